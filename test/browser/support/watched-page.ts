import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface WatchedPage {
  readonly page: Page;
  /** What went wrong so far: console errors and warnings, uncaught errors, and requests to other hosts, which are stopped. */
  readonly complaints: string[];
}

/** Opens a tab in a context of its own, which lets no request out to another host than the site's. */
export const openWatched = async (
  browser: Browser,
  siteUrl: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> => {
  const context = await browser.newContext(options);
  const complaints: string[] = [];
  await context.route(
    (url) => !url.href.startsWith(`${siteUrl}/`),
    async (route) => {
      complaints.push(`request to ${route.request().url()}`);
      await route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => complaints.push(`error: ${message}`));
  return { page, complaints };
};
