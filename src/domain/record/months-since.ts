import { monthIndex } from '../dates/months.ts';
import type { SaidDate, Span } from '../dates/span.ts';
import { daysThatKeep } from '../forecasts/judge.ts';
import type { Outcome } from '../forecasts/series.ts';
import { compareText } from './claim-order.ts';
import type { VanguardRecord } from './record.ts';

/** The step from which months are counted: the tender is published. */
export const NOTICE = 'contract-notice';

/** The first contract notice of a vanguard: more than one outcome where sources put it on days that lie apart. */
export interface MonthZero {
  readonly outcomes: readonly Outcome[];
  /** The calendar months, as whole numbers, in which it may lie. */
  readonly min: number;
  readonly max: number;
}

/** Whole calendar months from one month to another; negative before it. */
interface MonthRange {
  readonly min: number;
  readonly max: number;
}

const firstDayOf = (outcomes: readonly Outcome[]): number =>
  Math.min(...outcomes.map(({ date }) => date.span.earliest));

/** Undefined where no source tells of a contract notice. */
export const findMonthZero = ({ series }: Pick<VanguardRecord, 'series'>): MonthZero | undefined => {
  const [first] = series
    .filter(({ milestone, outcomes }) => milestone === NOTICE && outcomes.length > 0)
    .toSorted(
      (a, b) =>
        firstDayOf(a.outcomes) - firstDayOf(b.outcomes) ||
        compareText(a.track, b.track) ||
        a.ordinal - b.ordinal,
    );
  if (!first) return undefined;
  const spans = first.outcomes.map(({ date }) => date.span);
  return {
    outcomes: first.outcomes,
    min: Math.min(...spans.map(({ earliest }) => monthIndex(earliest))),
    max: Math.max(...spans.map(({ latest }) => monthIndex(latest))),
  };
};

/** How far a span lies from month 0: every number of months that both dates allow. */
export const monthsSince = (zero: MonthZero, span: Pick<Span, 'earliest' | 'latest'>): MonthRange => ({
  min: monthIndex(span.earliest) - zero.max,
  max: monthIndex(span.latest) - zero.min,
});

/** The days that a date speaks of: the first or last third of an “early” or “late” one, else its span. */
export const spokenDays = (date: SaidDate): Pick<Span, 'earliest' | 'latest'> => {
  if (date.qualifier !== 'early' && date.qualifier !== 'late') return date.span;
  const { min, max } = daysThatKeep(date);
  return { earliest: min, latest: max };
};

const rangeWords = ({ min, max }: MonthRange): string => {
  if (max < 0)
    return max === min
      ? `${-max} ${max === -1 ? 'month' : 'months'} before`
      : `${-max} to ${-min} months before`;
  if (min < 0) return `${-min} ${min === -1 ? 'month' : 'months'} before to month ${max}`;
  if (min === max) return `month ${min}`;
  return max - min === 1 ? `month ${min} or ${max}` : `month ${min} to ${max}`;
};

/** “month 10”, “by month 10”, “month 16 or 17”, “11 months before”: no more exact than the two dates are. */
export const monthsSinceWords = (zero: MonthZero, date: SaidDate): string => {
  const about = date.span.approximate ? 'about ' : '';
  const words = `${about}${rangeWords(monthsSince(zero, spokenDays(date)))}`;
  if (date.qualifier === 'by') return `by ${words}`;
  return date.qualifier === 'not-before' ? `not before ${words}` : words;
};
