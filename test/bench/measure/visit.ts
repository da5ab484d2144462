import type { Browser, CDPSession, Page } from 'playwright-core';
import { logTransfers, sumBytes } from '../../browser/support/transferred.ts';

/** What a reader with a slow phone waits for. Times in milliseconds. */
export interface Visit {
  readonly bytes: number;
  readonly requests: number;
  /** When the largest part was drawn; of a page where the browser names none, when the first was. */
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
  window.seen = { first: 0, paint: 0, blocked: 0 };
  new PerformanceObserver((list) => { for (const one of list.getEntriesByName('first-contentful-paint')) window.seen.first = one.startTime; })
    .observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => { for (const one of list.getEntries()) window.seen.paint = one.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const one of list.getEntries()) window.seen.blocked += Math.max(0, one.duration - 50); })
    .observe({ type: 'longtask', buffered: true });`;

interface Seen {
  readonly first: number;
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
    const { first, paint, blocked } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    const transfers = await log.soFar();
    return { bytes: sumBytes(transfers), requests: transfers.length, largestPaint: paint || first, blocked };
  } finally {
    await page.close();
  }
};
