import type { Browser, CDPSession, Page } from 'playwright-core';
import { logTransfers, sumBytes } from '../../browser/support/transferred.ts';

/** What a reader with a slow phone waits for. Times in milliseconds. */
export interface Visit {
  readonly bytes: number;
  readonly requests: number;
  readonly largestPaint: number;
  /** How long the main thread was blocked, beyond 50 ms at a time. */
  readonly blocked: number;
}

/** As Lighthouse has it for phones: a processor four times as slow, 1.6 Mbit/s, 150 ms there and back. */
export const slowDown = async (page: Page): Promise<CDPSession> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1638.4 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  return session;
};

const WATCH = `
  window.seen = { paint: 0, blocked: 0 };
  new PerformanceObserver((list) => { for (const one of list.getEntries()) window.seen.paint = one.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const one of list.getEntries()) window.seen.blocked += Math.max(0, one.duration - 50); })
    .observe({ type: 'longtask', buffered: true });`;

interface Seen {
  readonly paint: number;
  readonly blocked: number;
}

/** Opens a page with an empty cache on a slow phone, and waits until nothing more is loaded. */
export const visit = async (browser: Browser, address: string): Promise<Visit> => {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  try {
    await page.addInitScript(WATCH);
    const log = logTransfers(page);
    await slowDown(page);
    await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
    await page.waitForTimeout(500);
    const { paint, blocked } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    const transfers = await log.soFar();
    return { bytes: sumBytes(transfers), requests: transfers.length, largestPaint: paint, blocked };
  } finally {
    await page.close();
  }
};

/** How long the first result took and how many bytes, cold; and how long once more, warm. */
export interface FirstResult {
  readonly bytes: number;
  readonly cold: number;
  readonly warm: number;
}

/** Asks something else on the page as it stands, as a reader does, and waits until the results are others; in milliseconds. */
const askAgain = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (words) => {
    const list = document.querySelector('ol[data-part="results"]') ?? document.querySelector('ol');
    const box = document.querySelector<HTMLInputElement>('form input[name="q"]');
    if (!list || !box?.form) throw new Error('There is no search on this page');
    const changed = new Promise<void>((resolve) => {
      new MutationObserver(() => resolve()).observe(list, { childList: true });
    });
    box.value = words;
    const began = performance.now();
    box.form.requestSubmit();
    await changed;
    return performance.now() - began;
  }, query);

/** Makes a search on a slow phone: the address makes it, and `result` is there once it has been made. */
export const searchOnce = async (browser: Browser, address: string, result: string): Promise<FirstResult> => {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  try {
    const log = logTransfers(page);
    await slowDown(page);
    const began = performance.now();
    await page.goto(address, { timeout: 120_000 });
    await page.locator(result).first().waitFor({ timeout: 120_000 });
    const cold = performance.now() - began;
    const bytes = sumBytes(await log.soFar());
    await page.waitForLoadState('networkidle');
    await askAgain(page, 'provider');
    await page.waitForTimeout(3000);
    return { bytes, cold, warm: await askAgain(page, 'provider contract') };
  } finally {
    await page.close();
  }
};
