import { toCivil, type Day } from '../domain/dates/day.ts';
import { formatIsoDay } from '../domain/dates/day.ts';
import type { Span } from '../domain/dates/span.ts';
import type { Claim } from '../domain/model/claim.ts';
import { unique } from '../domain/record/entry-facets.ts';
import { coverMonths } from './months.ts';
import type { DateKind, FacetName } from './query-state.ts';
import type { TableRow } from './table/columns.ts';

/** What the index calls an event where an entry has its kind. */
export const EVENT_KIND = 'event';
export const EVENT_LABEL = 'Timeline event';

/** What a result shows, and what is searched besides the text. How much each weighs stands in the client's `WEIGHTS`. */
interface SearchMeta {
  readonly title: string;
  readonly kind: string;
  readonly vanguards: string;
  readonly date: string;
  readonly publisher: string;
  /** Never shown: the names of the steps, forms and organisations that it speaks of, and its source's own title. */
  readonly about: string;
  /** Never shown: other names for what it speaks of, from the glossary; empty where there are none. */
  readonly also: string;
}

/**
 * One thing that a search can find. Filter values are ids, so that an address outlives a change of wording; the page has their
 * names. The filters `reported` and `claimed` hold months, and are loaded only for a range of dates.
 */
export interface SearchRecord {
  readonly url: string;
  /** Plain text; the excerpt is cut from it. */
  readonly content: string;
  readonly meta: SearchMeta;
  readonly filters: Readonly<Record<FacetName | DateKind, readonly string[]>>;
  /** `2017-06-13`: by it the records are numbered, and sorted. */
  readonly sort: { readonly date: string };
  /** What an export of a search says of it. */
  readonly row: TableRow;
}

export const yearOf = (day: Day): string => String(toCivil(day).year);

const monthOf = (day: Day): string => formatIsoDay(day).slice(0, 7);

const monthsOf = (spans: readonly Span[]): readonly string[] =>
  unique(spans.flatMap(({ earliest, latest }) => coverMonths(monthOf(earliest), monthOf(latest))));

/** The two dates of claims: when each became public, and what day it is about, which is the same where it gives none. */
export const datesOf = (
  claims: readonly Claim[],
): { readonly reported: readonly Span[]; readonly claimed: readonly Span[] } => ({
  reported: claims.map(({ reported }) => reported),
  claimed: claims.map(({ date, reported }) => date?.span ?? reported),
});

export const dateFilters = (
  dates: Readonly<Record<DateKind, readonly Span[]>>,
): Readonly<Record<DateKind, readonly string[]>> => ({
  reported: monthsOf(dates.reported),
  claimed: monthsOf(dates.claimed),
});
