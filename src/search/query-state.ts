import { monthOf } from './months.ts';

/** The facets of the search page, in the order in which it shows them; each is also a name in the address and a filter of the index. */
export const FACETS = [
  'vanguard',
  'kind',
  'track',
  'milestone',
  'form',
  'stance',
  'organisation',
  'publisher',
  'year',
] as const;
export type FacetName = (typeof FACETS)[number];

/** What is chosen in each facet: any of these; nothing chosen means everything. Sorted, each value once. */
type FacetChoices = Readonly<Record<FacetName, readonly string[]>>;

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
/** A search without words has no relevance, and is newest first unless it is oldest first. */
export type SearchSort = (typeof SORTS)[number];

export const DATE_KINDS = ['reported', 'claimed'] as const;
/** Which of the two dates of a claim a range is over; each is also a filter of the index. */
export type DateKind = (typeof DATE_KINDS)[number];

/** A range of months such as `2017-06`, both ends within; an empty end is open. */
export interface DateRange {
  readonly on: DateKind;
  readonly from: string;
  readonly to: string;
}

/** All that the address of a search says. */
export interface SearchState {
  /** Trimmed, with single spaces; empty to browse. */
  readonly query: string;
  readonly choices: FacetChoices;
  readonly dates: DateRange;
  readonly sort: SearchSort;
  /** How many pages of results are shown, from the first on. */
  readonly page: number;
}

const MAX_PAGE = 500;

const tidyText = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

const tidyChoices = (values: readonly string[]): readonly string[] =>
  [...new Set(values.map(tidyText))].filter((value) => value !== '').toSorted();

/** One value for each facet. */
export const mapFacets = <Value>(choose: (facet: FacetName) => Value): Readonly<Record<FacetName, Value>> =>
  Object.fromEntries(FACETS.map((facet) => [facet, choose(facet)])) as Record<FacetName, Value>;

export const EMPTY_SEARCH: SearchState = {
  query: '',
  choices: mapFacets(() => []),
  dates: { on: 'reported', from: '', to: '' },
  sort: 'relevance',
  page: 1,
};

const parsePage = (text: string | null): number =>
  text !== null && /^[1-9]\d{0,2}$/.test(text) ? Math.min(Number(text), MAX_PAGE) : 1;

const oneOf = <Value extends string>(values: readonly Value[], text: string | null, other: Value): Value =>
  values.find((value) => value === text) ?? other;

const parseDates = (parameters: URLSearchParams): DateRange => {
  const read = (name: string): string => tidyText(parameters.get(name) ?? '');
  const on = oneOf(DATE_KINDS, parameters.get('on'), 'reported');
  const [from, to] = [monthOf(read('from'), 'first'), monthOf(read('to'), 'last')];
  if (from === '' || to === '' || from <= to) return { on, from, to };
  return { on, from: monthOf(read('to'), 'first'), to: monthOf(read('from'), 'last') };
};

/** Reads a query string, as the form sends it or a link holds it. What is unknown or broken is left out, never an error. */
export const parseSearch = (queryString: string): SearchState => {
  const parameters = new URLSearchParams(queryString);
  return {
    query: tidyText(parameters.get('q') ?? ''),
    choices: mapFacets((facet) => tidyChoices(parameters.getAll(facet))),
    dates: parseDates(parameters),
    sort: oneOf(SORTS, parameters.get('sort'), 'relevance'),
    page: parsePage(parameters.get('page')),
  };
};

/** The one query string of a state, with its `?`; empty for the empty search. `parseSearch` reads it back. */
export const printSearch = ({ query, choices, dates, sort, page }: SearchState): string => {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.append('q', query);
  for (const facet of FACETS) for (const value of choices[facet]) parameters.append(facet, value);
  if (dates.on !== 'reported') parameters.append('on', dates.on);
  if (dates.from !== '') parameters.append('from', dates.from);
  if (dates.to !== '') parameters.append('to', dates.to);
  if (sort !== 'relevance') parameters.append('sort', sort);
  if (page > 1) parameters.append('page', String(page));
  const printed = parameters.toString();
  return printed === '' ? '' : `?${printed}`;
};

export const isSameSearch = (a: SearchState, b: SearchState): boolean => printSearch(a) === printSearch(b);

/** The facets in which something is chosen. */
export const chosenFacets = ({ choices }: SearchState): readonly FacetName[] =>
  FACETS.filter((facet) => choices[facet].length > 0);

export const hasRange = ({ dates }: SearchState): boolean => dates.from !== '' || dates.to !== '';
