import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtFolder } from '../browser/support/site.ts';
import { budgetOf } from './support/budgets.ts';
import { describeSizes, measurePages } from './support/page-sizes.ts';
import { placeOf, readBuiltPages, type BuiltElement, type BuiltPage } from './support/built-pages.ts';

/** The kinds of link that make a browser fetch something. */
const FETCHED = ['stylesheet', 'icon', 'preload', 'modulepreload', 'prefetch', 'manifest', 'preconnect'];
const KILOBYTE = 1000;

let pages: readonly BuiltPage[];

beforeAll(async () => {
  pages = await readBuiltPages();
});

/** Where in all pages there is such an element. */
const placesWhere = (isFault: (element: BuiltElement, page: BuiltPage) => boolean): readonly string[] =>
  pages.flatMap((page) =>
    page.elements.filter((element) => isFault(element, page)).map((element) => placeOf(page, element)),
  );

/** The addresses that a browser fetches for an element, or sends a form to. */
const fetchedBy = ({ tag, attributes }: BuiltElement): readonly string[] => {
  const isFetched = tag === 'link' && FETCHED.includes(attributes['rel'] ?? '');
  const names = ['src', 'srcset', 'poster', 'data', 'ping', 'action', ...(isFetched ? ['href'] : [])];
  return names.flatMap((name) => attributes[name] ?? []);
};

/** A block of JSON-LD: exactly this type, which no browser runs. */
const isData = ({ tag, attributes }: BuiltElement): boolean =>
  tag === 'script' && attributes['type'] === 'application/ld+json';

describe('a page', () => {
  it('runs no script, but for the search', () => {
    const runs = (element: BuiltElement) => element.tag === 'script' && !isData(element);
    expect(placesWhere((element, { address }) => runs(element) && address !== '/search/')).toEqual([]);
    expect(placesWhere(({ attributes }) => /^\s*javascript:/i.test(attributes['href'] ?? ''))).toEqual([]);
  });

  it('holds no script itself: the search loads its own from a file', () => {
    const scripts = pages
      .flatMap(({ elements }) => elements)
      .filter((element) => element.tag === 'script' && !isData(element));
    expect(scripts.map(({ attributes, text }) => ({ ...attributes, text }))).toEqual([
      { type: 'module', src: expect.stringMatching(/^\/_astro\/[^/]+\.js$/) as string, text: '' },
    ]);
  });

  it('holds data that can’t be taken for markup or for a script', () => {
    const data = pages.flatMap(({ elements }) => elements).filter(isData);
    expect(data.length).toBeGreaterThan(100);
    for (const { attributes, text } of data) {
      expect(Object.keys(attributes)).toEqual(['type']);
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toHaveProperty('@graph');
    }
  });

  it('has no style and no event handler in its markup', () => {
    expect(placesWhere(({ tag, attributes }) => tag === 'style' || 'style' in attributes)).toEqual([]);
    expect(
      placesWhere(({ attributes }) => Object.keys(attributes).some((name) => name.startsWith('on'))),
    ).toEqual([]);
  });

  it('fetches nothing from another host', () => {
    expect(pages.flatMap(({ elements }) => elements).flatMap(fetchedBy).length).toBeGreaterThan(
      pages.length * 3,
    );
    expect(placesWhere((element) => fetchedBy(element).some((to) => !/^\/(?!\/)/.test(to)))).toEqual([]);
  });

  it('gives the browser no orders by http-equiv', () => {
    expect(placesWhere(({ tag, attributes }) => tag === 'meta' && 'http-equiv' in attributes)).toEqual([]);
  });
});

it('a stylesheet fetches nothing but our own files', () => {
  const files = globSync(join(builtFolder, '**/*.css'));
  expect(files.length).toBeGreaterThan(0);
  const foreign = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/url\([^)]*\)|@import[^;]*/g)]
      .map(([text]) => text)
      .filter((text) => !/^url\(["']?\/(?!\/)/.test(text))
      .map((text) => `${relative(builtFolder, file)}: ${text}`),
  );
  expect(foreign).toEqual([]);
});

it('every page and its stylesheets keep within their budget', { timeout: 240_000 }, async () => {
  const found = await measurePages(builtFolder);
  console.log(
    `The pages nearest to their budget, HTML and CSS by brotli:\n${describeSizes(found.slice(0, 5))}`,
  );
  expect(found.filter(({ size, budget }) => size > budget)).toEqual([]);
});

it('a page loads the stylesheet of the site and one of its own kind, at most', async () => {
  const found = await measurePages(builtFolder);
  const many = found.filter(({ address, sheets }) => sheets.length > 2 && address !== '/styleguide/');
  expect(many.map(({ address, sheets }) => [address, ...sheets])).toEqual([]);
  expect(found.filter(({ sheets }) => !sheets.some((href) => href.includes('/site.')))).toEqual([]);
});

it('nothing moves by itself, but for readers who don’t mind motion', () => {
  const files = globSync(join(builtFolder, '**/*.css'));
  const styles = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const guarded =
    /@media[^{]*prefers-reduced-motion:\s*no-preference[^{]*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g;
  const motion = /(?:transition|animation|scroll-behavior)[a-z-]*:[^;}]*/g;
  expect(styles.match(guarded)?.join().match(motion)).toContain('scroll-behavior:smooth');
  expect(styles.replaceAll(guarded, '').match(motion)).toBeNull();
});

it.each([
  ['/', 14],
  ['/entries/dudley/2017-06-13-tender-issued/', 14],
  ['/glossary/isap/', 14],
  ['/forms/alliance/', 14],
  ['/entries/', 20],
  ['/entries/by/year/2017/', 20],
  ['/forms/', 14],
  ['/compare/', 20],
  ['/delays/', 20],
  ['/vanguards/dudley/as-known/2016-12/', 20],
  ['/vanguards/dudley/', 40],
  ['/data/', Infinity],
  ['/styleguide/', Infinity],
])('the budget of %s is %d KB', (address, kilobytes) => {
  expect(budgetOf(address)).toBe(kilobytes * KILOBYTE);
});
