import { toCivil, toDay, type Day } from '../domain/dates/day.ts';
import { monthIndex } from '../domain/dates/months.ts';
import type { Tick } from './chart-scale.ts';
import { round } from './mark-shapes.ts';

/** Whole months counted from some zero: the calendar's, or that of a notice. */
export interface MonthsShown {
  readonly from: number;
  readonly to: number;
}

/** A day as calendar months with the part of its month that has passed. */
export const monthsOf = (day: Day): number => {
  const { year, month } = toCivil(day);
  const start = toDay({ year, month, day: 1 });
  const next = toDay(
    month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 },
  );
  return monthIndex(day) + (day - start) / (next - start);
};

/** The whole years that hold all of the months, at least one. */
export const monthsAround = (months: readonly number[]): MonthsShown => {
  const known = months.length > 0 ? months : [0];
  const from = Math.floor(Math.min(...known) / 12) * 12;
  return { from, to: Math.max(Math.ceil(Math.max(...known) / 12) * 12, from + 12) };
};

/** One tick for every twelve months; the label is empty where labels of `labelWidth` would touch. */
export const yearlyTicks = (
  { from, to }: MonthsShown,
  x: (month: number) => number,
  labelWidth: number,
  labelOf: (month: number) => string,
): readonly Tick[] => {
  const every = Math.max(1, Math.ceil(labelWidth / (x(from + 12) - x(from))));
  return Array.from({ length: (to - from) / 12 + 1 }, (_, index) => from + index * 12).map((month) => ({
    at: round(x(month)),
    label: (month / 12) % every === 0 ? labelOf(month) : '',
  }));
};
