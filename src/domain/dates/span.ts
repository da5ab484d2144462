import type { Qualifier } from '../code-lists.ts';
import type { Day } from './day.ts';

/** How exactly a date was given; for an interval, the coarser of its two ends. */
export type Precision = 'day' | 'month' | 'year';

/** A date as somebody gave it: a closed interval of days that keeps how exact and how sure it was. */
export interface Span {
  /** As written, in our EDTF subset. */
  readonly edtf: string;
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: Precision;
  /** Written as `a/b`. */
  readonly isInterval: boolean;
  /** `~`: about. */
  readonly approximate: boolean;
  /** `?`: the source or its date is in doubt. */
  readonly uncertain: boolean;
}

/** A span with what EDTF cannot say: by, not before, early, late; and the phrase that the source used. */
export interface SaidDate {
  readonly span: Span;
  readonly qualifier?: Qualifier;
  readonly wording?: string;
}

export const isSameSpan = (a: Span, b: Span): boolean => a.earliest === b.earliest && a.latest === b.latest;

/** True where every day of `inner` lies in `outer`; a span is within itself. */
export const isWithin = (inner: Span, outer: Span): boolean =>
  inner.earliest >= outer.earliest && inner.latest <= outer.latest;

export const overlaps = (a: Span, b: Span): boolean => a.earliest <= b.latest && b.earliest <= a.latest;

/** The number of days in it, at least one. */
export const widthOf = (span: Span): number => span.latest - span.earliest + 1;
