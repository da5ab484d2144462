import type { Column, ColumnName } from '../../columns/layout.ts';
import { anyOf, countValues, narrow, type Condition } from '../../columns/narrow.ts';
import { touchesRange } from '../../months.ts';
import { leaveOut, listNarrowings, type Narrowing } from '../../narrowing.ts';
import {
  chosenFacets,
  hasRange,
  parseSearch,
  printSearch,
  type FacetName,
  type SearchState,
} from '../../query-state.ts';
import type { WordMatcher } from './match-words.ts';
import type { PagefindResult } from './pagefind.ts';
import { remember } from './remember.ts';

export const PAGE_SIZE = 20;

/** What fits on a screen: these are on their way before the page has heard that they were found. */
const FIRST_RESULTS = 6;

/** A search is asked for its count, each of its results and each facet: it is narrowed and sorted once. */
const MOST_LISTS = 16;

export interface Found {
  readonly total: number;
  /** How many of the results the pages up to this one show. */
  readonly shown: number;
}

/** One thing that could be left out of a search that finds nothing. */
export interface Drop {
  readonly narrowing: Narrowing;
  /** How many results there would be. */
  readonly total: number;
}

export type FacetCounts = ReadonlyMap<FacetName, Readonly<Record<string, number>>>;

/** Results by the numbers that records have in one version. */
export interface AllResults {
  readonly version: string;
  readonly numbers: readonly number[];
}

/** What searches are made from. */
export interface EngineParts {
  readonly words: WordMatcher;
  readonly readColumn: (name: ColumnName) => Promise<Column>;
  /** What stands for the records. */
  readonly version: Promise<string>;
}

/** All that can be asked of the search. Pagefind finds and ranks the words; what narrows, counts and sorts stands in our columns. */
export interface Engine {
  readonly find: (state: SearchState) => Promise<Found>;
  /** Words of the query that stand nowhere in the record, and so were not searched for. Looked for after the results, which don't need them. */
  readonly findUnknownWords: (state: SearchState) => Promise<readonly string[]>;
  /** The result at a place of all, counted from 0. */
  readonly load: (state: SearchState, place: number) => Promise<PagefindResult>;
  /** All results, in their order; nothing of the results themselves is loaded. */
  readonly listAll: (state: SearchState) => Promise<AllResults>;
  /** For some of the facets, how many results each value would give: with what is chosen in the others, and not in itself. */
  readonly count: (state: SearchState, facets: readonly FacetName[]) => Promise<FacetCounts>;
  /** What to leave out of a search that finds nothing: what gives the most results first, the words last. */
  readonly suggestDrops: (state: SearchState) => Promise<readonly Drop[]>;
}

export const createEngine = ({ words, readColumn, version }: EngineParts): Engine => {
  const askFacet = async (state: SearchState, facet: FacetName): Promise<Condition> => {
    const chosen = new Set(state.choices[facet]);
    return anyOf(await readColumn(facet), (value) => chosen.has(value));
  };

  const askRange = async ({ dates: { on, from, to } }: SearchState): Promise<Condition> =>
    anyOf(await readColumn(on), (value) => touchesRange(value, from, to));

  /** Any of the values inside a facet, all of the facets; in a range, any of its months. */
  const narrowed = async (state: SearchState): Promise<readonly number[]> => {
    const [{ numbers }, ...conditions] = await Promise.all([
      words.match(state.query),
      ...chosenFacets(state).map((facet) => askFacet(state, facet)),
      ...(hasRange(state) ? [askRange(state)] : []),
    ]);
    return narrow(numbers, conditions);
  };

  const list = async (address: string): Promise<readonly number[]> => {
    const state = parseSearch(address);
    const numbers = await narrowed(state);
    if (state.sort === 'oldest') return numbers.toSorted((a, b) => a - b);
    // Without words nothing is more relevant than another.
    return state.sort === 'newest' || state.query === '' ? numbers.toSorted((a, b) => b - a) : numbers;
  };
  const listed = remember(list, MOST_LISTS);
  const listNumbers = (state: SearchState): Promise<readonly number[]> =>
    listed(printSearch({ ...state, page: 1 }));

  const load = async (state: SearchState, place: number): Promise<PagefindResult> => {
    const [numbers, match] = await Promise.all([listNumbers(state), words.match(state.query)]);
    const number = numbers[place];
    if (number === undefined) throw new Error(`There is no result ${place}`);
    return match.load(number);
  };

  const find = async (state: SearchState): Promise<Found> => {
    const { length: total } = await listNumbers(state);
    const first = Array.from({ length: Math.min(total, FIRST_RESULTS) }, (_, place) => load(state, place));
    // Whoever asks for one hears of its failure.
    void Promise.allSettled(first);
    return { total, shown: Math.min(total, state.page * PAGE_SIZE) };
  };

  const countOne = async (state: SearchState, facet: FacetName) => {
    const others = leaveOut(state, { kind: 'facet', facet });
    const [numbers, column] = await Promise.all([listNumbers(others), readColumn(facet)]);
    return [facet, countValues(numbers, column)] as const;
  };

  const suggestDrops = async (state: SearchState): Promise<readonly Drop[]> => {
    const drops = await Promise.all(
      listNarrowings(state).map(async (narrowing) => ({
        narrowing,
        total: (await listNumbers(leaveOut(state, narrowing))).length,
      })),
    );
    const isWords = ({ narrowing }: Drop): number => Number(narrowing.kind === 'query');
    return drops.toSorted((a, b) => isWords(a) - isWords(b) || b.total - a.total);
  };

  return {
    find,
    findUnknownWords: ({ query }) => words.findUnknownWords(query),
    load,
    listAll: async (state) => ({ version: await version, numbers: await listNumbers(state) }),
    count: async (state, facets) => new Map(await Promise.all(facets.map((facet) => countOne(state, facet)))),
    suggestDrops,
  };
};
