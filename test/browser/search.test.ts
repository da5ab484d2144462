import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/tools/static-server.ts';
import { startBrowser } from './support/browser.ts';
import {
  choose,
  countsOf,
  linksOf,
  statusOf,
  tabTo,
  waitForCount,
  waitForStatus,
} from './support/search-page.ts';
import { startSite } from './support/site.ts';
import { openWatched } from './support/watched-page.ts';

const DUDLEY_FORM = '/entries/dudley/2018-01-aco-contract-set-back/';
const DUDLEY_EVENT = '/vanguards/dudley/#dudley-2018-01-aco-contract-set-back-decision-2';
const SUNDERLAND_PLAN = '/entries/sunderland/2017-03-24-single-provider-plan/';
const MANCHESTER_VAT = '/entries/manchester/2017-06-vat-risk/';

let site: StaticServer;
let browser: Browser;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  ({ page, complaints } = await openWatched(browser, site.url, { viewport: { width: 1280, height: 900 } }));
});
afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

const goToSearch = async (query: string): Promise<void> => {
  await page.goto(`${site.url}/search/${query}`);
  await waitForStatus(page, /result|found/);
};

describe('from the home page', () => {
  it('“VAT” finds the entry and the event on Dudley’s form', async () => {
    await page.goto(`${site.url}/`);
    await page.getByRole('searchbox').fill('VAT');
    await page.getByRole('searchbox').press('Enter');
    await waitForStatus(page, /^\d+ results for “VAT”$/);
    expect(new URL(page.url()).search).toBe('?q=VAT');
    expect(await linksOf(page)).toEqual(expect.arrayContaining([DUDLEY_FORM, DUDLEY_EVENT, MANCHESTER_VAT]));
    expect(await page.locator('mark').first().textContent()).toMatch(/^VAT/);
  });

  it('is all done with Tab, Space and Enter', async () => {
    await page.goto(`${site.url}/`);
    await tabTo(page, 'input[type="search"]');
    await page.keyboard.type('VAT');
    await page.keyboard.press('Enter');
    await waitForStatus(page, /for “VAT”/);
    await tabTo(page, '[data-part="facet-vanguard"] summary');
    await tabTo(page, 'input[value="dudley"]');
    await page.keyboard.press('Space');
    await waitForStatus(page, /for “VAT” with Vanguard: Dudley/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('dudley');
    await tabTo(page, '[data-part="results"] a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(?:entries|vanguards)\//);
  });
});

describe('words', () => {
  it('“shadow year” finds Sunderland’s', async () => {
    await goToSearch('?q=shadow+year');
    const links = await linksOf(page);
    expect(links).toContain(SUNDERLAND_PLAN);
    expect(links.filter((link) => !link.includes('sunderland'))).toEqual([]);
  });

  it('that stand nowhere give what to do next', async () => {
    await goToSearch('?q=zzzebra');
    expect(await statusOf(page).textContent()).toBe('Nothing was found for “zzzebra”');
    expect(await page.getByRole('link', { name: 'browse all entries' }).isVisible()).toBe(true);
  });

  it('never become markup', async () => {
    await goToSearch(`?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });
});

describe('facets', () => {
  it('leave neither what is said of Dudley nor Sunderland’s entry in Manchester', async () => {
    await goToSearch('?q=VAT');
    await choose(page, 'vanguard', 'Manchester');
    await waitForStatus(page, /with Vanguard: Manchester/);
    const links = await linksOf(page);
    expect(links).not.toContain(DUDLEY_EVENT);
    expect(links).not.toContain(DUDLEY_FORM);
    expect(links).toContain(MANCHESTER_VAT);
    await page.getByRole('searchbox').fill('shadow year');
    await page.getByRole('button', { name: 'Search' }).click();
    await waitForStatus(page, /Nothing was found for “shadow year” with Vanguard: Manchester/);
    expect(await linksOf(page)).toEqual([]);
    const drop = page.getByRole('link', { name: 'Leave out Vanguard: Manchester' });
    await drop.click();
    await waitForStatus(page, /^\d+ results for “shadow year”$/);
    expect(await linksOf(page)).toContain(SUNDERLAND_PLAN);
  });

  it('take any value inside one, and count it as if nothing were chosen in it', async () => {
    await goToSearch('?q=VAT');
    await waitForCount(page, 'vanguard', 'sunderland', 0);
    const all = await countsOf(page, 'vanguard');
    await choose(page, 'vanguard', 'Dudley');
    await waitForStatus(page, new RegExp(`^${all['dudley']} results? for “VAT” with Vanguard: Dudley$`));
    await waitForCount(page, 'vanguard', 'manchester', all['manchester'] ?? NaN);
    expect(await countsOf(page, 'vanguard')).toEqual(all);
    await choose(page, 'vanguard', 'Manchester');
    await waitForStatus(page, /with Vanguard: Dudley or Manchester(?:, the first 20 shown)?$/);
    expect((await linksOf(page)).length).toBeGreaterThan(all['dudley'] ?? NaN);
  });

  it('two of them and words survive a link to another page, and a reload', async () => {
    await goToSearch('?q=contract');
    await choose(page, 'vanguard', 'Dudley');
    await waitForStatus(page, /with Vanguard: Dudley, the first 20 shown$/);
    await choose(page, 'year', '2018');
    await waitForStatus(page, /with Vanguard: Dudley; Year: 2018(?:, the first 20 shown)?$/);
    expect(new URL(page.url()).search).toBe('?q=contract&vanguard=dudley&year=2018');
    const [links, status] = [await linksOf(page), await statusOf(page).textContent()];

    const { page: other, complaints: elsewhere } = await openWatched(browser, site.url);
    await other.goto(page.url());
    await waitForStatus(other, /Year: 2018(?:, the first 20 shown)?$/);
    expect(await linksOf(other)).toEqual(links);
    expect(await statusOf(other).textContent()).toBe(status);
    expect(await other.getByRole('searchbox').inputValue()).toBe('contract');
    expect(await other.locator('input:checked[type="checkbox"]').evaluateAll((boxes) => boxes.length)).toBe(
      2,
    );
    await other.reload();
    await waitForStatus(other, /Year: 2018(?:, the first 20 shown)?$/);
    expect(await linksOf(other)).toEqual(links);
    await other.context().close();
    expect(elsewhere).toEqual([]);
  });
});

describe('the history', () => {
  it('goes back to each search and on again', async () => {
    await goToSearch('?q=VAT');
    const before = await linksOf(page);
    await choose(page, 'vanguard', 'Manchester');
    await waitForStatus(page, /Vanguard: Manchester$/);
    const after = await linksOf(page);
    await page.goBack();
    await waitForStatus(page, /^\d+ results for “VAT”$/);
    expect(await linksOf(page)).toEqual(before);
    expect(await page.getByRole('checkbox', { name: 'Manchester' }).isChecked()).toBe(false);
    await page.goForward();
    await waitForStatus(page, /Vanguard: Manchester$/);
    expect(await linksOf(page)).toEqual(after);
    expect(await page.getByRole('checkbox', { name: 'Manchester' }).isChecked()).toBe(true);
  });

  it('comes back to the same results from a result', async () => {
    await goToSearch('?q=VAT&vanguard=manchester');
    const before = await linksOf(page);
    await page.locator(`a[href="${MANCHESTER_VAT}"]`).click();
    await page.waitForURL(`${site.url}${MANCHESTER_VAT}`);
    await page.goBack();
    await waitForStatus(page, /Vanguard: Manchester$/);
    expect(await linksOf(page)).toEqual(before);
  });
});

describe('many results', () => {
  it('come twenty at a time, newest first without words, and the address says how far', async () => {
    await goToSearch('');
    expect(await linksOf(page)).toHaveLength(20);
    const firstPage = await linksOf(page);
    await page.getByRole('button', { name: 'More results' }).click();
    await waitForStatus(page, /the first 40 shown$/);
    expect(new URL(page.url()).search).toBe('?page=2');
    const links = await linksOf(page);
    expect(links.slice(0, 20)).toEqual(firstPage);
    expect(new Set(links).size).toBe(40);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(links[20]);
    await page.reload();
    await waitForStatus(page, /the first 40 shown$/);
    expect(await linksOf(page)).toEqual(links);
  });

  it('stand in another order by date', async () => {
    await goToSearch('?q=VAT');
    const best = await linksOf(page);
    await page.getByRole('radio', { name: 'Newest first' }).check();
    await page.waitForURL(/sort=newest/);
    await page.waitForFunction(
      (first) => document.querySelector('[data-part="results"] a')?.getAttribute('href') !== first,
      best[0],
    );
    const newest = await linksOf(page);
    expect(newest.toSorted()).toEqual(best.toSorted());
    expect(newest.indexOf(DUDLEY_FORM)).toBeLessThan(newest.indexOf(MANCHESTER_VAT));
  });
});

it('says each search once in the live region', async () => {
  await page.goto(`${site.url}/search/`);
  await page.evaluate(() => {
    const said: string[] = [];
    const status = document.querySelector('[role="status"]');
    if (!status) return;
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, { childList: true });
    Object.assign(globalThis, { said });
  });
  await waitForStatus(page, /result/);
  await page.getByRole('searchbox').fill('VAT');
  await page.getByRole('searchbox').press('Enter');
  await waitForStatus(page, /for “VAT”/);
  await waitForCount(page, 'vanguard', 'sunderland', 0);
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(said.filter((text) => text.includes('VAT'))).toHaveLength(1);
});

it('fits a screen of 320 pixels, with the facets folded', async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  await goToSearch('?q=VAT');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await page.locator('main details[open]').count()).toBe(0);
});

it('says without script where to go instead', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const opened = await plain.newPage();
  await opened.goto(`${site.url}/search/?q=VAT`);
  expect(await opened.getByRole('link', { name: 'Browse all entries' }).getAttribute('href')).toBe(
    '/entries/',
  );
  expect(await opened.getByRole('link', { name: /^Entries by vanguard/ }).getAttribute('href')).toBe(
    '/entries/by/',
  );
  expect(await opened.getByRole('button', { name: 'Search' }).isVisible()).toBe(false);
  await plain.close();
});
