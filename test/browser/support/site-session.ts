import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { StaticServer } from '../../../src/tools/static-server.ts';
import { startBrowser } from './browser.ts';
import { startSite } from './site.ts';

/** The built site and a browser, for a file of tests. */
export interface SiteSession {
  readonly site: StaticServer;
  readonly browser: Browser;
}

/** Starts both before the file's first test, and ends them after its last. */
export const useSite = (): SiteSession => {
  let site: StaticServer;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  return {
    get site() {
      return site;
    },
    get browser() {
      return browser;
    },
  };
};
