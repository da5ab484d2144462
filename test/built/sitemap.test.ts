import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtFolder } from '../browser/support/site.ts';
import { readXml } from '../unit/support/read-xml.ts';
import { readBuiltPages, type BuiltPage } from './support/built-pages.ts';
import { keptPages, metasOf, siteOf } from './support/page-head.ts';

let pages: readonly BuiltPage[];
let site: string;

beforeAll(async () => {
  pages = await readBuiltPages();
  site = siteOf(pages);
});

const readBuilt = (address: string): string =>
  readFileSync(join(builtFolder, new URL(address).pathname), 'utf8');

/** Each address of the sitemap with the day that it gives; where the sitemap is an index, of all its parts. */
const readSitemap = (
  address: string,
): readonly (readonly [address: string, modified: string | undefined])[] => {
  const elements = readXml(readBuilt(address));
  // Elements come in the order in which they end: what an address has before the address itself.
  const ends = elements.flatMap(({ name }, index) => (['url', 'sitemap'].includes(name) ? [index] : []));
  const lines = ends.map((end, index) => {
    const inIt = elements.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end);
    const textOf = (wanted: string): string | undefined => inIt.find(({ name }) => name === wanted)?.text;
    return [textOf('loc') ?? '', textOf('lastmod')] as const;
  });
  return elements.at(-1)?.name === 'sitemapindex' ? lines.flatMap(([part]) => readSitemap(part)) : lines;
};

describe('the sitemap', () => {
  it('has every page that search engines are meant to keep, and nothing else', () => {
    const listed = readSitemap(`${site}/sitemap.xml`).map(([address]) => address);
    const kept = keptPages(pages).map(({ address }) => `${site}${address}`);
    expect(kept.length).toBeGreaterThan(100);
    expect(listed.toSorted()).toEqual(kept.toSorted());
  });

  it('leaves out the missing page', () => {
    expect(readBuilt(`${site}/sitemap.xml`)).not.toContain('404');
  });

  it('gives the day of each entry, and of no page whose day is not known', () => {
    const dated = readSitemap(`${site}/sitemap.xml`).filter(([, modified]) => modified !== undefined);
    const known = pages.flatMap((page) =>
      metasOf(page, 'article:modified_time').map((modified) => [`${site}${page.address}`, modified]),
    );
    expect(known.length).toBeGreaterThan(100);
    expect(dated.toSorted()).toEqual(known.toSorted());
    expect(dated.filter(([, modified]) => !/^\d{4}(?:-\d\d){0,2}$/.test(modified ?? ''))).toEqual([]);
  });
});

it('robots.txt lets everybody in, and names the sitemap', () => {
  expect(readBuilt(`${site}/robots.txt`).trim().split('\n')).toEqual([
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${site}/sitemap.xml`,
  ]);
});
