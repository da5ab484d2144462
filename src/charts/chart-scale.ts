import { toCivil, toDay, type Day } from '../domain/dates/day.ts';
import type { Box } from './boxes.ts';

/** Whole years: from 1 January of `from` to 1 January of `to`. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

export interface ChartScale {
  readonly years: YearRange;
  readonly plot: Box;
  /** Where a day that something was said on lies, from left to right; kept inside the plot. */
  readonly x: (day: Day) => number;
  /** Where a day that something was promised for lies, from top to bottom; kept inside the plot. */
  readonly y: (day: Day) => number;
  /** How far down the diagonal goes for each unit that it goes to the right. */
  readonly slope: number;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

const firstOf = (year: number): Day => toDay({ year, month: 1, day: 1 });

/** The whole years that hold all of the days, at least one. */
export const yearsAround = (days: readonly Day[], fallback: Day): YearRange => {
  const known = days.length > 0 ? days : [fallback];
  const from = toCivil(Math.min(...known)).year;
  return { from, to: Math.max(toCivil(Math.max(...known)).year + 1, from + 1) };
};

export const buildScale = (years: YearRange, plot: Box): ChartScale => {
  const [start, end] = [firstOf(years.from), firstOf(years.to)];
  const share = (day: Day): number => (Math.min(Math.max(day, start), end) - start) / (end - start);
  const [width, height] = [plot.right - plot.left, plot.bottom - plot.top];
  return {
    years,
    plot,
    x: (day) => plot.left + share(day) * width,
    y: (day) => plot.top + share(day) * height,
    slope: height / width,
  };
};

/** One tick a year; the label is empty for years that would not fit at `labelWidth`. */
export const yearTicks = (
  years: YearRange,
  at: (day: Day) => number,
  labelWidth: number,
): readonly Tick[] => {
  const perYear = Math.abs(at(firstOf(years.from + 1)) - at(firstOf(years.from)));
  const every = Math.max(1, Math.ceil(labelWidth / perYear));
  const count = years.to - years.from + 1;
  return Array.from({ length: count }, (_, index) => ({
    at: at(firstOf(years.from + index)),
    label: index % every === 0 ? String(years.from + index) : '',
  }));
};
