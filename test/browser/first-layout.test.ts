import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/tools/static-server.ts';
import { startBrowser } from './support/browser.ts';
import { startSite } from './support/site.ts';
import { openWatched } from './support/watched-page.ts';

const PHONE = { width: 412, height: 823 };
const ADDRESSES = ['/', '/vanguards/dudley/', '/entries/dudley/2015-03-24-one-of-29-vanguards/'];

/** Up to this, the makers of Chrome call a page good. */
const MOST_MOVED = 0.1;

let site: StaticServer;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** How much of the window has moved so far, without a reader’s doing. */
const WATCH_SHIFTS = (): void => {
  const seen = window as unknown as { moved: number };
  seen.moved = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.moved += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Lets the font come only once something is drawn without it. */
const delayFont = async (page: Page): Promise<() => void> => {
  let free = (): void => {};
  const held = new Promise<void>((resolve) => (free = resolve));
  await page.route('**/fonts/*', async (route) => {
    await held;
    await route.continue();
  });
  return free;
};

describe.each(ADDRESSES)('%s on a phone', (address) => {
  it('hardly moves when the font arrives after the text', async () => {
    const { page } = await openWatched(browser, site.url, { viewport: PHONE });
    await page.addInitScript(WATCH_SHIFTS);
    const free = await delayFont(page);
    await page.goto(`${site.url}${address}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    expect(await page.evaluate(() => document.fonts.check('1rem "Public Sans"'))).toBe(false);
    free();
    await page.waitForFunction(() => document.fonts.check('1rem "Public Sans"'));
    await page.waitForTimeout(300);
    const moved = await page.evaluate(() => (window as unknown as { moved: number }).moved);
    await page.context().close();
    expect(moved).toBeLessThan(MOST_MOVED);
  });

  it('lays out its foot only when a reader comes near', async () => {
    const { page } = await openWatched(browser, site.url, { viewport: PHONE });
    await page.goto(`${site.url}${address}`);
    const isLaidOut = (): Promise<boolean> =>
      page
        .locator('body > footer a')
        .first()
        .evaluate((link) => link.checkVisibility({ contentVisibilityAuto: true }));
    // The page grows as what was left out comes near.
    const scrollDown = (): Promise<void> =>
      page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    expect(await isLaidOut()).toBe(false);
    await expect
      .poll(
        async () => {
          await scrollDown();
          return isLaidOut();
        },
        { timeout: 15_000 },
      )
      .toBe(true);
    await page.context().close();
  });
});
