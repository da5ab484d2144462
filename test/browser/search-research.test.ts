import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/tools/static-server.ts';
import { startBrowser } from './support/browser.ts';
import { countsOf, linksOf, statusOf, tabTo, waitForCount, waitForStatus } from './support/search-page.ts';
import { startSite } from './support/site.ts';
import { logTransfers, sumBytes } from './support/transferred.ts';
import { openWatched } from './support/watched-page.ts';

const NARROWED = '?vanguard=dudley&kind=event&on=claimed&from=2018-01&to=2018-06&sort=oldest';

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
  ({ page, complaints } = await openWatched(browser, site.url, {
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  }));
});
afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

const goToSearch = async (query: string, on = page): Promise<void> => {
  await on.goto(`${site.url}/search/${query}`);
  await waitForStatus(on, /result|found/);
};

/** The addresses in the last column of the file that a button saves. */
const savedAddresses = async (): Promise<readonly string[]> => {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const lines = (await readFile(await saved.path(), 'utf8')).trimEnd().split('\r\n');
  return lines.slice(1).map((line) => line.slice(line.lastIndexOf(',') + 1));
};

/** Types into the box for a month that has the focus, whose year or month stands first as the browser's language has it. */
const typeMonth = async (name: string, year: string, month: string): Promise<void> => {
  const box = page.locator(`input[name="${name}"]`);
  for (const [first, second] of [
    [year, month],
    [month, year],
  ] as const) {
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(first);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(second);
    if ((await box.inputValue()) === `${year}-${month}`) return;
  }
  throw new Error(`The box says ${await box.inputValue()}`);
};

describe('ten searches lead first to what a reader means', () => {
  it.each([
    ['ISAP', '/vanguards/national/#national-2016-11-isap-introduced-milestone-1'],
    ['"integrated support and assurance process"', '/entries/national/2017-08-16-isap-guidance/'],
    ['VAT', '/entries/national/2017-03-vat-doubt/'],
    ['shadow year', '/vanguards/sunderland/#sunderland-2017-03-24-single-provider-plan-milestone-2'],
    ['Dudley tender', '/entries/dudley/2017-06-13-tender-issued/'],
    ['Manchester tender value', '/entries/manchester/2017-04-07-tender-value/'],
    ['Manchester single bid', '/entries/manchester/2017-06-single-bid/'],
    ['National Audit Office', '/entries/national/2018-06-29-auditors-on-vanguards/'],
    ['judicial review', '/vanguards/national/#national-2017-12-24-first-review-allowed-milestone-1'],
    ['LCO', '/entries/manchester/2016-08-single-out-of-hospital-provider/'],
  ])('%s', async (query, first) => {
    await goToSearch(`?q=${encodeURIComponent(query)}`);
    expect((await linksOf(page))[0]).toBe(first);
  });
});

describe('other names of one thing', () => {
  const all = async (query: string): Promise<readonly string[]> => {
    await goToSearch(`?q=${encodeURIComponent(query)}`);
    return linksOf(page);
  };

  it('an abbreviation finds what has only its expansion, and the reverse', async () => {
    const set = await all('ISAP');
    expect((await all('integrated support and assurance process')).toSorted()).toEqual(set.toSorted());
    expect(await all('CIC')).toContain('/vanguards/dudley/#dudley-2018-01-aco-contract-set-back-decision-2');
  });

  it('a phrase finds only what has the phrase', async () => {
    const phrase = await all('"integrated support and assurance process"');
    expect(phrase.length).toBeGreaterThan(0);
    expect(phrase.length).toBeLessThan((await all('ISAP')).length);
  });

  it('a word that stands nowhere is named', async () => {
    await goToSearch('?q=VAT+zzzxqy');
    expect(await statusOf(page).textContent()).toBe(
      `${(await linksOf(page)).length} results for “VAT zzzxqy”. “zzzxqy” stands nowhere in the record and was passed over`,
    );
  });
});

describe('two facets and a range of dates', () => {
  it('give the same in a new window, and a file with exactly these', async () => {
    await goToSearch(NARROWED);
    const [links, status] = [await linksOf(page), await statusOf(page).textContent()];
    expect(links.length).toBeGreaterThan(3);
    expect(status).toContain(
      'Vanguard: Dudley; Kind: Timeline event; Date claimed: from January 2018 to June 2018',
    );
    expect(await savedAddresses()).toEqual(links.map((link) => `${site.url}${link}`));

    const { page: other, complaints: elsewhere } = await openWatched(browser, site.url);
    await goToSearch(NARROWED, other);
    expect(await linksOf(other)).toEqual(links);
    expect(await statusOf(other).textContent()).toBe(status);
    await other.context().close();
    expect(elsewhere).toEqual([]);
  });

  it('come back with Back', async () => {
    await goToSearch(NARROWED);
    const links = await linksOf(page);
    await page.getByRole('link', { name: 'Remove Kind: Timeline event' }).click();
    await waitForStatus(page, /with Vanguard: Dudley; Date claimed/);
    expect(await linksOf(page)).not.toEqual(links);
    await page.goBack();
    await waitForStatus(page, /Kind: Timeline event/);
    expect(await linksOf(page)).toEqual(links);
    expect(await page.locator('input[name="from"]').inputValue()).toBe('2018-01');
    expect(await page.getByRole('radio', { name: 'The date that is claimed' }).isChecked()).toBe(true);
  });

  it('are chosen and taken away with the keyboard alone', async () => {
    await goToSearch('');
    await tabTo(page, 'input[name="sort"][value="relevance"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'input[name="vanguard"][value="dudley"]');
    await page.keyboard.press('Space');
    await tabTo(page, 'input[name="kind"][value="event"]');
    await page.keyboard.press('Space');
    await tabTo(page, '[data-part="range"] summary');
    await page.keyboard.press('Enter');
    await tabTo(page, 'input[name="on"][value="reported"]');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'input[name="from"]');
    await typeMonth('from', '2018', '01');
    await tabTo(page, 'input[name="to"]');
    await typeMonth('to', '2018', '06');
    await tabTo(page, '[data-part="range"] button');
    await page.keyboard.press('Enter');
    await waitForStatus(page, /from January 2018 to June 2018/);
    expect(new URL(page.url()).search).toBe(NARROWED);
    await tabTo(page, '[data-part="save-csv"]');
    const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(saved.suggestedFilename()).toBe('search.csv');
  });

  it('find a vague date where any of it may lie between', async () => {
    await goToSearch('?q=shadow+year&on=claimed&from=2017-09&to=2017-09');
    expect(await linksOf(page)).toContain(
      '/vanguards/sunderland/#sunderland-2017-03-24-single-provider-plan-milestone-2',
    );
    await goToSearch('?q=shadow+year&on=claimed&from=2019-09&to=2019-09');
    expect(await linksOf(page)).toEqual([]);
    expect(await page.getByRole('link', { name: /^Leave out Date claimed: in September 2019/ }).count()).toBe(
      1,
    );
  });

  it('find nothing after the end of the record', async () => {
    await goToSearch('?from=2090-01');
    expect(await statusOf(page).textContent()).toBe('Nothing was found with Reported: from January 2090 on');
  });
});

it('the file holds all results, not only those shown', async () => {
  await goToSearch('?vanguard=dudley');
  expect(await linksOf(page)).toHaveLength(20);
  const total = Number(/^\d+/.exec((await statusOf(page).textContent()) ?? '')?.[0]);
  const saved = await savedAddresses();
  expect(saved).toHaveLength(total);
  expect(saved.slice(0, 20)).toEqual((await linksOf(page)).map((link) => `${site.url}${link}`));
});

it('a search is cited with its words, its count, the version and its address', async () => {
  await goToSearch('?q=VAT&vanguard=manchester');
  await page.getByRole('button', { name: 'Copy the citation' }).click();
  await page.getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /“VAT” with Vanguard: Manchester: \d+ results in the record of \d{1,2} \w+ \d{4}\. http.*\/search\/\?q=VAT&vanguard=manchester$/,
  );
});

describe('a long facet', () => {
  it('shows what is used most, and the rest when it is unfolded, with counts', async () => {
    await goToSearch('?q=contract');
    const facet = page.locator('details[data-part="facet-organisation"]');
    await facet.locator('summary').first().click();
    const atFirst = await facet.getByRole('checkbox').count();
    await facet.getByText(/^\d+ more$/).click();
    await facet.getByRole('checkbox').nth(atFirst).waitFor();
    expect(await facet.getByRole('checkbox').count()).toBeGreaterThan(3 * atFirst);
    await facet.locator('[data-part="rest"] [data-part="count"]').filter({ hasText: /\d/ }).first().waitFor();
    expect(Object.keys(await countsOf(page, 'organisation')).length).toBeGreaterThan(atFirst);
  });

  it('names and shows a value of the rest that the address has', async () => {
    await goToSearch('');
    const rest = await page.evaluate(
      async () =>
        (await (await fetch('/search/options/organisation.json')).json()) as readonly [string, string][],
    );
    const shown = await page
      .locator('input[name="organisation"]')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
    const [value, label] = rest.find(([one]) => !shown.includes(one)) ?? ['', ''];
    await goToSearch(`?organisation=${value}`);
    expect(await statusOf(page).textContent()).toContain(`with Organisation: ${label}`);
    expect(await page.getByRole('checkbox', { name: label }).isChecked()).toBe(true);
  });
});

describe('bytes on a cold load', () => {
  const KILOBYTE = 1024;

  it('to the first result, and with the counts that show, stay within bounds', async () => {
    const log = logTransfers(page);
    await page.goto(`${site.url}/search/?q=VAT`);
    await page.locator('[data-part="results"] a').first().waitFor();
    const first = await log.soFar();
    await waitForCount(page, 'vanguard', 'sunderland', 0);
    const counted = await log.soFar();
    const list = first.map(({ path, bytes }) => `${String(bytes).padStart(8)}  ${path}`).join('\n');
    console.log(
      `To the first result: ${sumBytes(first)} bytes; with counts: ${sumBytes(counted)} bytes\n${list}`,
    );
    expect(sumBytes(first)).toBeLessThan(250 * KILOBYTE);
    expect(sumBytes(counted)).toBeLessThan(500 * KILOBYTE);
  });

  it('hold no filter of dates where no range is asked for', async () => {
    const filtersOf = async (query: string): Promise<number> => {
      const { page: other } = await openWatched(browser, site.url, { viewport: { width: 400, height: 900 } });
      const log = logTransfers(other);
      await goToSearch(query, other);
      const transfers = await log.soFar();
      await other.context().close();
      return transfers.filter(({ path }) => path.endsWith('.pf_filter')).length;
    };
    expect(await filtersOf('?q=VAT')).toBe(0);
    expect(await filtersOf('?q=VAT&from=2017-01')).toBe(1);
  });
});
