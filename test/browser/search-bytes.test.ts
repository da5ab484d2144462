import { describe, expect, it } from 'vitest';
import { waitForCount } from './support/search-page.ts';
import { useSearch } from './support/search-session.ts';
import { logTransfers, sumBytes } from './support/transferred.ts';
import { openWatched } from './support/watched-page.ts';

const session = useSearch();

describe('bytes on a cold load', () => {
  const KILOBYTE = 1024;

  it('to the first result, and with the counts that show, stay within bounds', async () => {
    const log = logTransfers(session.page);
    await session.page.goto(`${session.site.url}/search/?q=VAT`);
    await session.page.locator('[data-part="results"] a').first().waitFor();
    const first = await log.soFar();
    await waitForCount(session.page, 'vanguard', 'sunderland', 0);
    const counted = await log.soFar();
    const list = first.map(({ path, bytes }) => `${String(bytes).padStart(8)}  ${path}`).join('\n');
    console.log(
      `To the first result: ${sumBytes(first)} bytes; with counts: ${sumBytes(counted)} bytes\n${list}`,
    );
    expect(sumBytes(first)).toBeLessThan(250 * KILOBYTE);
    expect(sumBytes(counted)).toBeLessThan(500 * KILOBYTE);
  });

  it('hold no filter of dates where no range is asked for', async () => {
    const columnsOf = async (query: string): Promise<number> => {
      const { page: other } = await openWatched(session.browser, session.site.url, {
        viewport: { width: 400, height: 900 },
      });
      const log = logTransfers(other);
      await session.goToSearch(query, other);
      const transfers = await log.soFar();
      await other.context().close();
      return transfers.filter(({ path }) => path.startsWith('/search/facets/')).length;
    };
    expect(await columnsOf('?q=VAT')).toBe(0);
    expect(await columnsOf('?q=VAT&from=2017-01')).toBe(1);
  });
});
