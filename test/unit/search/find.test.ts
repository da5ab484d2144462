import { describe, expect, it } from 'vitest';
import {
  countFacets,
  findIds,
  findResults,
  suggestDrops,
  toOptions,
  type SearchIndex,
} from '../../../src/search/client/find.ts';
import type { FacetCounts, PagefindFilters } from '../../../src/search/client/pagefind.ts';
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

const extent = { first: '2016-01', last: '2018-12' };

/** The words of a query that stand anywhere; all of them where none does, so that nothing is found. */
const wordsIn = (query: string, all: readonly Row[]): readonly string[] => {
  const words = query.split(' ');
  const known = words.filter((word) => all.some(({ text }) => text.includes(word)));
  return known.length > 0 ? known : words;
};

/** Any of the values in a filter, all filters, and counts of loaded filters alone: what Pagefind does. */
const fakeIndex = (all: readonly Row[] = rows): SearchIndex & { readonly calls: string[] } => {
  const calls: string[] = [];
  const loaded = new Set<string>();
  const matches = (row: Row, query: string | null, filters: PagefindFilters): boolean =>
    (query === null || wordsIn(query, all).every((word) => row.text.includes(word))) &&
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
    extent,
    pagefind: {
      options: async () => {},
      preload: (_, { filters }) => {
        for (const name of Object.keys(filters)) {
          calls.push(`load ${name}`);
          loaded.add(name);
        }
        return Promise.resolve();
      },
      search: (query, { filters }) => {
        calls.push('search');
        const found = all.filter((row) => matches(row, query, filters));
        const counted = Object.entries(count(found)).filter(([name]) => loaded.has(name));
        return Promise.resolve({
          results: found.map(({ text }) => ({
            id: `id of ${text}`,
            data: () => {
              calls.push('data');
              return Promise.resolve({ url: '/', excerpt: text, meta: {} });
            },
          })),
          filters: Object.fromEntries(counted),
        });
      },
    },
  };
};

const optionsOf = (address: string) => toOptions(parseSearch(address), extent);

describe('toOptions', () => {
  it('asks for any value inside a facet', () => {
    expect(optionsOf('?q=VAT&vanguard=dudley&vanguard=manchester').filters).toEqual({
      vanguard: { any: ['dudley', 'manchester'] },
    });
  });

  it('sorts by date when asked to, and whenever there are no words to be relevant to', () => {
    expect(optionsOf('?q=VAT').sort).toBeUndefined();
    expect(optionsOf('?q=VAT&sort=newest').sort).toEqual({ date: 'desc' });
    expect(optionsOf('?q=VAT&sort=oldest').sort).toEqual({ date: 'asc' });
    expect(optionsOf('?year=2017').sort).toEqual({ date: 'desc' });
    expect(optionsOf('?year=2017&sort=oldest').sort).toEqual({ date: 'asc' });
  });

  it('asks for every month and year that a range touches, of the date that is meant', () => {
    expect(optionsOf('?from=2017-12&to=2018-01').filters).toEqual({
      reported: { any: ['2017', '2018', '2017-12', '2018-01'] },
    });
    expect(Object.keys(optionsOf('?from=2017-12&on=claimed').filters)).toEqual(['claimed']);
  });

  it('ends an open range with the record', () => {
    expect(optionsOf('?from=2018-11').filters['reported']?.any).toEqual(['2018', '2018-11', '2018-12']);
    expect(optionsOf('?to=2016-01').filters['reported']?.any).toEqual(['2016', '2016-01']);
  });

  it('asks for no month outside the record', () => {
    expect(optionsOf('?from=0001-01&to=2016-01').filters['reported']?.any).toEqual(['2016', '2016-01']);
    expect(optionsOf('?from=2018-12&to=9999-12').filters['reported']?.any).toEqual(['2018', '2018-12']);
  });

  it('finds nothing from after the end of the record on', () => {
    expect(optionsOf('?from=2019-05').filters['reported']?.any).toEqual(['none']);
  });
});

describe('findResults', () => {
  it('does not wait for the filters', async () => {
    const index = fakeIndex();
    expect(await findResults(index, parseSearch('?q=VAT'))).toMatchObject({ total: 3 });
    expect(index.calls).toEqual(['search', 'data', 'data', 'data']);
  });

  it('gives every page up to the one asked for', async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({
      text: `VAT ${index}`,
      vanguard: 'dudley',
      year: '2018',
    }));
    const found = await findResults(fakeIndex(many), parseSearch('?page=2'));
    expect(found.total).toBe(50);
    expect(found.results).toHaveLength(40);
  });
});

describe('words that stand nowhere', () => {
  const unknownIn = async (query: string): Promise<readonly string[]> =>
    (await findResults(fakeIndex(), { ...parseSearch(''), query })).unknownWords;

  it('are named beside words that are found', async () => {
    expect(await unknownIn('VAT zzz costs')).toEqual(['zzz']);
    expect(await unknownIn('VAT costs')).toEqual([]);
  });

  it('are not looked for in one word, among signs, or in words to be found side by side', async () => {
    expect(await unknownIn('zzz')).toEqual([]);
    expect(await unknownIn('VAT &')).toEqual([]);
    expect(await unknownIn('"VAT zzz"')).toEqual([]);
  });
});

it('gives the ids of all results without loading one', async () => {
  const index = fakeIndex();
  expect(await findIds(index, parseSearch('?q=VAT'))).toEqual([
    'id of VAT costs',
    'id of VAT risk',
    'id of VAT again',
  ]);
  expect(index.calls).not.toContain('data');
});

describe('countFacets', () => {
  it('counts a chosen facet as if nothing were chosen in it, and the others with the choice', async () => {
    const counts = await countFacets(fakeIndex(), parseSearch('?q=VAT&vanguard=dudley'), [
      'vanguard',
      'year',
    ]);
    expect(counts.get('vanguard')).toEqual({ dudley: 1, manchester: 2 });
    expect(counts.get('year')).toEqual({ 2018: 1 });
  });

  it('narrows each of two chosen facets by the other', async () => {
    const state = parseSearch('?vanguard=manchester&year=2018');
    const counts = await countFacets(fakeIndex(), state, ['vanguard', 'year']);
    expect(counts.get('vanguard')).toEqual({ dudley: 1, manchester: 1 });
    expect(counts.get('year')).toEqual({ 2017: 1, 2018: 1 });
  });

  it('loads no more than the facets that are asked for', async () => {
    const index = fakeIndex();
    const counts = await countFacets(index, parseSearch('?q=VAT'), ['year']);
    expect(index.calls.filter((call) => call.startsWith('load'))).toEqual(['load year']);
    expect([...counts.keys()]).toEqual(['year']);
  });
});

describe('suggestDrops', () => {
  const dropsOf = async (address: string) =>
    (await suggestDrops(fakeIndex(), parseSearch(address))).map(({ narrowing, total }) => [
      narrowing.kind === 'facet' ? narrowing.facet : narrowing.kind,
      total,
    ]);

  it('offers what gives the most first, what gives nothing too, and to give up the words last', async () => {
    expect(await dropsOf('?q=shadow&vanguard=manchester&year=2017')).toEqual([
      ['vanguard', 1],
      ['year', 0],
      ['query', 1],
    ]);
  });

  it('offers nothing where words alone find nothing: there is nothing else to drop', async () => {
    expect(await dropsOf('?q=zebra')).toEqual([]);
  });
});
