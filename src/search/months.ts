import { MONTHS } from '../domain/dates/months.ts';

/**
 * Months and years as the index and the address of a search have them: `2017-06`, `2017`. A record carries the years that its
 * interval fills and, at the ends, the months that it touches, so that one of ten years costs a dozen values. It is found by a range
 * that touches any of them, which is so exactly where the two overlap to the month.
 */
const WRITTEN = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/;

/** The month that a text names; the first or the last of a year; empty for any other text. */
export const monthOf = (text: string, ofYear: 'first' | 'last'): string => {
  const [, year, month] = WRITTEN.exec(text) ?? [];
  if (year === undefined) return '';
  return `${year}-${month ?? (ofYear === 'first' ? '01' : '12')}`;
};

/** Months counted from the year 0. */
const countMonths = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const printMonth = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

const yearOf = (month: number): string => String(Math.floor(month / 12)).padStart(4, '0');

const monthsBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** The values of an interval of months, both ends within: whole years as years, all else as months. */
export const coverMonths = (from: string, to: string): readonly string[] => {
  const [first, last] = [countMonths(from), countMonths(to)];
  const isWhole = (month: number): boolean => {
    const january = month - (month % 12);
    return january >= first && january + 11 <= last;
  };
  const values = monthsBetween(first, last).map((month) =>
    isWhole(month) ? yearOf(month) : printMonth(month),
  );
  return [...new Set(values)];
};

/** Whether a value, a month or a year, lies in a range of months, or a part of it does. An empty end is open. */
export const touchesRange = (value: string, from: string, to: string): boolean =>
  (from === '' || monthOf(value, 'last') >= from) && (to === '' || monthOf(value, 'first') <= to);

/** “June 2017”. */
export const monthWords = (month: string): string =>
  `${MONTHS[countMonths(month) % 12] ?? ''} ${Number(month.slice(0, 4))}`;
