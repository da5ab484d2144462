import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { linksOf, statusOf, waitForStatus } from './support/search-page.ts';
import { useSearch } from './support/search-session.ts';
import { openWatched } from './support/watched-page.ts';

const session = useSearch();

/** Holds back the words of all results but the first few, which come; gives them free when it is called. */
const holdBack = async (page: Page, but: number): Promise<() => void> => {
  let free = (): void => {};
  const held = new Promise<void>((resolve) => (free = resolve));
  let passed = 0;
  await page.route('**/pagefind/fragment/**', async (route) => {
    passed += 1;
    if (passed > but) await held;
    await route.continue();
  });
  return free;
};

describe('results', () => {
  it('are shown while others are on their way, and told of when all are there', async () => {
    const free = await holdBack(session.page, 3);
    await session.page.goto(`${session.site.url}/search/?q=tender`);
    await session.page.locator('[data-part="results"] li').nth(2).waitFor();
    expect(await linksOf(session.page)).toHaveLength(3);
    expect(await statusOf(session.page).textContent()).toBe('');
    expect(await session.page.locator('[data-part="take-away"]').isVisible()).toBe(false);
    const early = await linksOf(session.page);
    free();
    await waitForStatus(session.page, /results for “tender”, the first 20 shown$/);
    const all = await linksOf(session.page);
    expect(all).toHaveLength(20);
    expect(all.slice(0, 3)).toEqual(early);
    expect(await session.page.locator('[data-part="take-away"]').isVisible()).toBe(true);
  });

  it('of a search that another has overtaken are never shown', async () => {
    await session.goToSearch('?q=shadow+year');
    const free = await holdBack(session.page, 0);
    await session.page.getByRole('searchbox').fill('tender');
    await session.page.getByRole('searchbox').press('Enter');
    await session.page.getByRole('searchbox').fill('judicial review');
    await session.page.getByRole('searchbox').press('Enter');
    free();
    await waitForStatus(session.page, /for “judicial review”/);
    const links = await linksOf(session.page);
    await session.goToSearch('?q=judicial+review');
    expect(await linksOf(session.page)).toEqual(links);
  });
});

it.each(['wasm.en.pagefind', 'pagefind.js', 'pagefind-entry.json'])(
  'the file of the words is asked for while %s is still on its way',
  async (file) => {
    const { page } = await openWatched(session.browser, session.site.url);
    let free = (): void => {};
    const held = new Promise<void>((resolve) => (free = resolve));
    await page.route(`**/pagefind/${file}*`, async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest('**/pagefind/index/*', { timeout: 15_000 });
    await page.goto(`${session.site.url}/search/?q=tender`);
    await asked;
    free();
    await waitForStatus(page, /results for “tender”/);
    expect(await linksOf(page)).toHaveLength(20);
    await page.context().close();
  },
);

it('words that the reader pauses in are searched for before Enter', async () => {
  await session.goToSearch('?q=shadow+year');
  const asked: string[] = [];
  session.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await session.page.getByRole('searchbox').fill('tender');
  await expect
    .poll(() => asked.filter((path) => path.startsWith('/pagefind/fragment/')).length, { timeout: 15_000 })
    .toBe(6);
  expect(await statusOf(session.page).textContent()).toContain('shadow year');
  expect(new URL(session.page.url()).search).toBe('?q=shadow+year');
  const free = await holdBack(session.page, 0);
  await session.page.getByRole('searchbox').press('Enter');
  await session.page.locator('[data-part="results"] li').nth(5).waitFor();
  expect(await linksOf(session.page)).toHaveLength(6);
  free();
  await waitForStatus(session.page, /for “tender”/);
});

it.each(['wasm.en.pagefind', 'pagefind.en.pf_meta', 'pagefind.js', 'pagefind-entry.json'])(
  'a search whose %s could not be had says so, and the next try makes it',
  async (file) => {
    const { page } = await openWatched(session.browser, session.site.url);
    await page.route(`**/pagefind/${file}*`, (route) => route.abort());
    await page.goto(`${session.site.url}/search/?q=VAT`);
    await waitForStatus(page, /^The search could not be loaded$/);
    expect(await page.getByRole('link', { name: 'browse all entries' }).last().isVisible()).toBe(true);
    await page.unroute(`**/pagefind/${file}*`);
    await page.getByRole('button', { name: 'Search' }).click();
    await waitForStatus(page, /results? for “VAT”/);
    expect((await linksOf(page)).length).toBeGreaterThan(3);
    await page.context().close();
  },
);

it('a facet whose values could not be had leaves the results without counts', async () => {
  const { page } = await openWatched(session.browser, session.site.url, {
    viewport: { width: 1280, height: 900 },
  });
  await page.route('**/search/facets/kind.json', (route) => route.abort());
  await session.goToSearch('?q=VAT', page);
  expect((await linksOf(page)).length).toBeGreaterThan(3);
  await page.getByRole('searchbox').fill('tender');
  await page.getByRole('searchbox').press('Enter');
  await waitForStatus(page, /results for “tender”/);
  await page.context().close();
});
