import type { DayRange } from '../forecasts/slip.ts';
import type { HorizonPoint } from '../record/horizon.ts';
import type { KnowledgeLag } from '../record/knowledge-lag.ts';
import type { Silence } from '../record/silences.ts';

const digits = (value: number): string => value.toLocaleString('en-GB');

const rangeWords = ({ min, max }: DayRange, unit: string): string => {
  const units = `${unit}${max === 1 ? '' : 's'}`;
  if (min === max) return `${digits(max)} ${units}`;
  return min <= 0 ? `up to ${digits(max)} ${units}` : `${digits(min)} to ${digits(max)} ${units}`;
};

/** “793 days”, “30 to 60 days”, “up to 1,030 days”; none at all is “the same day”. */
export const dayRangeWords = (days: DayRange): string =>
  days.max <= 0 ? 'the same day' : rangeWords(days, 'day');

/** The length of a silence: “207 days”, “at least 1,248 days”; where a report is dated only about, so is the number. */
export const silenceWords = ({ days, isExact, from, to }: Silence): string => {
  const words = rangeWords({ min: days, max: days }, 'day');
  const isAbout = from.reported.approximate || to?.reported.approximate === true;
  if (isExact) return isAbout ? `about ${words}` : words;
  return isAbout ? `about ${words} or more` : `at least ${words}`;
};

/** The days from an event to its first report; where one of the two is dated only about, so is the number. */
export const lagWords = ({ days, outcomes, report }: KnowledgeLag): string => {
  const isAbout = report.reported.approximate || outcomes.some(({ date }) => date.span.approximate);
  return isAbout && days.max > 0 ? `about ${dayRangeWords(days)}` : dayRangeWords(days);
};

/**
 * What there still was to go at a forecast: “15 months”, “7 to 11 months”, “up to 9 months” for “by”, “at least 15 months” for
 * “not before”. Where a date is only about, so is the number.
 */
export const remainingWords = ({ step, days, months }: HorizonPoint): string => {
  const isAbout = step.reported.approximate || step.date.span.approximate;
  const about = isAbout ? 'about ' : '';
  const { qualifier } = step.date;
  if (qualifier === 'not-before') {
    if (months.min === 0) return 'no least time was given';
    const least = rangeWords({ min: months.min, max: months.min }, 'month');
    return isAbout ? `about ${least} or more` : `at least ${least}`;
  }
  if (months.max === 0 || days.max < 28) return shortWords(days, qualifier === 'by', about);
  const most = rangeWords({ min: months.max, max: months.max }, 'month');
  if (qualifier === 'by' || months.min === 0) return isAbout ? `about ${most} or less` : `up to ${most}`;
  return `${about}${rangeWords(months, 'month')}`;
};

/** Under a month: in days where both dates are exact. */
const shortWords = (days: DayRange, isBy: boolean, about: string): string => {
  if (days.min !== days.max) return 'under a month';
  return days.max === 0 ? 'the same day' : `${isBy ? 'up to ' : about}${rangeWords(days, 'day')}`;
};
