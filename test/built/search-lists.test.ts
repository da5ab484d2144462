import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser/support/browser.ts';
import { builtFolder } from '../browser/support/site.ts';
import { pageAt, readBuiltPages, type BuiltPage } from './support/built-pages.ts';
import { siteOf } from './support/page-head.ts';

const FACETS = ['vanguard', 'kind', 'track', 'milestone', 'form', 'organisation', 'publisher', 'year'];
const MOST_BYTES = 20 * 1024;

let pages: readonly BuiltPage[];
beforeAll(async () => {
  pages = await readBuiltPages();
});

const hrefsOf = ({ elements }: BuiltPage): readonly string[] =>
  elements.flatMap(({ tag, attributes: { href } }) => (tag === 'a' && href !== undefined ? [href] : []));

const lists = (): readonly BuiltPage[] =>
  pages.filter(({ address }) => /^\/entries\/by\/[^/]+\/[^/]+\//.test(address));

/** The entries that a list leads to. */
const entriesIn = (page: BuiltPage): readonly string[] =>
  page.elements.flatMap(({ tag, attributes: { href }, parent }) =>
    tag === 'a' && parent?.tag === 'h3' && href?.startsWith('/entries/') ? [href] : [],
  );

describe('the lists of entries', () => {
  it('are there for each facet, and led to from the search and from the entries', () => {
    const overview = hrefsOf(pageAt(pages, '/entries/by/'));
    for (const facet of FACETS) {
      expect(pageAt(pages, `/entries/by/${facet}/`)).toBeDefined();
      expect(overview.some((href) => href.startsWith(`/entries/by/${facet}/`))).toBe(true);
    }
    expect(hrefsOf(pageAt(pages, '/entries/'))).toContain('/entries/by/');
    // What stands in noscript is text to a browser with script.
    expect(pageAt(pages, '/search/').html).toMatch(/<noscript>.*<a href="\/entries\/by\/"/s);
  });

  it('hold one entry at least, and no more than a hundred', () => {
    const counts = lists().map((page) => entriesIn(page).length);
    expect(counts.length).toBeGreaterThan(50);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThanOrEqual(100);
  });

  it('have every entry once among the vanguards’ own kinds, publishers and years', () => {
    const all = pages
      .map(({ address }) => address)
      .filter((address) => /^\/entries\/(?!by\/)[^/]+\/[^/]+\/$/.test(address));
    for (const facet of ['kind', 'publisher', 'year']) {
      const listed = lists()
        .filter(({ address }) => address.startsWith(`/entries/by/${facet}/`))
        .flatMap(entriesIn);
      expect(listed).toHaveLength(new Set(listed).size);
      expect(all).toEqual(expect.arrayContaining(listed));
      expect(listed.length).toBeGreaterThan(100);
    }
  });

  it('go on to a second page where they are long, and back', () => {
    const [second] = lists().filter(({ address }) => address.endsWith('/2/'));
    expect(second).toBeDefined();
    if (!second) return;
    const firstAddress = second.address.replace(/2\/$/, '');
    expect(hrefsOf(second)).toContain(firstAddress);
    const first = pageAt(pages, firstAddress);
    expect(hrefsOf(first)).toContain(second.address);
    expect(entriesIn(first).filter((href) => entriesIn(second).includes(href))).toEqual([]);
  });

  it('stay within 20 KB with their styles', () => {
    const styles = new Map<string, number>();
    const sizeOfStyle = (href: string): number => {
      const size = styles.get(href) ?? brotliCompressSync(readFileSync(join(builtFolder, href))).length;
      styles.set(href, size);
      return size;
    };
    // What is small enough as it is need not be packed.
    const sizes = pages
      .filter(({ address }) => address.startsWith('/entries/by/') || address === '/search/')
      .map(({ address, html, elements }) => {
        const styleBytes = elements.flatMap(({ tag, attributes: { rel, href } }) =>
          tag === 'link' && rel === 'stylesheet' && href ? [sizeOfStyle(href)] : [],
        );
        const pageBytes = html.length < MOST_BYTES / 2 ? html.length : brotliCompressSync(html).length;
        return { address, bytes: styleBytes.reduce((sum, size) => sum + size, pageBytes) };
      });
    expect(sizes.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([]);
  });
});

describe('the OpenSearch description', () => {
  it('is named by every page', () => {
    const named = pages.filter(({ elements }) =>
      elements.some(
        ({ tag, attributes }) =>
          tag === 'link' && attributes['rel'] === 'search' && attributes['href'] === '/opensearch.xml',
      ),
    );
    expect(named).toHaveLength(pages.length);
  });

  it('leads a browser to the search page with the words', async () => {
    const browser = await startBrowser();
    try {
      const tab = await browser.newPage();
      const parsed = await tab.evaluate(
        (xml) => {
          const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
          const urls = [...root.getElementsByTagName('Url')];
          return {
            name: `${root.namespaceURI} ${root.localName}`,
            shortName: root.getElementsByTagName('ShortName')[0]?.textContent,
            template: urls.find((url) => url.getAttribute('type') === 'text/html')?.getAttribute('template'),
          };
        },
        readFileSync(join(builtFolder, 'opensearch.xml'), 'utf8'),
      );
      expect(parsed.name).toBe('http://a9.com/-/spec/opensearch/1.1/ OpenSearchDescription');
      expect(parsed.shortName?.length).toBeLessThanOrEqual(16);
      expect(parsed.template).toBe(`${siteOf(pages)}/search/?q={searchTerms}`);
    } finally {
      await browser.close();
    }
  });
});
