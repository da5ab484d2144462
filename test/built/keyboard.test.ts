import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForStatus } from '../browser/support/search-page.ts';
import { useSite } from '../browser/support/site-session.ts';

const PAGES = ['/', '/entries/dudley/2018-01-aco-contract-set-back/', '/search/'];
const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex="0"]';

const session = useSite();

interface Stop {
  readonly name: string;
  readonly isFirstVisit: boolean;
  /** What is wrong with how the focus shows there. */
  readonly fault: string | undefined;
}

/** Runs in the browser: what the focus is on, and how it shows. */
const readStop = (): Stop | undefined => {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement || focused instanceof SVGElement) || focused === document.body)
    return undefined;
  const isFirstVisit = focused.dataset['visited'] === undefined;
  focused.dataset['visited'] = '';
  const hasOutline = [focused, ...focused.querySelectorAll('*')].some((element) => {
    const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(element);
    // In a drawing the area around a mark, which is else unseen, is drawn round instead.
    const [line, width] = element.matches('.hit') ? [stroke, strokeWidth] : [outlineStyle, outlineWidth];
    return line !== 'none' && Number.parseFloat(width) >= 2;
  });
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  const isSeen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const name = `<${focused.localName}> ${focused.textContent.trim().slice(0, 40)}`;
  return { name, isFirstVisit, fault: hasOutline ? (isSeen ? undefined : 'off the screen') : 'no outline' };
};

/** Presses Tab from the top of a page until the focus has been everywhere, and gives each stop. */
const tabThrough = async (page: Page): Promise<readonly Stop[]> => {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (!stop?.isFirstVisit) return stops;
    stops.push(stop);
  }
  return stops;
};

/** Radio buttons of one name are a single stop. */
const countStops = (page: Page): Promise<number> =>
  page.evaluate((selector) => {
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0,
    );
    const radios = shown.filter((element) => element instanceof HTMLInputElement && element.type === 'radio');
    const groups = new Set(radios.map((radio) => (radio as HTMLInputElement).name));
    return shown.length - radios.length + groups.size;
  }, FOCUSABLE);

describe.each([1280, 320])('at %i pixels', (width) => {
  it.each(PAGES)(
    'Tab reaches every link and control of %s, each with an outline and on the screen',
    async (address) => {
      const context = await session.browser.newContext({
        viewport: { width, height: 640 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(`${session.site.url}${address}`);
      // The search has more to stop at once its results are there.
      if (address === '/search/') await waitForStatus(page, /result|found/);
      const expected = await countStops(page);
      const stops = await tabThrough(page);
      await context.close();
      expect(stops.filter(({ fault }) => fault !== undefined)).toEqual([]);
      expect(stops.length).toBe(expected);
      expect(expected).toBeGreaterThan(20);
    },
  );
});

it('a link without an outline would be found', async () => {
  const page = await session.browser.newPage();
  await page.setContent('<style>a { outline: none !important }</style><a href="/">Home</a>');
  expect(await tabThrough(page)).toEqual([{ name: '<a> Home', isFirstVisit: true, fault: 'no outline' }]);
  await page.close();
});
