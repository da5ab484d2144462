import type { Day } from '../domain/dates/day.ts';
import { toCivil } from '../domain/dates/day.ts';
import { yearsAround, type YearRange } from './chart-scale.ts';
import type { ChartSeries } from './chart-series.ts';
import { barOf } from './promise-levels.ts';

/** The whole years that hold all that these series draw. */
export const yearsOf = (series: readonly ChartSeries[], asOf: Day): YearRange =>
  yearsAround(series.flatMap(daysOf), asOf);

/** Fewer years than this are not worth a break. */
const LEAST_OMITTED = 2;

/**
 * The same without the longest run of whole years, two or more, in which no series has begun without having ended: nothing was said
 * in them, nothing was promised for them, and no promise ran through them.
 */
export const yearsWithBreak = (series: readonly ChartSeries[], asOf: Day): YearRange => {
  const years = yearsOf(series, asOf);
  const lived = series.map((one) => yearsLived(one, asOf)).toSorted((a, b) => a.from - b.from);
  let reached = lived[0]?.to ?? years.to;
  let longest = { from: reached, to: reached };
  for (const { from, to } of lived) {
    if (from - reached > longest.to - longest.from) longest = { from: reached, to: from };
    reached = Math.max(reached, to);
  }
  return longest.to - longest.from >= LEAST_OMITTED ? { ...years, omitted: longest } : years;
};

/** From the year of the first thing said or promised to the year after the last; an open promise runs on to `asOf`. */
const yearsLived = (one: ChartSeries, asOf: Day): { readonly from: number; readonly to: number } => {
  const isOpen = one.series.outcomes.length === 0 && one.ends.length === 0;
  const days = [...daysOf(one), ...(isOpen ? [asOf] : [])];
  return { from: toCivil(Math.min(...days)).year, to: toCivil(Math.max(...days)).year + 1 };
};

const daysOf = ({ series: { steps, outcomes }, ends }: ChartSeries): readonly Day[] => [
  ...steps.flatMap(({ reported, date, claims }) => [
    reported.latest,
    barOf(date).from,
    barOf(date).to,
    ...claims.map((claim) => claim.reported.latest),
  ]),
  ...outcomes.flatMap(({ date }) => [date.span.earliest, date.span.latest]),
  ...ends.map(({ reported }) => reported.latest),
];
