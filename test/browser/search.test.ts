import { describe, expect, it } from 'vitest';
import {
  choose,
  countsOf,
  linksOf,
  statusOf,
  tabTo,
  waitForCount,
  waitForStatus,
} from './support/search-page.ts';
import { useSearch } from './support/search-session.ts';
import { openWatched } from './support/watched-page.ts';

const DUDLEY_FORM = '/entries/dudley/2018-01-aco-contract-set-back/';
const DUDLEY_EVENT = '/vanguards/dudley/#dudley-2018-01-aco-contract-set-back-decision-2';
const SUNDERLAND_PLAN = '/entries/sunderland/2017-03-24-single-provider-plan/';
const MANCHESTER_VAT = '/entries/manchester/2017-06-vat-risk/';

const session = useSearch();

describe('from the home page', () => {
  it('“VAT” finds the entry and the event on Dudley’s form', async () => {
    await session.page.goto(`${session.site.url}/`);
    await session.page.getByRole('searchbox').fill('VAT');
    await session.page.getByRole('searchbox').press('Enter');
    await waitForStatus(session.page, /^\d+ results for “VAT”$/);
    expect(new URL(session.page.url()).search).toBe('?q=VAT');
    expect(await linksOf(session.page)).toEqual(
      expect.arrayContaining([DUDLEY_FORM, DUDLEY_EVENT, MANCHESTER_VAT]),
    );
    expect(await session.page.locator('mark').first().textContent()).toMatch(/^VAT/);
  });

  it('is all done with Tab, Space and Enter', async () => {
    await session.page.goto(`${session.site.url}/`);
    await tabTo(session.page, 'input[type="search"]');
    await session.page.keyboard.type('VAT');
    await session.page.keyboard.press('Enter');
    await waitForStatus(session.page, /for “VAT”/);
    await tabTo(session.page, '[data-part="facet-vanguard"] summary');
    await tabTo(session.page, 'input[value="dudley"]');
    await session.page.keyboard.press('Space');
    await waitForStatus(session.page, /for “VAT” with Vanguard: Dudley/);
    expect(await session.page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('dudley');
    await tabTo(session.page, '[data-part="results"] a');
    await session.page.keyboard.press('Enter');
    await session.page.waitForURL(/\/(?:entries|vanguards)\//);
  });
});

describe('words', () => {
  it('“shadow year” finds Sunderland’s', async () => {
    await session.goToSearch('?q=shadow+year');
    const links = await linksOf(session.page);
    expect(links).toContain(SUNDERLAND_PLAN);
    expect(links.filter((link) => !link.includes('sunderland'))).toEqual([]);
  });

  it('that stand nowhere give what to do next', async () => {
    await session.goToSearch('?q=zzzebra');
    expect(await statusOf(session.page).textContent()).toBe('Nothing was found for “zzzebra”');
    expect(await session.page.getByRole('link', { name: 'browse all entries' }).isVisible()).toBe(true);
  });

  it('never become markup', async () => {
    await session.goToSearch(`?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
    expect(await session.page.locator('img[src="x"]').count()).toBe(0);
  });
});

describe('facets', () => {
  it('leave neither what is said of Dudley nor Sunderland’s entry in Manchester', async () => {
    await session.goToSearch('?q=VAT');
    await choose(session.page, 'vanguard', 'Manchester');
    await waitForStatus(session.page, /with Vanguard: Manchester/);
    const links = await linksOf(session.page);
    expect(links).not.toContain(DUDLEY_EVENT);
    expect(links).not.toContain(DUDLEY_FORM);
    expect(links).toContain(MANCHESTER_VAT);
    await session.page.getByRole('searchbox').fill('shadow year');
    await session.page.getByRole('button', { name: 'Search' }).click();
    await waitForStatus(session.page, /Nothing was found for “shadow year” with Vanguard: Manchester/);
    expect(await linksOf(session.page)).toEqual([]);
    const drop = session.page.getByRole('link', { name: 'Leave out Vanguard: Manchester' });
    await drop.click();
    await waitForStatus(session.page, /^\d+ results for “shadow year”$/);
    expect(await linksOf(session.page)).toContain(SUNDERLAND_PLAN);
  });

  it('take any value inside one, and count it as if nothing were chosen in it', async () => {
    await session.goToSearch('?q=VAT');
    await waitForCount(session.page, 'vanguard', 'sunderland', 0);
    const all = await countsOf(session.page, 'vanguard');
    await choose(session.page, 'vanguard', 'Dudley');
    await waitForStatus(
      session.page,
      new RegExp(`^${all['dudley']} results? for “VAT” with Vanguard: Dudley$`),
    );
    await waitForCount(session.page, 'vanguard', 'manchester', all['manchester'] ?? NaN);
    expect(await countsOf(session.page, 'vanguard')).toEqual(all);
    await choose(session.page, 'vanguard', 'Manchester');
    await waitForStatus(session.page, /with Vanguard: Dudley or Manchester(?:, the first 20 shown)?$/);
    expect((await linksOf(session.page)).length).toBeGreaterThan(all['dudley'] ?? NaN);
  });

  it('two of them and words survive a link to another session.page, and a reload', async () => {
    await session.goToSearch('?q=contract');
    await choose(session.page, 'vanguard', 'Dudley');
    await waitForStatus(session.page, /with Vanguard: Dudley, the first 20 shown$/);
    await choose(session.page, 'year', '2018');
    await waitForStatus(session.page, /with Vanguard: Dudley; Year: 2018(?:, the first 20 shown)?$/);
    expect(new URL(session.page.url()).search).toBe('?q=contract&vanguard=dudley&year=2018');
    const [links, status] = [await linksOf(session.page), await statusOf(session.page).textContent()];

    const { page: other, complaints: elsewhere } = await openWatched(session.browser, session.site.url);
    await other.goto(session.page.url());
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
    await session.goToSearch('?q=VAT');
    const before = await linksOf(session.page);
    await choose(session.page, 'vanguard', 'Manchester');
    await waitForStatus(session.page, /Vanguard: Manchester$/);
    const after = await linksOf(session.page);
    await session.page.goBack();
    await waitForStatus(session.page, /^\d+ results for “VAT”$/);
    expect(await linksOf(session.page)).toEqual(before);
    expect(await session.page.getByRole('checkbox', { name: 'Manchester' }).isChecked()).toBe(false);
    await session.page.goForward();
    await waitForStatus(session.page, /Vanguard: Manchester$/);
    expect(await linksOf(session.page)).toEqual(after);
    expect(await session.page.getByRole('checkbox', { name: 'Manchester' }).isChecked()).toBe(true);
  });

  it('comes back to the same results from a result', async () => {
    await session.goToSearch('?q=VAT&vanguard=manchester');
    const before = await linksOf(session.page);
    await session.page.locator(`a[href="${MANCHESTER_VAT}"]`).click();
    await session.page.waitForURL(`${session.site.url}${MANCHESTER_VAT}`);
    await session.page.goBack();
    await waitForStatus(session.page, /Vanguard: Manchester$/);
    expect(await linksOf(session.page)).toEqual(before);
  });
});

describe('many results', () => {
  it('come twenty at a time, newest first without words, and the address says how far', async () => {
    await session.goToSearch('');
    expect(await linksOf(session.page)).toHaveLength(20);
    const firstPage = await linksOf(session.page);
    await session.page.getByRole('button', { name: 'More results' }).click();
    await waitForStatus(session.page, /the first 40 shown$/);
    expect(new URL(session.page.url()).search).toBe('?page=2');
    const links = await linksOf(session.page);
    expect(links.slice(0, 20)).toEqual(firstPage);
    expect(new Set(links).size).toBe(40);
    expect(await session.page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(links[20]);
    await session.page.reload();
    await waitForStatus(session.page, /the first 40 shown$/);
    expect(await linksOf(session.page)).toEqual(links);
  });

  it('stand in another order by date', async () => {
    await session.goToSearch('?q=VAT');
    const best = await linksOf(session.page);
    await session.page.getByRole('radio', { name: 'Newest first' }).check();
    await session.page.waitForURL(/sort=newest/);
    await session.page.waitForFunction(
      (first) => document.querySelector('[data-part="results"] a')?.getAttribute('href') !== first,
      best[0],
    );
    const newest = await linksOf(session.page);
    expect(newest.toSorted()).toEqual(best.toSorted());
    expect(newest.indexOf(DUDLEY_FORM)).toBeLessThan(newest.indexOf(MANCHESTER_VAT));
  });
});

it('says each search once in the live region', async () => {
  await session.page.goto(`${session.site.url}/search/`);
  await session.page.evaluate(() => {
    const said: string[] = [];
    const status = document.querySelector('[role="status"]');
    if (!status) return;
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, { childList: true });
    Object.assign(globalThis, { said });
  });
  await waitForStatus(session.page, /result/);
  await session.page.getByRole('searchbox').fill('VAT');
  await session.page.getByRole('searchbox').press('Enter');
  await waitForStatus(session.page, /for “VAT”/);
  await waitForCount(session.page, 'vanguard', 'sunderland', 0);
  const said = await session.page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(said.filter((text) => text.includes('VAT'))).toHaveLength(1);
});

it('fits a screen of 320 pixels, with the facets folded', async () => {
  await session.page.setViewportSize({ width: 320, height: 700 });
  await session.goToSearch('?q=VAT');
  expect(await session.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await session.page.locator('main details[open]').count()).toBe(0);
});

it('says without script where to go instead', async () => {
  const plain = await session.browser.newContext({ javaScriptEnabled: false });
  const opened = await plain.newPage();
  await opened.goto(`${session.site.url}/search/?q=VAT`);
  expect(await opened.getByRole('link', { name: 'Browse all entries' }).getAttribute('href')).toBe(
    '/entries/',
  );
  expect(await opened.getByRole('link', { name: /^Entries by vanguard/ }).getAttribute('href')).toBe(
    '/entries/by/',
  );
  expect(await opened.getByRole('button', { name: 'Search' }).isVisible()).toBe(false);
  await plain.close();
});
