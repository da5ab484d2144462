/**
 * How many bytes a first search costs, and one with all counts: of the true record, and of so many made-up entries. `npm run
 * bench:search -- 10000`; the site must be built. Only the index is made anew, for pages cost a search nothing.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexSite } from '../../src/tools/index-site.ts';
import { readSource } from '../../src/tools/read-source.ts';
import { startStaticServer } from '../../src/tools/static-server.ts';
import { startBrowser } from '../browser/support/browser.ts';
import { builtFolder } from '../browser/support/site.ts';
import { logTransfers, sumBytes, type Transfer } from '../browser/support/transferred.ts';
import { makeContent, writeContent } from './made-content/make-content.ts';

const entries = Number(process.argv[2] ?? 10_000);
process.env['SOURCE_DATE_EPOCH'] ??= String(Date.UTC(2026, 10, 22) / 1000);

const showBytes = (transfers: readonly Transfer[]): string => `${(sumBytes(transfers) / 1024).toFixed(0)} KB`;

/** Searches a site cold, prints what that took, and then what all facets took with their counts. */
const measure = async (name: string, folder: string): Promise<void> => {
  const [site, browser] = await Promise.all([startStaticServer(folder), startBrowser()]);
  try {
    const page = await browser.newPage({ viewport: { width: 400, height: 900 } });
    const log = logTransfers(page);
    await page.goto(`${site.url}/search/?q=contract`);
    await page.locator('[data-part="results"] a').first().waitFor();
    const first = await log.soFar();
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll<HTMLDetailsElement>('form details')) folded.open = true;
    });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(2000);
    const all = await log.soFar();
    console.log(`${name}: ${showBytes(first)} to the first result, ${showBytes(all)} with all counts`);
    for (const { path, bytes } of all.toSorted((a, b) => b.bytes - a.bytes).slice(0, 8))
      console.log(`${String(bytes).padStart(9)} bytes  ${path}`);
  } finally {
    await browser.close();
    await site.close();
  }
};

const folder = await mkdtemp(join(tmpdir(), 'search-bytes-'));
try {
  await measure('The true record', builtFolder);
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  await writeContent(content, await makeContent(entries));
  await cp(builtFolder, site, { recursive: true });
  await rm(join(site, 'pagefind'), { recursive: true });
  await indexSite(site, await readSource(content), 'https://example.org');
  await measure(`${entries} made-up entries`, site);
} finally {
  await rm(folder, { recursive: true, force: true });
}
