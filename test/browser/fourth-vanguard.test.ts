import { cpSync, existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { startStaticServer, type StaticServer } from '../../src/tools/static-server.ts';
import { budgetOf } from '../built/support/budgets.ts';
import { layFourthVanguard } from '../unit/support/many-vanguards.ts';
import { startBrowser } from './support/browser.ts';
import { countsOf, linksOf, waitForStatus } from './support/search-page.ts';
import { createSecondBuild } from './support/second-build.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ENTRIES = resolve(ROOT, 'test/fixtures/fourth-vanguard/entries');
const IDS = globSync('**/*.mdx', { cwd: ENTRIES })
  .map((file) => file.replaceAll('\\', '/').replace(/\.mdx$/, ''))
  .toSorted();
const WIDTHS = [320, 360, 1280] as const;

const second = createSecondBuild('fourth-vanguard');
const { outDir } = second;
const content = join(second.folder, 'content');

let site: StaticServer;
let browser: Browser;
let page: Page;

const read = (path: string): string => readFileSync(join(outDir, path), 'utf8');
const html = (address: string): string => read(`${address}index.html`);
const json = (path: string): unknown => JSON.parse(read(path));

/** The words of an element of a page, with one space between. */
const textOf = async (address: string, selector: string): Promise<string> => {
  await page.goto(`${site.url}${address}`);
  const texts = await page.locator(selector).allTextContents();
  return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
};

const hrefsOf = async (address: string, selector: string): Promise<readonly (string | null)[]> => {
  await page.goto(`${site.url}${address}`);
  return page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
};

beforeAll(async () => {
  cpSync(resolve(ROOT, 'content'), content, { recursive: true });
  layFourthVanguard(content);
  const { code, output } = await second.build(content);
  if (code !== 0) throw new Error(output);
  [site, browser] = await Promise.all([startStaticServer(outDir), startBrowser()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  second.remove();
});

describe('a vanguard that only content adds is', () => {
  it('on the home page: in its words, its charts and its tables', async () => {
    expect(await textOf('/', 'h1')).toMatch(/^Four places tried/);
    expect(await textOf('/', '.eyebrow')).toMatch(/^Dudley, Manchester, Quaggaford and Sunderland, /);
    expect(await textOf('/', '#vanguards h2')).toBe('Dudley Manchester Quaggaford Sunderland');
    expect(await textOf('/', '#vanguards')).toContain('Behind all four');
    expect(html('/')).toContain('aria-label="The four places"');
    expect(html('/')).toMatch(
      /<meta name="description" content="[^"]*Dudley, Manchester, Quaggaford and Sunderland tried/,
    );
    expect(await page.locator('#vanguards figure svg').count()).toBe(4);
    expect(await textOf('/', 'table th')).toContain('Quaggaford: Service start');
    expect(await textOf('/', 'section:has(#forms-title)')).toContain('Guild of quagga keepers');
    expect(await textOf('/', 'header form')).toMatch(/Search \d+ entries/);
  });

  it('in the navigation and the footer of every page', () => {
    for (const address of ['/', '/about/', '/entries/', '/search/', '/vanguards/dudley/'])
      expect(html(address)).toMatch(/<a href="\/vanguards\/quaggaford\/"/);
  });

  it('on the pages about the record and the programme', async () => {
    expect(await textOf('/about/', 'main')).toMatch(
      /four places in England .* Dudley, Manchester, Quaggaford and Sunderland\./,
    );
    expect(await textOf('/vanguards/national/', 'main .eyebrow')).toBe('Behind the four places');
  });

  it('a page of its own, with chart, scorecard, ledger, forms and timeline', async () => {
    const address = '/vanguards/quaggaford/';
    expect(await textOf(address, 'h1')).toBe('Quaggaford');
    expect(await page.locator('#promises .wide svg .marks > a').count()).toBeGreaterThan(6);
    expect(await textOf(address, 'main')).toMatch(/Put back to not before April 2020|30 months later/);
    expect(await textOf(address, '.ledger')).toContain('The keepers had to be heard.');
    expect(await textOf(address, 'main')).toContain('Quaggas counted');
    expect(await textOf(address, 'main')).toContain('Was the last quagga ever counted?');
  });

  it('replayed, day by day', async () => {
    const dates = await hrefsOf('/vanguards/quaggaford/as-known/', 'main a[href*="/as-known/"]');
    expect(dates).toContain('/vanguards/quaggaford/as-known/2017-02-10/');
    expect(await textOf('/vanguards/quaggaford/as-known/2017-02-10/', 'main')).toContain('January 2018');
  });

  it('in every table and drawing of the comparison', async () => {
    expect(await textOf('/compare/', 'main .lead')).toContain(
      'Dudley, Manchester, Quaggaford and Sunderland',
    );
    expect(await textOf('/compare/', '#outcomes')).toContain('Quaggaford: Contract award');
    for (const section of ['calendar', 'months', 'values', 'decisions', 'forms'])
      expect(await textOf('/compare/', `#${section} table thead`), section).toContain('Quaggaford');
    for (const section of ['calendar', 'months'])
      expect(await textOf('/compare/', `#${section} svg .place`), section).toContain('Quaggaford');
  });

  it('on the page of delays', async () => {
    expect(await textOf('/delays/', 'main')).toMatch(/Quaggaford.*not before April 2020/);
  });

  it('in the matrix of forms, and its new form has a page', async () => {
    expect(await textOf('/forms/', 'main')).toMatch(/Quaggaford.*Guild of quagga keepers/);
    expect(await textOf('/forms/quagga-guild/', 'main')).toMatch(
      /Guild of quagga keepers .*Quaggaford.*Adopted/i,
    );
  });

  it('in the lists of entries and their facets, with a page for each entry', async () => {
    const links = await hrefsOf('/entries/by/vanguard/quaggaford/', 'main a[href^="/entries/quaggaford/"]');
    expect([...new Set(links)].toSorted()).toEqual(IDS.map((id) => `/entries/${id}/`));
    expect(await hrefsOf('/entries/by/vanguard/', 'main a')).toContain('/entries/by/vanguard/quaggaford/');
    expect(await textOf('/organisations/quaggaford-gazette/', 'h1')).toBe('The Quaggaford Gazette');
  });

  it('found by the search, and one of its facets', async () => {
    await page.goto(`${site.url}/search/?q=invented&vanguard=quaggaford`);
    await waitForStatus(page, /results? for “invented”/);
    expect(await page.locator('input[name="vanguard"][value="quaggaford"]').isChecked()).toBe(true);
    expect((await countsOf(page, 'vanguard'))['quaggaford']).toBeGreaterThanOrEqual(IDS.length);
    await page.goto(`${site.url}/search/?q=guild&vanguard=quaggaford`);
    await waitForStatus(page, /results? for/);
    expect((await linksOf(page)).some((link) => link.includes('quaggaford'))).toBe(true);
    expect(JSON.stringify(json('search/options/form.json'))).toContain('Guild of quagga keepers');
    expect(JSON.stringify(json('search/options/milestone.json'))).toContain('Quaggas counted');
  });

  it('in the tables, the database and the description of the data', () => {
    expect(JSON.stringify(json('data/vanguards.json'))).toContain('quaggaford');
    for (const name of [
      'entries',
      'claims',
      'forecasts',
      'delays',
      'scorecard',
      'stances',
      'values',
      'terms',
      'scope',
      'parties',
      'figures',
      'disagreements',
      'organisations',
    ])
      expect(read(`data/${name}.csv`), name).toContain('quaggaford');
    const database = new DatabaseSync(join(outDir, 'data/vanguard-timelines.sqlite'), { readOnly: true });
    const [found] = database.prepare("SELECT count(*) AS n FROM claims WHERE vanguard = 'quaggaford'").all();
    database.close();
    expect(found?.['n']).toBe(35);
    const { resources } = json('data/datapackage.json') as {
      readonly resources: readonly { readonly path: string; readonly bytes?: number }[];
    };
    const described = resources.find(({ path }) => path === 'entries.csv');
    expect(described?.bytes).toBe(Buffer.byteLength(read('data/entries.csv')));
  });

  it('in the open contracting data, by its one procurement', () => {
    const files = globSync('data/ocds/quaggaford/**/*.json', { cwd: outDir });
    expect(files.length).toBeGreaterThan(0);
    expect(files.map((file) => read(file)).join('')).toContain('care-contract');
    expect(files.join()).not.toContain('guild');
  });

  it('in the feeds of the whole, and has its own', () => {
    for (const file of ['all.atom.xml', 'quaggaford.atom.xml'])
      expect(read(`feeds/${file}`), file).toContain('The guild of Quaggaford starts work');
    for (const file of ['all.ics', 'quaggaford.ics'])
      expect(read(`feeds/${file}`).replaceAll(/\r\n /g, ''), file).toContain('Quaggaford: Service start');
    expect(JSON.stringify(json('feeds/quaggaford.timelinejs.json'))).toContain('Service start');
  });

  it('in the sitemap, cited, and with a picture to share', () => {
    for (const address of [
      '/vanguards/quaggaford/',
      '/forms/quagga-guild/',
      ...IDS.map((id) => `/entries/${id}/`),
    ])
      expect(read('sitemap.xml')).toContain(`${address}</loc>`);
    for (const format of ['bib', 'ris', 'csl.json'])
      expect(globSync(`entries/${IDS[0]}/cite.${format}`, { cwd: outDir }), format).toHaveLength(1);
    expect(globSync('vanguards/quaggaford/cite.*', { cwd: outDir }).length).toBeGreaterThan(0);
    expect(existsSync(join(outDir, 'og/quaggaford.png'))).toBe(true);
    expect(html('/vanguards/quaggaford/')).toContain('/og/quaggaford.png');
  });

  it('named nowhere as one too few', () => {
    const pages = globSync('**/index.html', { cwd: outDir }).filter(
      (file) => !/^(?:entries|glossary|vanguards\/(?!national\/index))/.test(file),
    );
    const wrong = pages.filter((file) =>
      /\bthree (?:places|sites|vanguards)\b|\ball three\b/i.test(read(file).replaceAll(/<[^>]*>/g, '')),
    );
    expect(pages.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});

describe('the pages that tell of it', () => {
  const addresses = (): readonly string[] =>
    globSync('**/index.html', { cwd: outDir })
      .map(
        (file) =>
          `/${relative('.', file)
            .replaceAll('\\', '/')
            .replace(/index\.html$/, '')}`,
      )
      .filter(
        (address) =>
          /quagga/.test(address) ||
          /^\/(?:|compare\/|delays\/|forms\/|about\/|search\/|entries\/|vanguards\/national\/)$/.test(
            address,
          ),
      );

  it('are valid HTML', { timeout: 120_000 }, async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: { 'form-dup-name': ['error', { shared: ['checkbox', 'radio'] }], 'long-title': 'off' },
    });
    expect(addresses().length).toBeGreaterThan(25);
    for (const address of addresses()) {
      const { results } = await validator.validateString(html(address), address);
      expect(
        results.flatMap(({ messages }) => messages.map(({ message, selector }) => `${selector}: ${message}`)),
        address,
      ).toEqual([]);
    }
  });

  it('keep within their budgets', () => {
    const sizes = addresses().map((address) => {
      const text = html(address);
      const sheets = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
        read(href),
      );
      const size = [text, ...sheets].reduce((sum, one) => sum + brotliCompressSync(one).length, 0);
      return { address, size, budget: budgetOf(address) };
    });
    expect(sizes.filter(({ size, budget }) => size > budget)).toEqual([]);
  });

  it.each(WIDTHS)('never reach over the edge of a window of %d pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of [
      '/',
      '/compare/',
      '/delays/',
      '/forms/',
      '/vanguards/quaggaford/',
      '/forms/quagga-guild/',
    ]) {
      await page.goto(`${site.url}${address}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
        width,
      );
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});
