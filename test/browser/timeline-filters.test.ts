import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tabTo } from './support/search-page.ts';
import { useSite } from './support/site-session.ts';

const TENDER = 'dudley-2017-06-13-tender-issued-milestone-1';

const session = useSite();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await session.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  });
  page = await context.newPage();
  await page.goto(`${session.site.url}/vanguards/dudley/`);
});
afterEach(() => context.close());

interface ShownEvent {
  readonly id: string;
  readonly isDelay: boolean;
}

/** The events that a reader sees, of all that are in the page. */
const shownEvents = async (): Promise<{ readonly shown: readonly ShownEvent[]; readonly all: number }> =>
  page.locator('#timeline .event').evaluateAll((events) => ({
    all: events.length,
    shown: events
      .filter((event) => event.checkVisibility())
      .map(({ id, classList }) => ({ id, isDelay: classList.contains('in-delay') })),
  }));

/** The years whose headings a reader sees, and how many events are shown under each. */
const shownYears = (): Promise<readonly number[]> =>
  page
    .locator('#timeline .year')
    .evaluateAll((years) =>
      years
        .filter((year) => year.checkVisibility())
        .map(
          (year) => [...year.querySelectorAll('.event')].filter((event) => event.checkVisibility()).length,
        ),
    );

/** The number beside a filter. */
const countBeside = async (id: string): Promise<number> =>
  Number(await page.locator(`label:has(#${id}) span`).textContent());

const expectOnlyDelays = async (): Promise<void> => {
  const { shown, all } = await shownEvents();
  expect(shown.filter(({ isDelay }) => !isDelay)).toEqual([]);
  expect(shown).toHaveLength(await countBeside('show-delay'));
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.length).toBeLessThan(all);
  expect(await shownYears()).not.toContain(0);
};

describe('without script', () => {
  it('the timeline shows everything at first', async () => {
    const { shown, all } = await shownEvents();
    expect(shown).toHaveLength(all);
    expect(all).toBe(await countBeside('show-all'));
  });

  it('a click on “Delay” leaves the delays alone, and “Everything” brings the rest back', async () => {
    await page.locator('label', { hasText: /^\s*Delay/ }).click();
    await expectOnlyDelays();
    await page.locator('label', { hasText: /^\s*Everything/ }).click();
    const { shown, all } = await shownEvents();
    expect(shown).toHaveLength(all);
  });

  it('the arrow keys do the same', async () => {
    await page.goto(`${session.site.url}/vanguards/dudley/#timeline`);
    await tabTo(page, '#show-all');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#show-delay').isChecked()).toBe(true);
    await expectOnlyDelays();
  });

  it.each(['tender', 'delay', 'form', 'approval-and-law', 'outcome'])(
    'the filter “%s” shows as many events as it says',
    async (filter) => {
      await page.locator(`label:has(#show-${filter})`).click();
      const { shown } = await shownEvents();
      expect(shown).toHaveLength(await countBeside(`show-${filter}`));
      expect(shown.length).toBeGreaterThan(0);
      expect(await shownYears()).not.toContain(0);
    },
  );

  it('a linked event shows although the filter would hide it', async () => {
    await page.goto(`${session.site.url}/vanguards/dudley/#${TENDER}`);
    await page.locator('label:has(#show-delay)').click();
    const { shown } = await shownEvents();
    expect(shown.filter(({ isDelay }) => !isDelay)).toEqual([{ id: TENDER, isDelay: false }]);
    expect(shown).toHaveLength((await countBeside('show-delay')) + 1);
  });

  it('print shows all, whatever the filter', async () => {
    await page.locator('label:has(#show-delay)').click();
    await page.emulateMedia({ media: 'print' });
    const { shown, all } = await shownEvents();
    expect(shown).toHaveLength(all);
    expect(await page.locator('#timeline .filters').isVisible()).toBe(false);
  });
});
