import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/tools/static-server.ts';
import { startBrowser } from './support/browser.ts';
import { findTraces, goWithPlant, openPoliced, type PolicedPage } from './support/policed-page.ts';
import { choose, waitForStatus } from './support/search-page.ts';
import { startSite } from './support/site.ts';
import { findStructures, pickSamples } from './support/structures.ts';

const samples = pickSamples(findStructures());

/** One of the pages that say what they are to machines as well. */
const WITH_DATA = '/entries/dudley/2017-06-13-tender-issued/';

let site: StaticServer;
let browser: Browser;
let tab: PolicedPage;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
  tab = await openPoliced(browser, site.url);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What the page has done against the policy, and what it has left; what is told is forgotten. */
const findOffences = async (): Promise<readonly string[]> => [
  ...(await tab.findViolations()),
  ...(await findTraces(tab.page)),
  ...tab.complaints.splice(0),
];

describe('under the headers that a host sends', () => {
  it.each(samples)('%s keeps the policy, asks no other host and leaves nothing behind', async (address) => {
    const response = await tab.page.goto(`${site.url}${address}`);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(await findOffences()).toEqual([]);
  });

  it('a page with data for machines keeps it too, as data is no script', async () => {
    await tab.page.goto(`${site.url}${WITH_DATA}`);
    expect(await tab.page.locator('script[type="application/ld+json"]').count()).toBeGreaterThan(0);
    expect(await findOffences()).toEqual([]);
  });

  it('a page that is missing keeps it', async () => {
    await tab.page.goto(`${site.url}/nothing-here/`);
    expect(await findOffences()).toEqual([expect.stringContaining('status of 404')]);
  });

  it('a search with words, facet and file keeps it, in its worker too', async () => {
    const { page } = tab;
    await page.goto(`${site.url}/search/?q=VAT`);
    await waitForStatus(page, /results for/);
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      expect.stringMatching(/^\/_astro\/SearchPage[\w.-]+\.js$/),
    ]);
    await choose(page, 'vanguard', 'Dudley');
    await waitForStatus(page, /Vanguard: Dudley/);
    for (const name of ['Save as CSV', 'Save as BibTeX', 'Save as RIS']) {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      expect(await (await saved).failure()).toBeNull();
    }
    expect(await findOffences()).toEqual([]);
  });
});

/** What a fault of ours might let into a file. */
const PLANTS: readonly (readonly [what: string, on: string, breaks: string, plant: string])[] = [
  [
    'a script in the page',
    '/search/',
    'script-src-elem: inline',
    '<script>document.title = "Broken"</script>',
  ],
  [
    'an event handler',
    '/search/',
    'script-src-attr: inline',
    '<img src="/icon.svg" alt="" onload="document.title = 1">',
  ],
  [
    'the search’s script on a page that runs nothing',
    '/about/',
    'script-src-elem: http',
    '<script type="module" src="/pagefind/pagefind.js"></script>',
  ],
  ['a style in the markup', '/about/', 'style-src-attr: inline', '<p style="color: red">x</p>'],
  ['a style in the page', '/about/', 'style-src-elem: inline', '<style>p { color: red }</style>'],
  [
    'a picture of another host',
    '/about/',
    'img-src: https',
    '<img src="https://elsewhere.invalid/a.gif" alt="">',
  ],
  [
    'a picture in the markup',
    '/about/',
    'img-src: data',
    '<img src="data:image/gif;base64,R0lGODdh" alt="">',
  ],
  ['a frame', '/about/', 'frame-src: http', '<iframe src="/" title="x"></iframe>'],
  ['an object', '/about/', 'object-src: http', '<object data="/icon.svg"></object>'],
  ['another base for links', '/about/', 'base-uri: https', '<base href="https://elsewhere.invalid/">'],
];

/** What a script would try that somehow ran in the search. */
const ATTEMPTS: readonly (readonly [what: string, attempt: () => void])[] = [
  ['markup made of text', () => (document.body.innerHTML = '<b>Broken</b>')],
  ['text run as a script', () => (setTimeout as (text: string) => void)('document.title = "Broken"')],
  ['another worker than the search’s', () => new Worker('/pagefind/pagefind.js').terminate()],
];

const expectViolation = async (violation: string): Promise<void> => {
  await expect
    .poll(() => tab.findViolations(), { timeout: 10_000 })
    .toContainEqual(expect.stringContaining(violation));
  expect(await tab.page.title()).toContain('Vanguard Timelines');
  expect(tab.complaints.splice(0)).toContainEqual(expect.stringMatching(/Content Security|Trusted/));
};

describe('would be stopped, and found by these tests:', () => {
  it.each(PLANTS)('%s', async (_, on, breaks, plant) => {
    await goWithPlant(tab.page, `${site.url}${on}`, plant);
    await expectViolation(breaks);
  });

  it.each(ATTEMPTS)('%s', async (_, attempt) => {
    await tab.page.goto(`${site.url}/search/`);
    await tab.page.evaluate(attempt).catch(() => undefined);
    await expectViolation('require-trusted-types-for: ');
  });

  it('a form to another host', async () => {
    const plant = '<form id="sent" action="https://elsewhere.invalid/"></form>';
    await goWithPlant(tab.page, `${site.url}/about/`, plant);
    await tab.page.evaluate(() => document.querySelector<HTMLFormElement>('#sent')?.requestSubmit());
    await expect
      .poll(() => tab.complaints, { timeout: 10_000 })
      .toContainEqual(expect.stringContaining('form-action'));
    expect(tab.complaints.splice(0)).not.toContainEqual(expect.stringContaining('request to'));
  });

  it('a cookie, and whatever else a page can leave behind', async () => {
    const visitor = await openPoliced(browser, site.url);
    await visitor.page.goto(`${site.url}/search/`);
    await visitor.page.evaluate(async () => {
      document.cookie = 'a=1';
      localStorage.setItem('b', '1');
      sessionStorage.setItem('c', '1');
      indexedDB.open('d');
      await caches.open('e');
    });
    const traces = ['cookie: a', 'localStorage: b', 'sessionStorage: c', 'database: d', 'cache: e'];
    await expect.poll(() => findTraces(visitor.page), { timeout: 10_000 }).toEqual(traces);
    await visitor.page.context().close();
  });

  it('a frame on another site that shows a page of ours', async () => {
    const visitor = await openPoliced(browser, site.url);
    await visitor.page.setContent('<title>Elsewhere</title>');
    await visitor.page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, `${site.url}/about/`);
    await expect
      .poll(() => visitor.complaints, { timeout: 10_000 })
      .toContainEqual(expect.stringContaining('frame-ancestors'));
    await visitor.page.context().close();
  });
});
