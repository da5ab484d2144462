import { chosenFacets, FACETS, withoutFacet, type FacetName, type SearchState } from '../query-state.ts';
import type { FacetCounts, Pagefind, PagefindOptions, PagefindResponse, PagefindResult } from './pagefind.ts';

export const PAGE_SIZE = 20;

export interface Found {
  readonly total: number;
  /** All results of the pages shown so far. */
  readonly results: readonly PagefindResult[];
}

/** One thing that could be left out of a search that finds nothing. */
export interface Drop {
  readonly what: 'query' | FacetName;
  readonly state: SearchState;
  /** How many results there would be. */
  readonly total: number;
}

/** Any of the values inside a facet, all of the facets. */
export const toOptions = ({ query, choices, sort }: SearchState): PagefindOptions => ({
  filters: Object.fromEntries(
    FACETS.filter((facet) => choices[facet].length > 0).map((facet) => [facet, { any: choices[facet] }]),
  ),
  ...((sort === 'date' || query === '') && { sort: { date: 'desc' } }),
});

const search = (pagefind: Pagefind, state: SearchState): Promise<PagefindResponse> =>
  pagefind.search(state.query === '' ? null : state.query, toOptions(state));

/** The results of a state, without counts: those need all filters, and the first results should not wait for them. */
export const findResults = async (pagefind: Pagefind, state: SearchState): Promise<Found> => {
  const { results } = await search(pagefind, state);
  const shown = results.slice(0, state.page * PAGE_SIZE);
  return { total: results.length, results: await Promise.all(shown.map((result) => result.data())) };
};

/** For every facet, how many results each value would give: with what is chosen in the others, and not in itself. */
export const countFacets = async (
  pagefind: Pagefind,
  state: SearchState,
): Promise<Readonly<Record<FacetName, Readonly<Record<string, number>>>>> => {
  await pagefind.filters();
  const { filters: counts } = await search(pagefind, state);
  const own = await Promise.all(
    chosenFacets(state).map(async (facet) => {
      const { filters } = await search(pagefind, withoutFacet(state, facet));
      return [facet, filters[facet] ?? {}] as const;
    }),
  );
  const all: FacetCounts = { ...counts, ...Object.fromEntries(own) };
  return {
    vanguard: all['vanguard'] ?? {},
    kind: all['kind'] ?? {},
    milestone: all['milestone'] ?? {},
    form: all['form'] ?? {},
    year: all['year'] ?? {},
  };
};

/** What to leave out of a search that finds nothing so that it finds something: facets with the most results first, the words last. */
export const suggestDrops = async (pagefind: Pagefind, state: SearchState): Promise<readonly Drop[]> => {
  const facets = chosenFacets(state);
  const candidates: readonly Omit<Drop, 'total'>[] = [
    ...facets.map((facet) => ({ what: facet, state: withoutFacet(state, facet) })),
    ...(state.query !== '' && facets.length > 0
      ? [{ what: 'query' as const, state: { ...state, query: '', page: 1 } }]
      : []),
  ];
  const drops = await Promise.all(
    candidates.map(async (drop) => ({ ...drop, total: (await search(pagefind, drop.state)).results.length })),
  );
  const isWords = ({ what }: Drop): number => Number(what === 'query');
  return drops
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => isWords(a) - isWords(b) || b.total - a.total);
};
