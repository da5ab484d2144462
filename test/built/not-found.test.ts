import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/tools/static-server.ts';
import { startSite } from '../browser/support/site.ts';
import { ancestryOf, pageAt, readBuiltPages, type BuiltPage } from './support/built-pages.ts';
import { canonicalsOf, isListed } from './support/page-head.ts';

let pages: readonly BuiltPage[];
let site: StaticServer;

beforeAll(async () => {
  [pages, site] = await Promise.all([readBuiltPages(), startSite()]);
});
afterAll(() => site.close());

const linksIn = (page: BuiltPage): readonly string[] =>
  page.elements.flatMap((element) =>
    element.tag === 'a' && ancestryOf(element).some(({ tag }) => tag === 'main')
      ? [element.attributes['href'] ?? '']
      : [],
  );

describe('the page for an address without one', () => {
  it('is to be left out of search engines', () => {
    const page = pageAt(pages, '/404.html');
    expect(isListed(page)).toBe(false);
    expect(canonicalsOf(page)).toEqual([]);
  });

  it('leads to each vanguard and to each year of entries', () => {
    const links = linksIn(pageAt(pages, '/404.html'));
    const years = pages
      .map(({ address }) => address)
      .filter((address) => /^\/entries\/by\/year\/[^/]+\/$/.test(address));
    expect(years.length).toBeGreaterThan(5);
    expect(links).toEqual(
      expect.arrayContaining([...years, '/vanguards/dudley/', '/glossary/', '/organisations/']),
    );
    expect(links).toEqual(expect.arrayContaining(['/compare/', '/delays/', '/forms/']));
  });

  it('has a search box that works as a plain form, and says that the search needs script', () => {
    const { elements, html } = pageAt(pages, '/404.html');
    const form = elements.find(({ tag }) => tag === 'form');
    expect(form?.attributes).toMatchObject({ method: 'get', action: '/search/' });
    expect(html).toContain('The search needs script.');
  });

  it('has only addresses that work at any depth', () => {
    const { elements } = pageAt(pages, '/404.html');
    const addresses = elements.flatMap(({ attributes }) => [
      ...(attributes['href'] === undefined ? [] : [attributes['href']]),
      ...(attributes['src'] === undefined ? [] : [attributes['src']]),
    ]);
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !/^(?:\/(?!\/)|#|https:)/.test(address))).toEqual([]);
  });

  it.each(['/nothing', '/entries/dudley/nothing/at/all/', '/vanguards/%E2%80%AE/', '/%zz'])(
    'is what %s answers with',
    async (path) => {
      const response = await fetch(`${site.url}${path}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('There is no page here');
    },
  );
});
