import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtFolder } from '../browser/support/site.ts';
import { ancestryOf, pageAt, readBuiltPages, type BuiltPage } from './support/built-pages.ts';
import { canonicalsOf, isListed, keptPages, metasOf, siteOf, titleOf } from './support/page-head.ts';

interface Node {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

let pages: readonly BuiltPage[];
let site: string;

beforeAll(async () => {
  pages = await readBuiltPages();
  site = siteOf(pages);
});

const nodesOf = ({ elements }: BuiltPage): readonly Node[] =>
  elements
    .filter(({ tag, attributes }) => tag === 'script' && attributes['type'] === 'application/ld+json')
    .flatMap(({ text }) => (JSON.parse(text) as { readonly '@graph': readonly Node[] })['@graph']);

const nodeOf = (page: BuiltPage, type: string): Node | undefined =>
  nodesOf(page).find((node) => node['@type'] === type);

/** Texts that more than one page has, with those pages. */
const findShared = (among: readonly BuiltPage[], textOf: (page: BuiltPage) => string) =>
  [...Map.groupBy(among, textOf)]
    .filter(([, sharing]) => sharing.length > 1)
    .map(([text, sharing]) => [text, sharing.map(({ address }) => address)]);

describe('every page', () => {
  it('has one canonical address, unless it is to be left out', () => {
    const wrong = pages.filter((page) => canonicalsOf(page).length !== (isListed(page) ? 1 : 0));
    expect(wrong.map(({ address }) => address)).toEqual([]);
    const canonical = new Set(pages.map(({ address }) => `${site}${address}`));
    expect(pages.flatMap(canonicalsOf).filter((address) => !canonical.has(address))).toEqual([]);
  });

  it('has one description of a sensible length in whole sentences', () => {
    const wrong = pages.filter((page) => {
      const [description = '', ...more] = metasOf(page, 'description');
      return more.length > 0 || !/^.{30,400}[.?!]$/u.test(description);
    });
    expect(wrong.map((page) => `${page.address}: ${metasOf(page, 'description').join(' | ')}`)).toEqual([]);
  });

  it('that is kept has a title and a description unlike those of any other', () => {
    const kept = keptPages(pages);
    expect(kept.length).toBeGreaterThan(100);
    expect(findShared(kept, titleOf)).toEqual([]);
    expect(findShared(kept, (page) => metasOf(page, 'description')[0] ?? '')).toEqual([]);
  });

  it('says how it is to be shown where somebody shares it', () => {
    for (const page of pages.filter(isListed)) {
      const { address } = page;
      const found = (key: string) => metasOf(page, key);
      expect(found('og:url'), address).toEqual([`${site}${address}`]);
      expect(found('og:description'), address).toEqual(found('description'));
      expect(titleOf(page).startsWith(found('og:title')[0] ?? '?'), address).toBe(true);
      expect(found('og:locale'), address).toEqual(['en_GB']);
      expect(found('og:site_name'), address).toEqual(['Vanguard Timelines']);
      expect(found('og:type'), address).toHaveLength(1);
      expect(found('twitter:card'), address).toEqual(['summary_large_image']);
      expect(found('og:image')[0], address).toMatch(new RegExp(`^${site}/og/[a-z0-9-]+\\.png$`));
      expect([...found('og:image:width'), ...found('og:image:height')], address).toEqual(['1200', '630']);
      expect(found('og:image:alt')[0]?.length, address).toBeGreaterThan(20);
    }
  });

  it('names the paper of each scheme as the colour of the window around it', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const papers = [...tokens.matchAll(/--paper: (#[0-9a-f]+);/g)].map(([, colour = '']) =>
      colour.length === 4 ? colour.replaceAll(/[0-9a-f]/g, '$&$&') : colour,
    );
    const wrong = pages.filter((page) => metasOf(page, 'theme-color').join() !== papers.slice(0, 2).join());
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

it('every picture to share is there', () => {
  const images = new Set(pages.flatMap((page) => metasOf(page, 'og:image')));
  const missing = [...images].filter((image) => !existsSync(join(builtFolder, new URL(image).pathname)));
  expect(missing).toEqual([]);
});

it('every file that the home page offers to machines is there', () => {
  const downloads = nodeOf(pageAt(pages, '/'), 'Dataset')?.['distribution'] as readonly {
    readonly contentUrl: string;
  }[];
  const files = downloads.map(({ contentUrl }) => join(builtFolder, new URL(contentUrl).pathname));
  expect(files).toHaveLength(2);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

describe('machines are told', () => {
  it('of the site, its search and the record on the home page', () => {
    const home = pageAt(pages, '/');
    expect(nodeOf(home, 'WebSite')).toMatchObject({ url: `${site}/` });
    const dataset = nodeOf(home, 'Dataset');
    expect(String(dataset?.['description']).length).toBeGreaterThan(50);
    expect(dataset).toMatchObject({
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: expect.stringMatching(/^\d{4}\/\d{4}$/) as string,
    });
  });

  it('the same trail that readers see, with the page at its end', () => {
    const withTrail = pages.filter(
      (page) =>
        isListed(page) && page.elements.some(({ attributes }) => attributes['aria-label'] === 'Breadcrumbs'),
    );
    expect(withTrail.length).toBeGreaterThan(100);
    for (const page of withTrail) {
      const seen = page.elements.flatMap((element) =>
        element.tag === 'a' &&
        ancestryOf(element).some(({ attributes }) => attributes['aria-label'] === 'Breadcrumbs')
          ? [`${site}${element.attributes['href'] ?? ''}`]
          : [],
      );
      const items = nodeOf(page, 'BreadcrumbList')?.['itemListElement'] as readonly {
        readonly item: string;
      }[];
      expect(items.map(({ item }) => item)).toEqual([...seen, `${site}${page.address}`]);
    }
  });

  it('on each entry that the page is about the item that its source block links to', () => {
    const entries = pages.filter((page) => metasOf(page, 'og:type')[0] === 'article');
    expect(entries.length).toBeGreaterThan(100);
    for (const page of entries) {
      const node = nodeOf(page, 'WebPage');
      const source = node?.['citation'] as { readonly url: string; readonly '@type': string };
      expect(node?.['url']).toBe(`${site}${page.address}`);
      const links = page.elements.filter(
        (element) =>
          element.attributes['href'] === source.url && ancestryOf(element).some(({ tag }) => tag === 'aside'),
      );
      expect(links.length, page.address).toBeGreaterThan(0);
    }
  });
});
