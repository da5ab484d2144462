import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/tools/static-server.ts';
import { startBrowser } from './support/browser.ts';
import { SCHEMES, sweepPages, WIDTHS } from './support/faults.ts';
import { startSite } from './support/site.ts';
import { findStructures } from './support/structures.ts';

let site: StaticServer;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each(WIDTHS)('at %i pixels, in light and dark,', (width) => {
  it.each(findStructures())('no page of $route has a fault for axe', async ({ addresses }) => {
    expect(await sweepPages(browser, site.url, { addresses, width, schemes: SCHEMES })).toEqual([]);
  });
});
