import { describe, expect, it } from 'vitest';
import { SITEMAP_LIMITS, writeSitemap } from '../../../src/exports/sitemap.ts';
import { readSitemapPage } from '../../../src/tools/sitemap-integration.ts';

const SITE = 'https://record.example';
const pagesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ address: `${SITE}/${index}/` }));

const addressesIn = (text: string): readonly string[] =>
  [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address ?? '');

describe('a sitemap', () => {
  it('is one file where the limits allow it', () => {
    const files = writeSitemap(pagesOf(3), SITE, { ...SITEMAP_LIMITS, addresses: 3 });
    expect(files.map(({ name }) => name)).toEqual(['sitemap.xml']);
    expect(addressesIn(files[0]?.text ?? '')).toEqual([`${SITE}/0/`, `${SITE}/1/`, `${SITE}/2/`]);
  });

  it('is an index at the same address where there are more addresses', () => {
    const [index, ...parts] = writeSitemap(pagesOf(7), SITE, { ...SITEMAP_LIMITS, addresses: 3 });
    expect(index?.text).toContain('<sitemapindex');
    expect(addressesIn(index?.text ?? '')).toEqual(parts.map(({ name }) => `${SITE}/${name}`));
    expect(parts.map(({ text }) => addressesIn(text).length)).toEqual([3, 3, 1]);
    expect(parts.flatMap(({ text }) => addressesIn(text))).toEqual(pagesOf(7).map(({ address }) => address));
  });

  it('keeps each file within the bytes allowed', () => {
    const [index, ...parts] = writeSitemap(pagesOf(20), SITE, { addresses: 50_000, bytes: 400 });
    expect(index?.name).toBe('sitemap.xml');
    expect(parts.length).toBeGreaterThan(2);
    expect(Math.max(...parts.map(({ text }) => Buffer.byteLength(text)))).toBeLessThanOrEqual(400);
    expect(parts.flatMap(({ text }) => addressesIn(text))).toHaveLength(20);
  });

  it('says when a page changed only where that is known, and escapes what XML would read', () => {
    const [file] = writeSitemap([{ address: `${SITE}/a&b/`, modified: '2026-11' }, ...pagesOf(1)], SITE);
    expect(file?.text).toContain(`<loc>${SITE}/a&amp;b/</loc><lastmod>2026-11</lastmod>`);
    expect(file?.text.match(/<lastmod>/g)).toHaveLength(1);
  });
});

describe('a built page', () => {
  const address = `${SITE}/entries/`;
  const headOf = (canonical: string, more = '') =>
    `<head><link rel="canonical" href="${canonical}">${more}</head><body></body>`;

  it('is in the sitemap with the day that it gives', () => {
    const modified = '<meta property="article:modified_time" content="2026-11-22">';
    expect(readSitemapPage(headOf(address), address)).toEqual({ address });
    expect(readSitemapPage(headOf(address, modified), address)).toEqual({ address, modified: '2026-11-22' });
  });

  it.each([
    ['asks to be left out', headOf(address, '<meta name="robots" content="noindex">')],
    ['names another page as the one to keep', headOf(`${SITE}/other/`)],
    ['names none', '<head></head><body></body>'],
  ])('is not where it %s', (_, html) => {
    expect(readSitemapPage(html, address)).toBeUndefined();
  });
});
