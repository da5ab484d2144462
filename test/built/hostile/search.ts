import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStaticServer, type StaticServer } from '../../../src/tools/static-server.ts';
import { startBrowser } from '../../browser/support/browser.ts';
import { linksOf, waitForStatus } from '../../browser/support/search-page.ts';
import { openWatched, type WatchedPage } from '../../browser/support/watched-page.ts';
import { readBibtexElsewhere, readRisElsewhere } from '../../unit/exports/citations/read-citations.ts';
import type { HostileSite } from './site.ts';
import { onOneLine, sorted } from './texts.ts';

/** What is held of the search, in a browser. */
export const holdSearch = (site: () => HostileSite): void => {
  describe('the search', () => {
    let server: StaticServer;
    let browser: Browser;
    let watched: WatchedPage;

    beforeAll(async () => {
      [server, browser] = await Promise.all([startStaticServer(site().outDir), startBrowser()]);
      watched = await openWatched(browser, server.url);
      await watched.page.goto(`${server.url}/search/`);
      await waitForStatus(watched.page, /results/);
    });

    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    const save = async (format: string): Promise<string> => {
      const [saved] = await Promise.all([
        watched.page.waitForEvent('download'),
        watched.page.getByRole('button', { name: `Save as ${format}` }).click(),
      ]);
      return readFileSync(await saved.path(), 'utf8');
    };

    it('shows each title as words, and puts nothing else into the page', async () => {
      const { page, complaints } = watched;
      const more = page.getByRole('button', { name: 'More results' });
      while (await more.isVisible()) {
        const shown = await linksOf(page);
        await more.click();
        // All of them are there once the first of them has the focus; until then the button may go at any moment.
        await page.waitForFunction(
          (first) =>
            document.querySelectorAll('[data-part="results"] h3 a')[first] === document.activeElement,
          shown.length,
        );
      }
      const headings = await page.locator('[data-part="results"] h3 a').allTextContents();
      expect(site().lines.filter((line) => !headings.some((text) => onOneLine(text) === line))).toEqual([]);
      expect(
        await page
          .locator('main :is(img, script:not([src]), style, [autofocus], [onerror], [onfocus])')
          .count(),
      ).toBe(0);
      expect(complaints).toEqual([]);
    });

    it('finds each by its own words', async () => {
      await watched.page.goto(`${server.url}/search/?q=${encodeURIComponent("'); DROP TABLE")}`);
      await waitForStatus(watched.page, /results? for/);
      expect(await linksOf(watched.page)).toContain('/entries/first/2017-11-10-database/');
      expect(watched.complaints).toEqual([]);
    });

    it('gives each away whole, in a file that is safe to open', async () => {
      await watched.page.goto(`${server.url}/search/`);
      await waitForStatus(watched.page, /results/);
      const rows = parse<Record<string, string>>(await save('CSV'), {
        columns: true,
        record_delimiter: '\r\n',
      });
      const entries = rows.filter(({ type }) => type === 'entry').map(({ title = '' }) => title);
      expect(sorted(entries.map((title) => onOneLine(title.replace(/^'/, ''))))).toEqual(
        sorted(site().lines),
      );
      expect(entries.filter((title) => /^\s*[=+\-@\uFF1D]/.test(title))).toEqual([]);
      const bibtex = readBibtexElsewhere(await save('BibTeX'));
      const ris = readRisElsewhere(await save('RIS'));
      for (const items of [bibtex, ris])
        expect(sorted(items.map(({ title }) => String(title).replace(/^\[(.*)\]$/, '$1')))).toEqual(
          sorted(site().lines),
        );
    });
  });
};
