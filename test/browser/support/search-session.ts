import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { StaticServer } from '../../../src/tools/static-server.ts';
import { startBrowser } from './browser.ts';
import { waitForStatus } from './search-page.ts';
import { startSite } from './site.ts';
import { openWatched } from './watched-page.ts';

/** The site and the browser of a file of tests, with a page for each test. */
interface SearchSession {
  readonly site: StaticServer;
  readonly browser: Browser;
  readonly page: Page;
  /** Opens the search with a query string, and waits for its answer. */
  readonly goToSearch: (query: string, on?: Page) => Promise<void>;
}

/** Starts all that with the file's first test, and ends it after the last. A test fails where its page complains. */
export const useSearch = (context: BrowserContextOptions = {}): SearchSession => {
  let site: StaticServer;
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    const viewport = { width: 1280, height: 900 };
    ({ page, complaints } = await openWatched(browser, site.url, { viewport, ...context }));
  });
  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  return {
    get site() {
      return site;
    },
    get browser() {
      return browser;
    },
    get page() {
      return page;
    },
    goToSearch: async (query, on = page) => {
      await on.goto(`${site.url}/search/${query}`);
      await waitForStatus(on, /result|found/);
    },
  };
};
