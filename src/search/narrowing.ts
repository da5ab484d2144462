import { chosenFacets, EMPTY_SEARCH, hasRange, type FacetName, type SearchState } from './query-state.ts';

/** One thing that narrows a search: its words, its range of dates, a whole facet, or one value of a facet. */
export type Narrowing =
  | { readonly kind: 'query' }
  | { readonly kind: 'dates' }
  | { readonly kind: 'facet'; readonly facet: FacetName }
  | { readonly kind: 'value'; readonly facet: FacetName; readonly value: string };

const leaveOutOf = (state: SearchState, facet: FacetName, value?: string): SearchState => ({
  ...state,
  choices: {
    ...state.choices,
    [facet]: value === undefined ? [] : state.choices[facet].filter((one) => one !== value),
  },
});

/** The same search without one thing, back on its first page. */
export const leaveOut = (state: SearchState, narrowing: Narrowing): SearchState => {
  const first = { ...state, page: 1 };
  switch (narrowing.kind) {
    case 'query':
      return { ...first, query: '' };
    case 'dates':
      return { ...first, dates: EMPTY_SEARCH.dates };
    case 'facet':
      return leaveOutOf(first, narrowing.facet);
    case 'value':
      return leaveOutOf(first, narrowing.facet, narrowing.value);
    default:
      return narrowing satisfies never;
  }
};

const listDates = (state: SearchState): readonly Narrowing[] => (hasRange(state) ? [{ kind: 'dates' }] : []);

/** What could be left out as a whole, the words last; nothing where words alone narrow the search. */
export const listNarrowings = (state: SearchState): readonly Narrowing[] => {
  const filters: readonly Narrowing[] = [
    ...chosenFacets(state).map((facet): Narrowing => ({ kind: 'facet', facet })),
    ...listDates(state),
  ];
  return state.query !== '' && filters.length > 0 ? [...filters, { kind: 'query' }] : filters;
};

/** Every single filter that was chosen. */
export const listFilters = (state: SearchState): readonly Narrowing[] => [
  ...chosenFacets(state).flatMap((facet) =>
    state.choices[facet].map((value): Narrowing => ({ kind: 'value', facet, value })),
  ),
  ...listDates(state),
];
