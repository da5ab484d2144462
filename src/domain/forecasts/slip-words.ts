import { toCivil, type Day } from '../dates/day.ts';
import { monthIndex } from '../dates/months.ts';
import type { SaidDate, Span } from '../dates/span.ts';

interface Counted {
  readonly min: number;
  readonly max: number;
  readonly unit: 'day' | 'month' | 'year';
}

/**
 * The distance between two dates that lie apart, for readers: “12 months later”, “6 to 7 months later”, “23 days earlier”.
 * Calendar months at the coarser precision of the two; days where it is under a month; years where one date is only a year.
 * To a “not before” it is “at least …”, from one “up to …”; from one to another neither. Our convention, printed on the method page.
 */
export const slipWords = (from: SaidDate, to: SaidDate): string => {
  const isLater = to.span.earliest > from.span.latest;
  const [first, second] = isLater ? [from, to] : [to, from];
  const bound = boundWords(from, to, isLater);
  const prefix = bound === '' ? '' : `${bound} `;
  return `${prefix}${distanceWords(first.span, second.span, bound)} ${isLater ? 'later' : 'earlier'}`;
};

type Bound = 'at least' | 'up to' | '';

const boundWords = (from: SaidDate, to: SaidDate, isLater: boolean): Bound => {
  const [fromOpen, toOpen] = [from.qualifier === 'not-before', to.qualifier === 'not-before'];
  if (fromOpen === toOpen) return '';
  return toOpen === isLater ? 'at least' : 'up to';
};

/** Of a range, “at least” needs the lower end alone and “up to” the upper. */
const distanceWords = (first: Span, second: Span, bound: Bound): string => {
  const exact = exactDays(first, second);
  if (exact !== undefined) return exact;
  const { min, max, unit } = countUnits(first, second);
  if (bound === 'at least') return min > 0 ? count(min, unit) : count(second.earliest - first.latest, 'day');
  if (bound === 'up to' || min === max) return count(max, unit);
  return min <= 0 ? `up to ${count(max, unit)}` : `${min} to ${count(max, unit)}`;
};

/** Two single days: whole calendar months, with the days that are left over. */
const exactDays = (first: Span, second: Span): string | undefined => {
  if (first.earliest !== first.latest || second.earliest !== second.latest) return undefined;
  const months = wholeMonths(first.earliest, second.earliest);
  const monthText = months > 0 ? count(months, 'month') : '';
  const rest = toCivil(second.earliest).day - toCivil(first.earliest).day;
  if (rest === 0) return monthText;
  const days = daysAfterMonths(first.earliest, second.earliest, months);
  return [monthText, count(days, 'day')].filter(Boolean).join(' and ');
};

const count = (value: number, unit: string): string => `${value} ${unit}${value === 1 ? '' : 's'}`;

/** Calendar months that have wholly passed between two days. */
const wholeMonths = (from: Day, to: Day): number =>
  monthIndex(to) - monthIndex(from) - (toCivil(to).day < toCivil(from).day ? 1 : 0);

const daysAfterMonths = (from: Day, to: Day, months: number): number => {
  let anchor = to;
  while (wholeMonths(from, anchor) === months) anchor -= 1;
  return to - anchor - 1;
};

const countUnits = (first: Span, second: Span): Counted => {
  const days = {
    min: second.earliest - first.latest,
    max: second.latest - first.earliest,
  };
  const isYear = first.precision === 'year' || second.precision === 'year';
  if (isYear) {
    const [from, to] = [yearsOf(first), yearsOf(second)];
    const years = { min: to.start - from.end, max: to.end - from.start };
    if (years.min > 0) return { ...years, unit: 'year' };
  }
  const isDay = first.precision === 'day' && second.precision === 'day';
  if (isDay && days.max < 28) return { ...days, unit: 'day' };
  const min = isDay
    ? wholeMonths(first.latest, second.earliest)
    : monthIndex(second.earliest) - monthIndex(first.latest);
  const max = isDay
    ? wholeMonths(first.earliest, second.latest - 1) + 1
    : monthIndex(second.latest) - monthIndex(first.earliest);
  return { min, max, unit: 'month' };
};

const yearsOf = (span: Span): { start: number; end: number } => ({
  start: toCivil(span.earliest).year,
  end: toCivil(span.latest).year,
});
