import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFocused, walkByTab } from './support/keyboard.ts';
import { tabTo, waitForStatus } from './support/search-page.ts';
import { useSite } from './support/site-session.ts';

const VANGUARD = '/vanguards/dudley/';

const session = useSite();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await session.browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
});
afterEach(() => context.close());

/** Opens a page, and waits for what a script adds to it. */
const open = async (address: string): Promise<void> => {
  await page.goto(`${session.site.url}${address}`);
  if (address.startsWith('/search/')) await waitForStatus(page, /\d/);
};

describe.each([
  ['/', 60],
  [VANGUARD, 300],
  ['/entries/dudley/2018-01-aco-contract-set-back/', 30],
  ['/search/', 15],
  ['/search/?q=VAT', 20],
  ['/styleguide/', 200],
])('on %s', (address, least) => {
  it('Tab alone comes to all that can be used, in order, each marked, and then leaves', async () => {
    await open(address);
    const { expected, stops } = await walkByTab(page);
    expect(expected.length).toBeGreaterThan(least);
    expect(stops.map(({ name }) => name)).toEqual(expected);
    expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
  });

  it('the first stop leads past the head of the page', async () => {
    await open(address);
    await page.keyboard.press('Tab');
    expect(await isFocused(page, 'a[href="#main"]')).toBe(true);
    expect((await page.locator('a[href="#main"]').boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await isFocused(page, 'main')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await isFocused(page, 'main *')).toBe(true);
  });
});

it.each(['Enter', 'Space'])('%s unfolds what is folded up, and folds it again', async (key) => {
  await open(VANGUARD);
  await tabTo(page, '#promises summary');
  const table = page.locator('#promises .promise-table');
  expect(await table.isVisible()).toBe(false);
  await page.keyboard.press(key);
  expect(await table.isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await isFocused(page, '#promises .scroll')).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press(key);
  expect(await table.isVisible()).toBe(false);
});

it('a facet of the search unfolds, and Space ticks what is in it', async () => {
  await open('/search/?q=VAT');
  await tabTo(page, 'details:not([open]) > summary');
  await page.keyboard.press('Enter');
  await page.locator('details:has(> summary:focus) input').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await isFocused(page, 'details input:checked')).toBe(true);
});

it('the arrows change the filter of the timeline, and the order of the search', async () => {
  await open(VANGUARD);
  await tabTo(page, '#show-all');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('#show-tender').isChecked()).toBe(true);
  expect(await page.locator('.event:not(.in-tender)').first().isVisible()).toBe(false);
  await page.keyboard.press('ArrowUp');
  expect(await page.locator('#show-all').isChecked()).toBe(true);

  await open('/search/?q=VAT');
  await tabTo(page, 'input[name="sort"]');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('input[name="sort"][value="newest"]').isChecked()).toBe(true);
});

it('each point of the chart leads to its entry', async () => {
  await open(VANGUARD);
  const points = page.locator('#promises .wide svg a');
  const addresses = await points.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !/^\/entries\/[^#]+\/$/.test(address))).toEqual([]);
  await tabTo(page, '#promises .wide svg a');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${addresses[0] ?? ''}`);
  expect(await page.locator('h1').isVisible()).toBe(true);
});

it('a trap and a stop without a mark would be found', async () => {
  await open('/about/');
  await page.evaluate(() => {
    const link = document.querySelector<HTMLElement>('main a[href]');
    if (link) link.style.outline = 'none';
    document.querySelector('footer a')?.addEventListener('focus', () => link?.focus());
  });
  const { expected, stops } = await walkByTab(page);
  expect(stops.map(({ name }) => name)).not.toEqual(expected);
  expect(stops.some(({ isMarked }) => !isMarked)).toBe(true);
});
