import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTokens } from '../../src/styles/read-tokens.ts';
import { builtFolder } from '../browser/support/site.ts';
import {
  pageAt,
  readBuiltPages,
  subtreeOf,
  type BuiltElement,
  type BuiltPage,
} from './support/built-pages.ts';

const ADDRESS = '/styleguide/';
const SOURCE = 'src/pages/styleguide/index.astro';
const COMPONENTS = globSync('src/components/**/*.astro').toSorted();

/** The Astro files that a file imports, as paths from the root. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^import .*?'(\.[^']+\.astro)';$/gm)].map(([, path = '']) =>
    relative('.', join(dirname(file), path)),
  );

const importedBy = (files: readonly string[]): ReadonlySet<string> => new Set(files.flatMap(importsOf));

/** The file, what it imports, and what that imports. */
const reachableFrom = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const path of importsOf(file)) reachableFrom(path, seen);
  return seen;
};

let pages: readonly BuiltPage[];
let guide: BuiltPage;
let specimens: readonly BuiltElement[];

beforeAll(async () => {
  pages = await readBuiltPages();
  guide = pageAt(pages, ADDRESS);
  specimens = guide.elements.filter(({ attributes }) => 'data-specimen' in attributes);
});

describe('the style guide', () => {
  it('shows every component but whole pages, which stand at their own addresses', () => {
    const routes = globSync('src/pages/**/*.{astro,mdx}').filter((file) => file !== SOURCE);
    const parts = importedBy([...COMPONENTS, ...globSync('src/layouts/*.astro')]);
    const wholePages = importedBy(routes).difference(parts);
    const shown = reachableFrom(SOURCE);
    expect(COMPONENTS.length).toBeGreaterThan(30);
    expect([...wholePages]).toContain('src/components/entry/EntryPage.astro');
    // The page of a diff is drawn by a command, and is no part of the site.
    const onSite = COMPONENTS.filter((file) => !/[\\/]components[\\/]diff[\\/]/.test(file));
    expect(onSite.filter((file) => !shown.has(file) && !wholePages.has(file))).toEqual([]);
  });

  it('has something to show in every specimen', () => {
    const isEmpty = (specimen: BuiltElement): boolean =>
      !specimen.children
        .filter(({ tag }) => tag !== 'figcaption')
        .flatMap(subtreeOf)
        .some(({ text }) => text !== '');
    expect(specimens.length).toBeGreaterThan(40);
    expect(specimens.filter(isEmpty).map(({ attributes }) => attributes['data-specimen'])).toEqual([]);
  });

  it('uses every class of layout.css', () => {
    const names = [...readFileSync('src/styles/layout.css', 'utf8').matchAll(/\.([a-z][a-z\d-]*)/g)];
    const classes = new Set(names.map(([, name = '']) => name));
    expect([...classes]).toEqual(expect.arrayContaining(['stack-2', 'rows-narrow', 'is-delay']));
    expect(classes.difference(new Set(guide.elements.flatMap((element) => element.classes)))).toEqual(
      new Set(),
    );
  });

  it('names every token', () => {
    const tokens = [...readTokens(readFileSync('src/styles/tokens.css', 'utf8'), 'light').keys()];
    const texts = new Set(guide.elements.map(({ text }) => text));
    expect(tokens).toEqual(expect.arrayContaining(['ink', 'paper', 'delay']));
    expect(tokens.filter((name) => !texts.has(`--${name}`))).toEqual([]);
  });

  it('shows a timeline event of each category, and both what happened and what was said', () => {
    const events = guide.elements.filter(({ classes }) => classes.includes('event'));
    for (const look of ['in-tender', 'in-delay', 'in-form', 'in-approval-and-law', 'in-outcome', 'done'])
      expect(events.filter(({ classes }) => classes.includes(look)).length).toBeGreaterThan(0);
    expect(events.some(({ classes }) => !classes.includes('done'))).toBe(true);
    expect(events.length).toBeLessThan(40);
  });

  it('is for those who build the site: no page, feed or map of the site leads to it, and no search engine', () => {
    const robots = guide.elements.find(({ attributes }) => attributes['name'] === 'robots');
    expect(robots?.attributes['content']).toBe('noindex');
    const files = globSync(join(builtFolder, '**/*.{html,xml,txt,json,csv,atom,ics}'));
    const own = join(builtFolder, 'styleguide', 'index.html');
    expect(files).toContain(own);
    expect(files.filter((file) => file !== own && readFileSync(file, 'utf8').includes(ADDRESS))).toEqual([]);
  });
});
