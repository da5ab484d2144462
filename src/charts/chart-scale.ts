import { toCivil, toDay, type Day } from '../domain/dates/day.ts';
import type { Box } from './boxes.ts';

/** Whole years: from 1 January of `from` to 1 January of `to`. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
  /** Years that are left out because nothing lies in them, from 1 January to 1 January; both axes break there alike. */
  readonly omitted?: { readonly from: number; readonly to: number };
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

/** How wide a break is, in days. */
const BREAK = 150;

export const buildScale = (years: YearRange, plot: Box): ChartScale => {
  const [start, end] = [firstOf(years.from), firstOf(years.to)];
  const skip = skipOmitted(years);
  const total = skip(end) - skip(start);
  const share = (day: Day): number => (skip(Math.min(Math.max(day, start), end)) - skip(start)) / total;
  const [width, height] = [plot.right - plot.left, plot.bottom - plot.top];
  return {
    years,
    plot,
    x: (day) => plot.left + share(day) * width,
    y: (day) => plot.top + share(day) * height,
    slope: height / width,
  };
};

/** The days with those left out squeezed into the width of a break. */
const skipOmitted = ({ omitted }: YearRange): ((day: Day) => number) => {
  if (!omitted) return (day) => day;
  const [from, to] = [firstOf(omitted.from), firstOf(omitted.to)];
  return (day) => {
    if (day <= from) return day;
    return day >= to ? day - (to - from) + BREAK : from + ((day - from) / (to - from)) * BREAK;
  };
};

/** One tick a year; the label is empty for years that would not fit at `labelWidth`. */
export const yearTicks = (
  years: YearRange,
  at: (day: Day) => number,
  labelWidth: number,
): readonly Tick[] => {
  const { from, to, omitted } = years;
  const perYear = Math.abs(at(firstOf(from + 1)) - at(firstOf(from)));
  const every = Math.max(1, Math.ceil(labelWidth / perYear));
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const shown = omitted ? all.filter((year) => year < omitted.from || year >= omitted.to) : all;
  return shown.map((year) => ({
    at: at(firstOf(year)),
    label: (year - from) % every === 0 ? String(year) : '',
  }));
};
