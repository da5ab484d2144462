import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/tools/static-server.ts';
import { startBrowser } from './support/browser.ts';
import { waitForStatus } from './support/search-page.ts';
import { startSite } from './support/site.ts';
import { openWatched } from './support/watched-page.ts';

/** WCAG 2.2 to level AA is these together. */
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SCHEMES = ['light', 'dark'] as const;

const PAGES = [
  { name: 'home', address: '/' },
  { name: 'Dudley', address: '/vanguards/dudley/' },
  { name: 'Manchester', address: '/vanguards/manchester/' },
  { name: 'Sunderland', address: '/vanguards/sunderland/' },
  { name: 'list of entries', address: '/entries/' },
  { name: 'entries of a year', address: '/entries/by/year/2017/' },
  { name: 'entry', address: '/entries/dudley/2018-01-aco-contract-set-back/' },
  { name: 'glossary', address: '/glossary/' },
  { name: 'term', address: '/glossary/shadow-year/' },
  { name: 'about', address: '/about/' },
  { name: 'search with results', address: '/search/?q=VAT', status: /results for/ },
  { name: 'search without results', address: '/search/?q=zzzebra', status: /Nothing was found/ },
  { name: 'national programme', address: '/vanguards/national/' },
  { name: 'list of organisations', address: '/organisations/' },
  { name: 'organisation', address: '/organisations/dudley-ccg/' },
  { name: 'publisher', address: '/organisations/hsj/' },
  { name: 'corrections', address: '/corrections/' },
  { name: 'term in many entries', address: '/glossary/vanguard/' },
];

let site: StaticServer;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The violations in the page as it stands: the rule, and where. */
const findViolations = async (page: Page): Promise<readonly string[]> => {
  const { violations, passes } = await page.evaluate(
    (tags): Promise<AxeResults> =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values: tags } }),
    WCAG_22_AA,
  );
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}\n${failureSummary ?? ''}`,
    ),
  );
};

/** What is wrong with the page as it stands, in each colour scheme. */
const findFaults = async (page: Page, width: number): Promise<Record<string, unknown>> => {
  await page.evaluate(axe.source);
  const found: Record<string, unknown> = {};
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    found[colorScheme] = await findViolations(page);
  }
  const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
  return { ...found, tooWideBy: Math.max(0, scrollWidth - width) };
};

const NO_FAULTS = { light: [], dark: [], tooWideBy: 0 };

describe.each([1280, 320])('at %i pixels, in light and dark,', (width) => {
  it.each(PAGES)('$name has no fault for axe, no complaint and no scroll sideways', async (target) => {
    const { page, complaints } = await openWatched(browser, site.url, { viewport: { width, height: 900 } });
    await page.goto(`${site.url}${target.address}`);
    if (target.status) await waitForStatus(page, target.status);
    const faults = await findFaults(page, width);
    await page.context().close();
    expect({ ...faults, complaints }).toEqual({ ...NO_FAULTS, complaints: [] });
  });

  it('a missing page has none either, but that it is missing', async () => {
    const { page, complaints } = await openWatched(browser, site.url, { viewport: { width, height: 900 } });
    const response = await page.goto(`${site.url}/nothing-here/`);
    const faults = await findFaults(page, width);
    await page.context().close();
    expect(response?.status()).toBe(404);
    expect({ ...faults, complaints }).toEqual({
      ...NO_FAULTS,
      complaints: [expect.stringContaining('status of 404')],
    });
  });
});

it('the dark scheme is another than the light one', async () => {
  const { page } = await openWatched(browser, site.url);
  await page.goto(`${site.url}/`);
  const colours = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    colours.push(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
  }
  await page.context().close();
  expect(new Set(colours).size).toBe(2);
});

it('a request to another host and a console error would be noticed', async () => {
  const { page, complaints } = await openWatched(browser, site.url);
  await page.goto(`${site.url}/`);
  await page.evaluate(async () => {
    console.error('a mistake');
    await fetch('https://elsewhere.invalid/').catch(() => undefined);
  });
  await page.context().close();
  expect(complaints).toEqual(
    expect.arrayContaining(['console: a mistake', 'request to https://elsewhere.invalid/']),
  );
});
