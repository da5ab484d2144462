import { askForMonths } from '../months.ts';
import { leaveOut, listNarrowings, type Narrowing } from '../narrowing.ts';
import { FACETS, hasRange, type DateRange, type FacetName, type SearchState } from '../query-state.ts';
import type {
  Pagefind,
  PagefindFilters,
  PagefindOptions,
  PagefindResponse,
  PagefindResult,
} from './pagefind.ts';

export const PAGE_SIZE = 20;

/** The first and the last month of the record, where an open range ends. */
export interface Extent {
  readonly first: string;
  readonly last: string;
}

/** Where searches are made. */
export interface SearchIndex {
  readonly pagefind: Pagefind;
  readonly extent: Extent;
}

export interface Found {
  readonly total: number;
  /** All results of the pages shown so far. */
  readonly results: readonly PagefindResult[];
  /** Words of the query that stand nowhere in the record, and so were not searched for. */
  readonly unknownWords: readonly string[];
}

/** One thing that could be left out of a search that finds nothing. */
export interface Drop {
  readonly narrowing: Narrowing;
  /** How many results there would be. */
  readonly total: number;
}

/** A value that no record has, for a range in which no month lies: an empty list would filter nothing. */
const NO_MONTH = ['none'];

/** Months outside the record are not asked for: an address may name the year 1. */
const rangeValues = ({ from, to }: DateRange, { first, last }: Extent): readonly string[] => {
  const values = askForMonths(from > first ? from : first, to !== '' && to < last ? to : last);
  return values.length === 0 ? NO_MONTH : values;
};

/** Any of the values inside a facet, all of the facets; in a range, any of its months. */
export const toOptions = (state: SearchState, extent: Extent): PagefindOptions => {
  const { query, choices, dates, sort } = state;
  const facets = FACETS.filter((facet) => choices[facet].length > 0).map(
    (facet) => [facet, { any: choices[facet] }] as const,
  );
  const range = hasRange(state) ? [[dates.on, { any: rangeValues(dates, extent) }] as const] : [];
  return {
    filters: Object.fromEntries([...facets, ...range]),
    ...(sort === 'oldest' && { sort: { date: 'asc' } }),
    ...((sort === 'newest' || (sort === 'relevance' && query === '')) && { sort: { date: 'desc' } }),
  };
};

const search = ({ pagefind, extent }: SearchIndex, state: SearchState): Promise<PagefindResponse> =>
  pagefind.search(state.query === '' ? null : state.query, toOptions(state, extent));

const countAll = async (index: SearchIndex, state: SearchState): Promise<number> =>
  (await search(index, state)).results.length;

/** The single words of a query; none where it is one word, or words to be found side by side. */
const wordsOf = (query: string): readonly string[] => {
  if (query.includes('"')) return [];
  const words = [...new Set(query.split(' '))].filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length > 1 ? words : [];
};

/** Pagefind passes over words that stand nowhere; the reader must be told which. */
const findUnknownWords = async ({ pagefind }: SearchIndex, query: string): Promise<readonly string[]> => {
  const found = await Promise.all(
    wordsOf(query).map(async (word) => {
      const { results } = await pagefind.search(word, { filters: {} });
      return { word, isKnown: results.length > 0 };
    }),
  );
  return found.filter(({ isKnown }) => !isKnown).map(({ word }) => word);
};

/** The results of a state, without counts: those need filters, and the first results should not wait for them. */
export const findResults = async (index: SearchIndex, state: SearchState): Promise<Found> => {
  const { results } = await search(index, state);
  const shown = results.slice(0, state.page * PAGE_SIZE);
  const [loaded, unknownWords] = await Promise.all([
    Promise.all(shown.map((result) => result.data())),
    findUnknownWords(index, state.query),
  ]);
  return { total: results.length, results: loaded, unknownWords };
};

/** The ids of all results of a state, in their order; nothing of the results themselves is loaded. */
export const findIds = async (index: SearchIndex, state: SearchState): Promise<readonly string[]> =>
  (await search(index, state)).results.map(({ id }) => id);

/** For some of the facets, how many results each value would give: with what is chosen in the others, and not in itself. */
export const countFacets = async (
  index: SearchIndex,
  state: SearchState,
  facets: readonly FacetName[],
): Promise<ReadonlyMap<FacetName, Readonly<Record<string, number>>>> => {
  if (facets.length === 0) return new Map();
  const wanted: PagefindFilters = Object.fromEntries(facets.map((facet) => [facet, { any: [''] }]));
  // Only what is loaded is counted, and `filters()` would load the months too.
  await index.pagefind.preload(null, { filters: wanted });
  const { filters: counts } = await search(index, state);
  const pairs = facets.map(async (facet) => {
    if (state.choices[facet].length === 0) return [facet, counts[facet] ?? {}] as const;
    const { filters } = await search(index, leaveOut(state, { kind: 'facet', facet }));
    return [facet, filters[facet] ?? {}] as const;
  });
  return new Map(await Promise.all(pairs));
};

/** What to leave out of a search that finds nothing: what gives the most results first, the words last. */
export const suggestDrops = async (index: SearchIndex, state: SearchState): Promise<readonly Drop[]> => {
  const drops = await Promise.all(
    listNarrowings(state).map(async (narrowing) => ({
      narrowing,
      total: await countAll(index, leaveOut(state, narrowing)),
    })),
  );
  const isWords = ({ narrowing }: Drop): number => Number(narrowing.kind === 'query');
  return drops.toSorted((a, b) => isWords(a) - isWords(b) || b.total - a.total);
};
