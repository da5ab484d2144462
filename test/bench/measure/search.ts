import type { Browser, Page } from 'playwright-core';
import { logTransfers, sumBytes } from '../../browser/support/transferred.ts';
import { slowDown } from './visit.ts';

/** How long a search takes on a slow phone, in milliseconds, and how many bytes. Each time ends when the first result is drawn. */
interface SearchCost {
  readonly bytes: number;
  /** With the counts of every facet; absent where the page has none. */
  readonly countedBytes: number | undefined;
  /** From an empty cache, by an address that makes the search. */
  readonly cold: number;
  /** Once more with words that were searched for before, typed as on a phone; from Enter. */
  readonly typed: number;
  /** The same with other words that nobody has seen come. */
  readonly unforeseen: number;
}

/** A quick hand on a phone, and what it takes to move the thumb to the key for Enter. */
const KEY = 150;
const BEFORE_ENTER = 300;

const RUNS = 3;

/** Notes when the first result of a page that makes a search is drawn. */
const WATCH = (selector: string): void => {
  const seen = window as unknown as { firstResult?: number };
  new MutationObserver((_, observer) => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => (seen.firstResult = performance.now()));
  }).observe(document, { childList: true, subtree: true });
};

const waitForFirst = async (page: Page): Promise<number> => {
  const seen = await page.waitForFunction(
    () => (window as unknown as { firstResult?: number }).firstResult,
    undefined,
    { timeout: 120_000, polling: 100 },
  );
  return (await seen.jsonValue()) ?? Number.NaN;
};

/** From the moment at which a form is sent until other results are drawn; `send` sends it. */
const timeAnswer = async (page: Page, send: () => Promise<void>): Promise<number> => {
  await page.evaluate(() => {
    const list = document.querySelector('ol[data-part="results"]') ?? document.querySelector('ol');
    if (!list) throw new Error('There is no search on this page');
    const times = window as unknown as { took: Promise<number> };
    times.took = new Promise((resolve) => {
      let began = Number.NaN;
      addEventListener('submit', () => (began = performance.now()), { capture: true, once: true });
      new MutationObserver((_, observer) => {
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.now() - began));
      }).observe(list, { childList: true });
    });
  });
  await send();
  return page.evaluate(() => (window as unknown as { took: Promise<number> }).took);
};

const askAtOnce = (page: Page, query: string): Promise<void> =>
  page.evaluate((words) => {
    const box = document.querySelector<HTMLInputElement>('form input[name="q"]');
    if (box) box.value = words;
    box?.form?.requestSubmit();
  }, query);

const typeQuery = async (page: Page, query: string): Promise<void> => {
  const box = page.locator('form input[name="q"]');
  await box.focus();
  await box.evaluate((input: HTMLInputElement) => input.select());
  await page.keyboard.type(query, { delay: KEY });
  await page.waitForTimeout(BEFORE_ENTER);
  await page.keyboard.press('Enter');
};

/** Everything that the page counts, it counts now. */
const countAll = async (page: Page): Promise<boolean> => {
  const folds = page.locator('form details');
  if ((await folds.count()) === 0) return false;
  await folds.evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  await page.waitForTimeout(500);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2000);
  return true;
};

const measureOnce = async (browser: Browser, address: string, result: string): Promise<SearchCost> => {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  try {
    const log = logTransfers(page);
    await page.addInitScript(WATCH, result);
    await slowDown(page);
    await page.goto(address, { timeout: 120_000 });
    const cold = await waitForFirst(page);
    const bytes = sumBytes(await log.soFar());
    await page.waitForLoadState('networkidle');
    const isCounted = await countAll(page);
    const countedBytes = isCounted ? sumBytes(await log.soFar()) : undefined;
    for (const word of ['provider', 'trust']) {
      await timeAnswer(page, () => askAtOnce(page, word));
      await page.waitForTimeout(3000);
    }
    const typed = await timeAnswer(page, () => typeQuery(page, 'provider contract'));
    await page.waitForTimeout(3000);
    const unforeseen = await timeAnswer(page, () => askAtOnce(page, 'contract trust'));
    return { bytes, countedBytes, cold, typed, unforeseen };
  } finally {
    await page.close();
  }
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The columns of a table of searches. `address` makes a search for “contract”; a `result` is there once it has been made. */
export const measureSearch = async (
  browser: Browser,
  address: string,
  result: string,
): Promise<Readonly<Record<string, number | undefined>>> => {
  const runs: SearchCost[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measureOnce(browser, address, result));
  const [first] = runs;
  return {
    'KB to first result': (first?.bytes ?? 0) / 1024,
    'KB with all counts': first?.countedBytes === undefined ? undefined : first.countedBytes / 1024,
    'cold ms': median(runs.map(({ cold }) => cold)),
    'warm ms, typed': median(runs.map(({ typed }) => typed)),
    'warm ms, unforeseen': median(runs.map(({ unforeseen }) => unforeseen)),
  };
};
