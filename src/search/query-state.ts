/** The facets of the search page, in the order in which it shows them; each is also a name in the address and a filter of the index. */
export const FACETS = ['vanguard', 'kind', 'milestone', 'form', 'year'] as const;
export type FacetName = (typeof FACETS)[number];

/** What is chosen in each facet: any of these; nothing chosen means everything. Sorted, each value once. */
export type FacetChoices = Readonly<Record<FacetName, readonly string[]>>;

export type SearchSort = 'relevance' | 'date';

/** All that the address of a search says. */
export interface SearchState {
  /** Trimmed, with single spaces; empty to browse. */
  readonly query: string;
  readonly choices: FacetChoices;
  /** `date` is newest first. A search without words has no relevance and is always by date. */
  readonly sort: SearchSort;
  /** How many pages of results are shown, from the first on. */
  readonly page: number;
}

const MAX_PAGE = 500;

const tidyText = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

const tidyChoices = (values: readonly string[]): readonly string[] =>
  [...new Set(values.map(tidyText))].filter((value) => value !== '').toSorted();

const mapFacets = (choose: (facet: FacetName) => readonly string[]): FacetChoices => ({
  vanguard: choose('vanguard'),
  kind: choose('kind'),
  milestone: choose('milestone'),
  form: choose('form'),
  year: choose('year'),
});

export const EMPTY_SEARCH: SearchState = {
  query: '',
  choices: mapFacets(() => []),
  sort: 'relevance',
  page: 1,
};

const parsePage = (text: string | null): number =>
  text !== null && /^[1-9]\d{0,2}$/.test(text) ? Math.min(Number(text), MAX_PAGE) : 1;

/** Reads a query string, as the form sends it or a link holds it. What is unknown or broken is left out, never an error. */
export const parseSearch = (queryString: string): SearchState => {
  const parameters = new URLSearchParams(queryString);
  return {
    query: tidyText(parameters.get('q') ?? ''),
    choices: mapFacets((facet) => tidyChoices(parameters.getAll(facet))),
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    page: parsePage(parameters.get('page')),
  };
};

/** The one query string of a state, with its `?`; empty for the empty search. `parseSearch` reads it back. */
export const printSearch = ({ query, choices, sort, page }: SearchState): string => {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.append('q', query);
  for (const facet of FACETS) for (const value of choices[facet]) parameters.append(facet, value);
  if (sort === 'date') parameters.append('sort', sort);
  if (page > 1) parameters.append('page', String(page));
  const printed = parameters.toString();
  return printed === '' ? '' : `?${printed}`;
};

export const isSameSearch = (a: SearchState, b: SearchState): boolean => printSearch(a) === printSearch(b);

/** The same search with nothing chosen in one facet; back on the first page. */
export const withoutFacet = (state: SearchState, facet: FacetName): SearchState => ({
  ...state,
  choices: { ...state.choices, [facet]: [] },
  page: 1,
});

/** The facets in which something is chosen. */
export const chosenFacets = ({ choices }: SearchState): readonly FacetName[] =>
  FACETS.filter((facet) => choices[facet].length > 0);
