import { describe, expect, it, vi } from 'vitest';
import { createEngine, type Engine } from '../../../src/search/client/engine/engine.ts';
import { createWordMatcher } from '../../../src/search/client/engine/match-words.ts';
import type { Pagefind } from '../../../src/search/client/engine/pagefind.ts';
import { buildColumn } from '../../../src/search/columns/pack-column.ts';
import { parseSearch } from '../../../src/search/query-state.ts';

interface Row {
  readonly text: string;
  readonly vanguard: string;
  readonly year: string;
  /** The months of its report; those of its claim are always 2019. */
  readonly months: readonly string[];
}

/** From the oldest to the newest, as records are numbered. */
const rows: readonly Row[] = [
  { text: 'shadow year', vanguard: 'sunderland', year: '2017', months: ['2017-02'] },
  { text: 'VAT risk', vanguard: 'manchester', year: '2017', months: ['2017-11', '2017-12', '2018-01'] },
  { text: 'VAT again', vanguard: 'manchester', year: '2018', months: ['2018'] },
  { text: 'VAT costs', vanguard: 'dudley', year: '2018', months: ['2018-12'] },
];

/** The words of a query that stand anywhere; all of them where none does, so that nothing is found. */
const wordsIn = (query: string, all: readonly Row[]): readonly string[] => {
  const words = query.split(' ');
  const known = words.filter((word) => all.some(({ text }) => text.includes(word)));
  return known.length > 0 ? known : words;
};

/** Finds words as Pagefind does; its best results are in the middle. */
const fakePagefind = (all: readonly Row[], calls: string[]): Pagefind => ({
  options: async () => {},
  search: (query, options) => {
    calls.push(`${options ? 'count' : 'search'} ${query}`);
    const found = all
      .map((row, number) => ({ row, number }))
      .filter(({ row }) => query === null || wordsIn(query, all).every((word) => row.text.includes(word)))
      .toSorted((a, b) => ((a.number * 7) % 5) - ((b.number * 7) % 5));
    const results = found.map(({ row, number }) => ({
      id: String(number),
      data: () => {
        calls.push(`load ${number}`);
        return Promise.resolve({
          url: '/',
          excerpt: row.text,
          meta: {},
          content: `The whole of ${row.text}`,
        });
      },
    }));
    return Promise.resolve({ results: options ? [] : results, unfilteredResultCount: results.length });
  },
});

const fakeEngine = (all: readonly Row[] = rows): Engine & { readonly calls: string[] } => {
  const calls: string[] = [];
  const words = createWordMatcher(() => Promise.resolve(fakePagefind(all, calls)));
  const columns: Record<string, (row: Row) => readonly string[]> = {
    vanguard: ({ vanguard }) => [vanguard],
    year: ({ year }) => [year],
    reported: ({ months }) => months,
    claimed: () => ['2019'],
  };
  const readColumn = (name: string) => {
    calls.push(`read ${name}`);
    return Promise.resolve(buildColumn(all.map((row) => columns[name]?.(row) ?? [])));
  };
  return { calls, ...createEngine({ words, readColumn, version: Promise.resolve('v') }) };
};

const textsOf = async (address: string, engine = fakeEngine()): Promise<readonly string[]> => {
  const state = parseSearch(address);
  const { shown } = await engine.find(state);
  const results = Array.from({ length: shown }, (_, place) => engine.load(state, place));
  return (await Promise.all(results)).map(({ excerpt }) => excerpt);
};

describe('a search', () => {
  it('finds any value inside a facet, and what all facets have', async () => {
    const found = await textsOf('?vanguard=dudley&vanguard=manchester&sort=oldest');
    expect(found).toEqual(['VAT risk', 'VAT again', 'VAT costs']);
    expect(await textsOf('?q=VAT&vanguard=manchester&year=2018')).toEqual(['VAT again']);
    expect(await textsOf('?vanguard=sunderland&year=2018')).toEqual([]);
    expect(await textsOf('?vanguard=nowhere')).toEqual([]);
  });

  it('has the order of Pagefind where words are asked for, unless another is', async () => {
    expect(await textsOf('?q=VAT')).toEqual(['VAT costs', 'VAT risk', 'VAT again']);
    expect(await textsOf('?q=VAT&sort=newest')).toEqual(['VAT costs', 'VAT again', 'VAT risk']);
    expect(await textsOf('?q=VAT&sort=oldest')).toEqual(['VAT risk', 'VAT again', 'VAT costs']);
  });

  it('is newest first without words', async () => {
    expect(await textsOf('')).toEqual(['VAT costs', 'VAT again', 'VAT risk', 'shadow year']);
    expect(await textsOf('?sort=oldest')).toEqual(['shadow year', 'VAT risk', 'VAT again', 'VAT costs']);
  });

  it('finds what overlaps a range of the date that is meant', async () => {
    expect(await textsOf('?from=2018-01&to=2018-01&sort=oldest')).toEqual(['VAT risk', 'VAT again']);
    expect(await textsOf('?from=2018-02')).toEqual(['VAT costs', 'VAT again']);
    expect(await textsOf('?to=2017-02')).toEqual(['shadow year']);
    expect(await textsOf('?from=0001-01&to=9999-12')).toHaveLength(4);
    expect(await textsOf('?from=2019-01')).toEqual([]);
    expect(await textsOf('?from=2019-01&on=claimed')).toHaveLength(4);
  });

  it('has its first results on their way unasked, and waits for no facet where none is chosen', async () => {
    const engine = fakeEngine();
    expect(await engine.find(parseSearch('?q=VAT'))).toEqual({ total: 3, shown: 3 });
    await vi.waitFor(() => expect(engine.calls).toEqual(['search VAT', 'load 3', 'load 1', 'load 2']));
  });

  it('loads what is shown of a result once, and nothing besides', async () => {
    const engine = fakeEngine();
    const state = parseSearch('?q=VAT');
    await engine.find(state);
    expect(await engine.load(state, 0)).toEqual({ url: '/', excerpt: 'VAT costs', meta: {} });
    expect(engine.calls.filter((call) => call === 'load 3')).toHaveLength(1);
  });

  it('does not wait for words that stand nowhere', async () => {
    const engine = fakeEngine();
    await engine.find(parseSearch('?q=VAT+zzz'));
    expect(engine.calls.filter((call) => call.startsWith('count'))).toEqual([]);
  });

  it('asks Pagefind once, however it is narrowed, counted and sorted', async () => {
    const engine = fakeEngine();
    for (const address of ['?q=VAT', '?q=VAT&year=2018', '?q=VAT&sort=newest'])
      await engine.count(parseSearch(address), ['vanguard', 'year']);
    expect(engine.calls.filter((call) => call.startsWith('search'))).toEqual(['search VAT']);
  });

  it('has every page up to the one asked for', async () => {
    const many = Array.from({ length: 50 }, (_, number) => ({
      text: `VAT ${number}`,
      vanguard: 'dudley',
      year: '2018',
      months: ['2018'],
    }));
    const engine = fakeEngine(many);
    expect(await engine.find(parseSearch('?page=2'))).toEqual({ total: 50, shown: 40 });
    const loads = (): readonly string[] => engine.calls.filter((call) => call.startsWith('load'));
    await vi.waitFor(() => expect(loads()).toHaveLength(6));
    expect((await engine.find(parseSearch('?page=3'))).shown).toBe(50);
    await expect(engine.load(parseSearch(''), 50)).rejects.toThrow('no result 50');
  });

  it('gives the numbers of all results without loading one', async () => {
    const engine = fakeEngine();
    expect(await engine.listAll(parseSearch('?q=VAT&page=3'))).toEqual({ version: 'v', numbers: [3, 1, 2] });
    expect(engine.calls.filter((call) => call.startsWith('load'))).toEqual([]);
  });
});

describe('words that stand nowhere', () => {
  const unknownIn = (query: string): Promise<readonly string[]> =>
    fakeEngine().findUnknownWords({ ...parseSearch(''), query });

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

describe('the counts', () => {
  it('of a chosen facet are as if nothing were chosen in it, and of the others with the choice', async () => {
    const counts = await fakeEngine().count(parseSearch('?q=VAT&vanguard=dudley'), ['vanguard', 'year']);
    expect(counts.get('vanguard')).toEqual({ dudley: 1, manchester: 2 });
    expect(counts.get('year')).toEqual({ 2018: 1 });
  });

  it('of two chosen facets are each narrowed by the other', async () => {
    const state = parseSearch('?vanguard=manchester&year=2018');
    const counts = await fakeEngine().count(state, ['vanguard', 'year']);
    expect(counts.get('vanguard')).toEqual({ dudley: 1, manchester: 1 });
    expect(counts.get('year')).toEqual({ 2017: 1, 2018: 1 });
  });

  it('load no more than the facets that are asked for', async () => {
    const engine = fakeEngine();
    const counts = await engine.count(parseSearch('?q=VAT'), ['year']);
    expect(engine.calls.filter((call) => call.startsWith('read'))).toEqual(['read year']);
    expect([...counts.keys()]).toEqual(['year']);
  });
});

describe('what could be left out', () => {
  const dropsOf = async (address: string) =>
    (await fakeEngine().suggestDrops(parseSearch(address))).map(({ narrowing, total }) => [
      narrowing.kind === 'facet' ? narrowing.facet : narrowing.kind,
      total,
    ]);

  it('is what gives the most first, what gives nothing too, and the words last', async () => {
    expect(await dropsOf('?q=shadow&vanguard=manchester&year=2017')).toEqual([
      ['vanguard', 1],
      ['year', 0],
      ['query', 1],
    ]);
  });

  it('is nothing where words alone find nothing: there is nothing else to drop', async () => {
    expect(await dropsOf('?q=zebra')).toEqual([]);
  });
});
