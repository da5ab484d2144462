import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeEach, expect } from 'vitest';
import { waitForStatus } from './search-page.ts';
import { useSite, type SiteSession } from './site-session.ts';
import { openWatched } from './watched-page.ts';

/** The site and the browser of a file of tests, with a page for each test. */
interface SearchSession extends SiteSession {
  readonly page: Page;
  /** Opens the search with a query string, and waits for its answer. */
  readonly goToSearch: (query: string, on?: Page) => Promise<void>;
}

/** Starts all that with the file's first test, and ends it after the last. A test fails where its page complains. */
export const useSearch = (context: BrowserContextOptions = {}): SearchSession => {
  const session = useSite();
  let page: Page;
  let complaints: readonly string[];

  beforeEach(async () => {
    const viewport = { width: 1280, height: 900 };
    ({ page, complaints } = await openWatched(session.browser, session.site.url, { viewport, ...context }));
  });
  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  return {
    get site() {
      return session.site;
    },
    get browser() {
      return session.browser;
    },
    get page() {
      return page;
    },
    goToSearch: async (query, on = page) => {
      await on.goto(`${session.site.url}/search/${query}`);
      await waitForStatus(on, /result|found/);
    },
  };
};
