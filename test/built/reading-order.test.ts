import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/tools/static-server.ts';
import { SECTIONS } from '../../src/views/vanguard/sections.ts';
import { startBrowser } from '../browser/support/browser.ts';
import { startSite } from '../browser/support/site.ts';
import {
  ancestryOf,
  pageAt,
  readBuiltPages,
  subtreeOf,
  wordsOf,
  type BuiltElement,
} from './support/built-pages.ts';

const VANGUARDS = ['dudley', 'manchester', 'sunderland', 'national'] as const;

/** What a page that has everything says, in the order in which a reader asks. */
const FULL_ORDER = [
  'scorecard',
  'promises',
  'delays',
  'decisions',
  'other-decisions',
  'money',
  'scope',
  'parties',
  'disagreements',
  'as-known',
  'timeline',
  'story',
  'figures',
  'not-found',
  'sources',
  'cite',
];

let site: StaticServer;
let browser: Browser;
let pages: Awaited<ReturnType<typeof readBuiltPages>>;

beforeAll(async () => {
  [site, browser, pages] = await Promise.all([startSite(), startBrowser(), readBuiltPages()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const addressOf = (id: string): string => `/vanguards/${id}/`;

/** The sections of a page as they stand in the document: what a reader without our styles gets. */
const readSections = (id: string): readonly BuiltElement[] =>
  pageAt(pages, addressOf(id)).elements.filter(
    ({ tag, classes, attributes }) => tag === 'section' && classes.includes('section') && attributes['id'],
  );

const idOf = ({ attributes }: BuiltElement): string => attributes['id'] ?? '';

it('the sections of a page are named in the order in which a reader asks', () => {
  expect(Object.values(SECTIONS).map(({ id }) => id)).toEqual(FULL_ORDER);
});

describe.each(VANGUARDS)('without our styles, the page of %s', (id) => {
  it('says what it is, then what is on the page, then its sections in the order in which a reader asks', () => {
    const { elements } = pageAt(pages, addressOf(id));
    const heading = elements.findIndex(({ tag }) => tag === 'h1');
    const contents = elements.findIndex(({ attributes }) => attributes['aria-label'] === 'On this page');
    const ids = readSections(id).map(idOf);
    const first = elements.findIndex(({ attributes }) => attributes['id'] === ids[0]);
    expect(heading).toBeGreaterThan(0);
    expect(contents).toBeGreaterThan(heading);
    expect(first).toBeGreaterThan(contents);
    expect(ids).toEqual(FULL_ORDER.filter((one) => ids.includes(one)));
    expect(ids).toEqual(expect.arrayContaining(['timeline', 'story', 'sources']));
  });

  it('lists its sections in their order, each with a heading of its own', () => {
    const { elements } = pageAt(pages, addressOf(id));
    const nav = elements.find(({ attributes }) => attributes['aria-label'] === 'On this page');
    const links = nav ? subtreeOf(nav).flatMap(({ attributes }) => attributes['href'] ?? []) : [];
    const sections = readSections(id);
    expect(links).toEqual(sections.map((section) => `#${idOf(section)}`));
    const headings = sections.map((section) => section.children[0]);
    expect(headings.map((heading) => heading?.tag)).toEqual(sections.map(() => 'h2'));
    const titles = headings.map((heading) => (heading ? wordsOf(heading) : ''));
    const byId = new Map<string, string>(
      Object.values(SECTIONS).map((section) => [section.id, section.title]),
    );
    byId.set('disagreements', titles[sections.findIndex((one) => idOf(one) === 'disagreements')] ?? '');
    expect(titles).toEqual(sections.map((section) => byId.get(idOf(section))));
  });

  it('skips no level of heading', () => {
    const levels = pageAt(pages, addressOf(id))
      .elements.filter(({ tag }) => /^h[1-6]$/.test(tag))
      .map(({ tag }) => Number(tag.slice(1)));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(levels.length).toBeGreaterThan(10);
    expect(jumps).toEqual([]);
  });

  it('links each year of its timeline to that year’s heading, with the number of its events', () => {
    const { elements } = pageAt(pages, addressOf(id));
    const rail = elements.find(({ classes }) => classes.includes('year-rail'));
    const links = rail ? subtreeOf(rail).filter(({ tag }) => tag === 'a') : [];
    const years = elements.filter(({ classes }) => classes.includes('year'));
    const expected = years.map((year) => {
      const events = subtreeOf(year).filter(({ classes }) => classes.includes('event')).length;
      const heading = year.children.find(({ tag }) => tag === 'h3');
      return [`#${heading ? idOf(heading) : ''}`, `${heading?.text ?? ''} ${events}`];
    });
    expect(years.length).toBeGreaterThan(3);
    expect(links.map((link) => [link.attributes['href'], wordsOf(link).replaceAll(/\s+/g, ' ')])).toEqual(
      expected,
    );
  });

  it('keeps every entry of the vanguard among its sources, folded up or not', () => {
    const sources = readSections(id).find((section) => idOf(section) === 'sources');
    const entries = sources
      ? subtreeOf(sources).filter(({ attributes }) => attributes['href']?.startsWith('/entries/') === true)
      : [];
    const cited = pageAt(pages, addressOf(id)).elements.filter(
      (element) =>
        element.attributes['href']?.startsWith('/entries/') === true &&
        ancestryOf(element).some(({ classes }) => classes.includes('event')),
    );
    const listed = new Set(entries.map(({ attributes }) => attributes['href']));
    expect(listed.size).toBeGreaterThan(10);
    expect(cited.filter(({ attributes }) => !listed.has(attributes['href']))).toEqual([]);
  });
});

/** The landmarks and second headings of a page as assistive technology is told of them, in order. */
const readTree = async (id: string, width: number): Promise<readonly string[]> => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${site.url}${addressOf(id)}`);
  const tree = await page.locator('body').ariaSnapshot();
  await context.close();
  return tree
    .split('\n')
    .map((line) => line.trim())
    .flatMap(
      (line) =>
        /^- (banner|navigation|main|contentinfo|heading)\b(.*?)(?: \[level=([12])\])?:?$/.exec(line) ?? [],
    )
    .filter((part): part is string => typeof part === 'string' && part.startsWith('- '))
    .filter((line) => !/heading/.test(line) || /\[level=[12]\]/.test(line));
};

describe.each([1280, 360])('with script off, at %i pixels, assistive technology', (width) => {
  it.each(VANGUARDS)('is told of the page of %s in the order of its document', async (id) => {
    const told = await readTree(id, width);
    const headings = told.flatMap((line) => /heading "(.*)" \[level=2\]/.exec(line)?.[1] ?? []);
    expect(headings).toEqual(readSections(id).map((section) => wordsOf(section.children[0] ?? section)));
    const order = ['- banner', '- main', '[level=1]', '"On this page"', '[level=2]', '- contentinfo'];
    const places = order.map((part) => told.findIndex((line) => line.includes(part)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
