import { formatIsoDay } from '../../domain/dates/day.ts';
import type { Span } from '../../domain/dates/span.ts';
import type { Entry } from '../../domain/model/entry.ts';
import type { Vocabulary } from '../../domain/model/vocabulary.ts';
import { nameValues, unique, type EntryFacet } from '../../domain/record/entry-facets.ts';
import { namesOf } from '../../domain/words/names.ts';
import type { DateKind, FacetName } from '../query-state.ts';
import { BETWEEN, type TableRow } from './columns.ts';

interface RowInput {
  readonly id: string;
  readonly type: 'entry' | 'event';
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly vanguards: string;
  readonly dateText: string;
  readonly summary: string;
  readonly filters: Readonly<Record<FacetName | DateKind, readonly string[]>>;
  readonly dates: Readonly<Record<DateKind, readonly Span[]>>;
  /** The entries that it is, or rests on. */
  readonly entries: readonly Entry[];
}

const join = (values: readonly string[]): string => [...new Set(values)].join(BETWEEN);

/** From the first day to the last of all spans; empty where there is none. */
const bounds = (spans: readonly Span[]): { readonly earliest: string; readonly latest: string } => {
  if (spans.length === 0) return { earliest: '', latest: '' };
  const earliest = spans.reduce((day, span) => Math.min(day, span.earliest), Infinity);
  const latest = spans.reduce((day, span) => Math.max(day, span.latest), -Infinity);
  return { earliest: formatIsoDay(earliest), latest: formatIsoDay(latest) };
};

const edtfOf = (spans: readonly Span[]): string => join(unique(spans.map(({ edtf }) => edtf)));

/** The row of a record in an export. */
export const buildRow = (input: RowInput, vocabulary: Vocabulary): TableRow => {
  const { filters, dates, entries } = input;
  const [reported, claimed] = [bounds(dates.reported), bounds(dates.claimed)];
  const named = (facet: EntryFacet): string =>
    join(nameValues(facet, filters[facet], vocabulary).map(({ name }) => name));
  return {
    id: input.id,
    type: input.type,
    title: input.title,
    kind: input.kind,
    vanguards: input.vanguards,
    milestones: named('milestone'),
    forms: named('form'),
    organisations: named('organisation'),
    date_text: input.dateText,
    reported_edtf: edtfOf(dates.reported),
    reported_earliest: reported.earliest,
    reported_latest: reported.latest,
    claimed_edtf: edtfOf(dates.claimed),
    claimed_earliest: claimed.earliest,
    claimed_latest: claimed.latest,
    publisher: join(entries.map(({ source }) => namesOf(vocabulary).organisation(source.publisher))),
    source_title: join(entries.map(({ source }) => source.title)),
    author: join(entries.flatMap(({ source }) => source.author ?? [])),
    published_edtf: join(entries.flatMap(({ source }) => source.published?.edtf ?? [])),
    source_url: join(entries.map(({ source }) => source.url)),
    summary: input.summary,
    entries: join(entries.map(({ id }) => id)),
    url: input.url,
  };
};
