import { describe, expect, it } from 'vitest';
import { countFacets, findResults, suggestDrops, toOptions } from '../../../src/search/client/find.ts';
import type { FacetCounts, Pagefind, PagefindFilters } from '../../../src/search/client/pagefind.ts';
import { parseSearch } from '../../../src/search/query-state.ts';

interface Row {
  readonly text: string;
  readonly vanguard: string;
  readonly year: string;
}

const rows: readonly Row[] = [
  { text: 'VAT costs', vanguard: 'dudley', year: '2018' },
  { text: 'VAT risk', vanguard: 'manchester', year: '2017' },
  { text: 'VAT again', vanguard: 'manchester', year: '2018' },
  { text: 'shadow year', vanguard: 'sunderland', year: '2017' },
];

/** Any of the values in a filter, all filters, and counts of loaded filters alone: what Pagefind does. */
const fakePagefind = (all: readonly Row[] = rows): Pagefind & { readonly calls: string[] } => {
  const calls: string[] = [];
  let isLoaded = false;
  const matches = (row: Row, query: string | null, filters: PagefindFilters): boolean =>
    (query === null || row.text.includes(query)) &&
    (filters['vanguard']?.any.includes(row.vanguard) ?? true) &&
    (filters['year']?.any.includes(row.year) ?? true);
  const count = (found: readonly Row[]): FacetCounts => ({
    vanguard: Object.fromEntries(
      Map.groupBy(found, (row) => row.vanguard)
        .entries()
        .map(([id, list]) => [id, list.length]),
    ),
    year: Object.fromEntries(
      Map.groupBy(found, (row) => row.year)
        .entries()
        .map(([id, list]) => [id, list.length]),
    ),
  });
  return {
    calls,
    options: async () => {},
    filters: () => {
      calls.push('filters');
      isLoaded = true;
      return Promise.resolve(count(all));
    },
    search: (query, { filters }) => {
      calls.push('search');
      const found = all.filter((row) => matches(row, query, filters));
      return Promise.resolve({
        results: found.map(({ text }) => ({
          data: () => Promise.resolve({ url: '/', excerpt: text, meta: {} }),
        })),
        filters: isLoaded ? count(found) : {},
      });
    },
  };
};

describe('toOptions', () => {
  it('asks for any value inside a facet', () => {
    expect(toOptions(parseSearch('?q=VAT&vanguard=dudley&vanguard=manchester')).filters).toEqual({
      vanguard: { any: ['dudley', 'manchester'] },
    });
  });

  it('sorts by date when asked to, and whenever there are no words to be relevant to', () => {
    expect(toOptions(parseSearch('?q=VAT')).sort).toBeUndefined();
    expect(toOptions(parseSearch('?q=VAT&sort=date')).sort).toEqual({ date: 'desc' });
    expect(toOptions(parseSearch('?year=2017')).sort).toEqual({ date: 'desc' });
  });
});

describe('findResults', () => {
  it('does not wait for the filters', async () => {
    const pagefind = fakePagefind();
    expect(await findResults(pagefind, parseSearch('?q=VAT'))).toMatchObject({ total: 3 });
    expect(pagefind.calls).toEqual(['search']);
  });

  it('gives every page up to the one asked for', async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({
      text: `VAT ${index}`,
      vanguard: 'dudley',
      year: '2018',
    }));
    const found = await findResults(fakePagefind(many), parseSearch('?page=2'));
    expect(found.total).toBe(50);
    expect(found.results).toHaveLength(40);
  });
});

describe('countFacets', () => {
  it('counts a chosen facet as if nothing were chosen in it, and the others with the choice', async () => {
    const counts = await countFacets(fakePagefind(), parseSearch('?q=VAT&vanguard=dudley'));
    expect(counts.vanguard).toEqual({ dudley: 1, manchester: 2 });
    expect(counts.year).toEqual({ 2018: 1 });
  });

  it('narrows each of two chosen facets by the other', async () => {
    const counts = await countFacets(fakePagefind(), parseSearch('?vanguard=manchester&year=2018'));
    expect(counts.vanguard).toEqual({ dudley: 1, manchester: 1 });
    expect(counts.year).toEqual({ 2017: 1, 2018: 1 });
  });
});

describe('suggestDrops', () => {
  it('offers what gives results, and to give up the words last', async () => {
    const drops = await suggestDrops(fakePagefind(), parseSearch('?q=shadow&vanguard=manchester'));
    expect(drops.map(({ what, total }) => [what, total])).toEqual([
      ['vanguard', 1],
      ['query', 2],
    ]);
  });

  it('offers nothing where words alone find nothing: there is nothing else to drop', async () => {
    expect(await suggestDrops(fakePagefind(), parseSearch('?q=zebra'))).toEqual([]);
  });
});
