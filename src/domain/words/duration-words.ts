import { toCivil, type Day } from '../dates/day.ts';
import { monthIndex } from '../dates/months.ts';
import type { SaidDate } from '../dates/span.ts';
import type { DayRange } from '../forecasts/slip.ts';
import { slipWords } from '../forecasts/slip-words.ts';
import type { HorizonPoint } from '../record/horizon.ts';
import type { KnowledgeLag } from '../record/knowledge-lag.ts';
import type { LateOutcome } from '../record/met-late.ts';
import type { Silence } from '../record/silences.ts';

const digits = (value: number): string => value.toLocaleString('en-GB');

const rangeWords = ({ min, max }: DayRange, unit: string): string => {
  const units = `${unit}${max === 1 ? '' : 's'}`;
  if (min === max) return `${digits(max)} ${units}`;
  return min <= 0 ? `up to ${digits(max)} ${units}` : `${digits(min)} to ${digits(max)} ${units}`;
};

/** From two years on, days are false exactness: such lengths are said in years and months. */
const LONG = 730;
const DAYS_A_MONTH = 365.2425 / 12;

/** “2 years and 4 months”. */
const yearWords = (months: number): string => {
  const rest = months % 12;
  const years = rangeWords({ min: (months - rest) / 12, max: (months - rest) / 12 }, 'year');
  return rest === 0 ? years : `${years} and ${rangeWords({ min: rest, max: rest }, 'month')}`;
};

const dayCount = (days: number): string => rangeWords({ min: days, max: days }, 'day');

const longRangeWords = ({ min, max }: DayRange): string => {
  const most = yearWords(Math.ceil(max / DAYS_A_MONTH));
  if (min <= 0) return `up to ${most}`;
  if (min === max) return yearWords(Math.round(max / DAYS_A_MONTH));
  const least = Math.floor(min / DAYS_A_MONTH);
  return `${least < 24 ? rangeWords({ min: least, max: least }, 'month') : yearWords(least)} to ${most}`;
};

/** “93 days”, “30 to 60 days”, “up to 2 years and 10 months”; none at all is “the same day”. */
export const dayRangeWords = (days: DayRange): string => {
  if (days.max <= 0) return 'the same day';
  return days.max < LONG ? rangeWords(days, 'day') : longRangeWords(days);
};

/** The calendar months that have wholly passed between two days. */
const wholeMonths = (from: Day, to: Day): number =>
  monthIndex(to) - monthIndex(from) - (toCivil(to).day < toCivil(from).day ? 1 : 0);

/**
 * The length of a silence: “207 days”, “at least 185 days”, from two years on “at least 9 years and 4 months”. Where a report is
 * dated only about, a shorter one is in months: “about 17 months”.
 */
export const silenceWords = ({ days, isExact, from, to }: Silence): string => {
  const isAbout = from.reported.approximate || to?.reported.approximate === true;
  const words = dayCount(days);
  if (days >= LONG) {
    const start = from.reported.latest;
    const long = yearWords(wholeMonths(start, start + days));
    return isExact && !isAbout ? long : `at least ${long}`;
  }
  if (!isAbout) return isExact ? words : `at least ${words}`;
  const months = Math.round(days / DAYS_A_MONTH);
  return `about ${months < 2 ? words : rangeWords({ min: months, max: months }, 'month')}`;
};

/** The days from an event to its first report; where one of the two is dated only about, so is the number. */
export const lagWords = ({ days, outcomes, report }: KnowledgeLag): string => {
  const isAbout = report.reported.approximate || outcomes.some(({ date }) => date.span.approximate);
  return isAbout && days.max > 0 ? `about ${dayRangeWords(days)}` : dayRangeWords(days);
};

/**
 * How late a step came, in the words of the scorecard: “3 months”. From “early 2017” it is counted from the days that “early” means.
 */
export const latenessWords = ({ step, outcome, kept }: LateOutcome): string => {
  const { date } = step;
  const isApart = outcome.date.span.earliest > date.span.latest;
  const narrowed: SaidDate = isApart
    ? date
    : { span: { ...date.span, precision: 'month', earliest: kept.min, latest: kept.max } };
  return slipWords(narrowed, outcome.date).replace(/ later$/, '');
};

/**
 * What there still was to go at a forecast: “15 months”, “7 to 11 months”, “up to 9 months” for “by”, “at least 15 months” for
 * “not before”. Where a date is only about, so is a number without such a bound.
 */
export const remainingWords = ({ step, days, months }: HorizonPoint): string => {
  const isAbout = step.reported.approximate || step.date.span.approximate;
  const about = isAbout ? 'about ' : '';
  const { qualifier } = step.date;
  if (qualifier === 'not-before') {
    if (months.min === 0) return 'no least time was given';
    return `at least ${rangeWords({ min: months.min, max: months.min }, 'month')}`;
  }
  if (months.max === 0 || days.max < 28) return shortWords(days, about);
  if (months.min === 0) return `up to ${rangeWords({ min: months.max, max: months.max }, 'month')}`;
  return `${about}${rangeWords(months, 'month')}`;
};

/** Under a month: in days where both dates are exact. */
const shortWords = (days: DayRange, about: string): string => {
  if (days.min !== days.max) return 'under a month';
  return days.max === 0 ? 'the same day' : `${about}${rangeWords(days, 'day')}`;
};
