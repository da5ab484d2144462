import { toCivil, type Day } from './day.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A calendar month as a whole number, so that two of them can be subtracted. */
export const monthIndex = (day: Day): number => {
  const { year, month } = toCivil(day);
  return year * 12 + month - 1;
};
