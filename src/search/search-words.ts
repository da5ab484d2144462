import { monthWords } from './months.ts';
import type { Narrowing } from './narrowing.ts';
import { chosenFacets, hasRange, type DateRange, type FacetName, type SearchState } from './query-state.ts';

/** The names that readers see; the page reads them off its own form. */
export interface FacetLabels {
  readonly facet: (facet: FacetName) => string;
  readonly option: (facet: FacetName, value: string) => string;
}

const joinWords = (items: readonly string[], joiner: 'and' | 'or'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1) ?? ''}`;

const count = (total: number, one: string, many: string): string =>
  `${total.toLocaleString('en-GB')} ${total === 1 ? one : many}`;

/** “1 result”, “12 results”, “1,204 results”. */
export const countResults = (total: number): string => count(total, 'result', 'results');

/** “Reported: from June 2017 to March 2018”. */
export const rangeWords = ({ on, from, to }: DateRange): string => {
  const name = on === 'reported' ? 'Reported' : 'Date claimed';
  if (to === '') return `${name}: from ${monthWords(from)} on`;
  if (from === '') return `${name}: up to ${monthWords(to)}`;
  return from === to
    ? `${name}: in ${monthWords(from)}`
    : `${name}: from ${monthWords(from)} to ${monthWords(to)}`;
};

/** One thing that narrows a search: “VAT” in quotation marks, “Vanguard: Dudley or Manchester”. */
export const narrowingWords = (narrowing: Narrowing, state: SearchState, labels: FacetLabels): string => {
  switch (narrowing.kind) {
    case 'query':
      return `“${state.query}”`;
    case 'dates':
      return rangeWords(state.dates);
    case 'value':
      return `${labels.facet(narrowing.facet)}: ${labels.option(narrowing.facet, narrowing.value)}`;
    case 'facet': {
      const values = state.choices[narrowing.facet].map((value) => labels.option(narrowing.facet, value));
      return `${labels.facet(narrowing.facet)}: ${joinWords(values, 'or')}`;
    }
    default:
      return narrowing satisfies never;
  }
};

/** “ for “VAT” with Vanguard: Dudley; Year: 2017”: starts with a space, or is empty. */
const searchedFor = (state: SearchState, labels: FacetLabels): string => {
  const filters: readonly Narrowing[] = [
    ...chosenFacets(state).map((facet): Narrowing => ({ kind: 'facet', facet })),
    ...(hasRange(state) ? [{ kind: 'dates' } as const] : []),
  ];
  const words = filters.map((filter) => narrowingWords(filter, state, labels));
  return [
    ...(state.query === '' ? [] : [` for “${state.query}”`]),
    ...(words.length === 0 ? [] : [` with ${words.join('; ')}`]),
  ].join('');
};

/** “. “zzz” stands nowhere in the record and was passed over”: starts with a full stop, or is empty. */
const unknownWords = (words: readonly string[]): string => {
  if (words.length === 0) return '';
  const listed = joinWords(
    words.map((word) => `“${word}”`),
    'and',
  );
  return words.length === 1
    ? `. ${listed} stands nowhere in the record and was passed over`
    : `. ${listed} stand nowhere in the record and were passed over`;
};

/** How many results there are, and of how many words the reader must be told. */
export interface ResultCount {
  readonly total: number;
  readonly shown: number;
  readonly unknownWords: readonly string[];
}

/** What the live region says, once for each search: “12 results for “VAT””, “40 results, the first 20 shown”. */
export const resultWords = (result: ResultCount, state: SearchState, labels: FacetLabels): string => {
  const { total, shown } = result;
  const searched = searchedFor(state, labels);
  if (total === 0) return `Nothing was found${searched}`;
  const part = shown < total ? `, the first ${shown} shown` : '';
  return `${countResults(total)}${searched}${part}${unknownWords(result.unknownWords)}`;
};

interface CitedSearch {
  readonly state: SearchState;
  readonly total: number;
  readonly site: string;
  /** The day of this version of the record, in words. */
  readonly asOf: string;
  readonly address: string;
}

/** How to cite a search: what was asked, how much was found, in which version of the record, and where. */
export const citeSearch = ({ state, total, site, asOf, address }: CitedSearch, labels: FacetLabels): string =>
  `${site}. Search of all entries and events${searchedFor(state, labels)}: ${countResults(total)} in the record of ${asOf}. ${address}`;
