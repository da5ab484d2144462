import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useSite } from './support/site-session.ts';

const EVENT = 'dudley-2018-01-aco-contract-set-back-milestone-5';
const MOST_STOPS = 700;

const session = useSite();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await session.browser.newContext({
    javaScriptEnabled: false,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  page = await context.newPage();
  await page.goto(`${session.site.url}/vanguards/dudley/`);
});
afterEach(() => context.close());

interface Stop {
  /** Its place among all elements of the document. */
  readonly at: number;
  readonly part: string;
  /** Whether something else lies over its middle. */
  readonly isCovered: boolean;
}

/** Runs in the browser: what the focus is on. */
const readStop = (): Stop | undefined => {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  const parts = ['.skip', '[aria-label="On this page"]', '.filters', '.year-rail', '.event h4', 'summary'];
  const [box] = focused.getClientRects();
  const top = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const isShown = focused.contains(top ?? null) || (top?.contains(focused) ?? false);
  return {
    at: [...document.querySelectorAll('*')].indexOf(focused),
    part: parts.find((selector) => focused.closest(selector)) ?? '',
    isCovered: !isShown && focused.closest('.event') !== null,
  };
};

/** Everything that Tab comes to, from the head of the page to its foot. */
const tabThrough = async (): Promise<readonly Stop[]> => {
  const stops: Stop[] = [];
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab did not reach the end of the page in ${MOST_STOPS} stops`);
};

describe('the keyboard, without script', () => {
  it('comes to the skip link, the contents, the filters, the years, what is folded and the events, in the order of the page', async () => {
    const stops = await tabThrough();
    const places = stops.map(({ at }) => at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(stops[0]?.part).toBe('.skip');
    const count = (part: string): number => stops.filter((stop) => stop.part === part).length;
    expect(count('[aria-label="On this page"]')).toBe(
      await page.locator('[aria-label="On this page"] a').count(),
    );
    expect(count('.filters')).toBe(1);
    expect(count('.year-rail')).toBe(await page.locator('.year-rail a').count());
    expect(count('.event h4')).toBe(await page.locator('.event').count());
    expect(count('summary')).toBeGreaterThan(20);
    expect(stops.filter(({ isCovered }) => isCovered)).toEqual([]);
  });

  it('opens what is folded up', async () => {
    const sources = page.locator('#sources details');
    await sources.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await sources.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(true);
  });
});

describe('a link to a place in the page', () => {
  it('brings an event into view below the years, and marks it', async () => {
    await page.goto(`${session.site.url}/vanguards/dudley/#${EVENT}`);
    const [event, rail] = [
      await page.locator(`#${EVENT}`).boundingBox(),
      await page.locator('.year-rail').boundingBox(),
    ];
    expect(event?.y).toBeGreaterThanOrEqual((rail?.y ?? 0) + (rail?.height ?? 0));
    expect(event?.y).toBeLessThan(900);
    const outline = await page
      .locator(`#${EVENT} .what`)
      .evaluate((what) => getComputedStyle(what).outlineStyle);
    expect(outline).toBe('solid');
  });

  it('opens what it is folded up in', async () => {
    const table = page.locator('#promises .promise-table');
    expect(await table.isVisible()).toBe(false);
    const id = await page.locator('#promises caption').getAttribute('id');
    await page.goto(`${session.site.url}/vanguards/dudley/#${id}`);
    expect(await table.isVisible()).toBe(true);
  });
});

it('a filter leaves in the rail the years that it shows, each with the count of what is shown', async () => {
  await page.locator('label:has(#show-delay)').click();
  const rail = await page.locator('.year-rail li').evaluateAll((items) =>
    items
      .filter((item) => item.checkVisibility())
      .map((item) => {
        const count = item.querySelector('.count');
        const written = [...(count?.querySelectorAll('span') ?? [])].filter((one) => one.checkVisibility());
        return [
          item.querySelector('a')?.hash,
          written.length,
          count && getComputedStyle(count, '::after').content,
        ];
      }),
  );
  const years = await page.locator('.year').evaluateAll((all) =>
    all
      .filter((year) => year.checkVisibility())
      .map((year) => {
        const shown = [...year.querySelectorAll('.event')].filter((event) => event.checkVisibility());
        return [`#${year.querySelector('h3')?.id ?? ''}`, 0, `"${shown.length}"`];
      }),
  );
  expect(years.length).toBeGreaterThan(2);
  expect(rail).toEqual(years);
});

it('print shows the whole of what is folded up', async () => {
  const hidden = () =>
    page
      .locator('main details > :not(summary)')
      .evaluateAll((parts) => parts.filter((part) => !part.checkVisibility()).length);
  expect(await hidden()).toBeGreaterThan(20);
  await page.emulateMedia({ media: 'print' });
  expect(await hidden()).toBe(0);
});

it('the contents stay in view beside the page on a wide screen, and stand above it on a narrow one', async () => {
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await page.goto(`${session.site.url}/vanguards/dudley/#sources`);
  await expect.poll(() => contents.isVisible()).toBe(true);
  const wide = await contents.boundingBox();
  const body = await page.locator('.body').boundingBox();
  expect(wide?.y).toBeGreaterThanOrEqual(0);
  expect(wide?.x).toBeGreaterThanOrEqual((body?.x ?? 0) + (body?.width ?? 0));
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto(`${session.site.url}/vanguards/sunderland/`);
  const narrow = await contents.boundingBox();
  const first = await page.locator('#scorecard').boundingBox();
  expect((narrow?.y ?? 0) + (narrow?.height ?? 0)).toBeLessThanOrEqual(first?.y ?? 0);
});
