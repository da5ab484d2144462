import { chosenFacets, type FacetName, type SearchState } from './query-state.ts';

/** The names that readers see; the page reads them off its own form. */
export interface FacetLabels {
  readonly facet: (facet: FacetName) => string;
  readonly option: (facet: FacetName, value: string) => string;
}

const joinOr = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`;

/** “1 result”, “12 results”, “1,204 results”. */
export const countResults = (total: number): string =>
  `${total.toLocaleString('en-GB')} ${total === 1 ? 'result' : 'results'}`;

/** “Vanguard: Dudley or Manchester”. */
export const choiceWords = ({ choices }: SearchState, facet: FacetName, labels: FacetLabels): string =>
  `${labels.facet(facet)}: ${joinOr(choices[facet].map((value) => labels.option(facet, value)))}`;

/** “ for “VAT” with Vanguard: Dudley; Year: 2017”: starts with a space, or is empty. */
const searchedFor = (state: SearchState, labels: FacetLabels): string => {
  const facets = chosenFacets(state).map((facet) => choiceWords(state, facet, labels));
  return [
    ...(state.query === '' ? [] : [` for “${state.query}”`]),
    ...(facets.length === 0 ? [] : [` with ${facets.join('; ')}`]),
  ].join('');
};

/** What the live region says, once for each search: “12 results for “VAT””, “40 results, the first 20 shown”. */
export const resultWords = (
  total: number,
  shown: number,
  state: SearchState,
  labels: FacetLabels,
): string => {
  if (total === 0) return `Nothing was found${searchedFor(state, labels)}`;
  const part = shown < total ? `, the first ${shown} shown` : '';
  return `${countResults(total)}${searchedFor(state, labels)}${part}`;
};

/** “Leave out Vanguard: Dudley”. */
export const dropWords = (what: 'query' | FacetName, state: SearchState, labels: FacetLabels): string =>
  what === 'query' ? `Leave out “${state.query}”` : `Leave out ${choiceWords(state, what, labels)}`;
