import { toCivil, type Day } from '../dates/day.ts';
import { monthIndex } from '../dates/months.ts';
import type { Span } from '../dates/span.ts';
import { daysThatKeep } from '../forecasts/judge.ts';
import type { ForecastStep, Series } from '../forecasts/series.ts';
import type { DayRange } from '../forecasts/slip.ts';

/** How long there still was to go when a forecast was first said. Never negative; `max` is Infinity for “not before”. */
export interface HorizonPoint {
  readonly step: ForecastStep;
  readonly days: DayRange;
  /** Calendar months, from the month of the report to the month that was promised; whole months where both are single days. */
  readonly months: DayRange;
}

export interface Horizon {
  readonly series: Series;
  /** In the order of their reports. A date known only in hindsight has none: nobody knows when it was said. */
  readonly points: readonly HorizonPoint[];
}

/** The months still to go at each forecast of a series. A forecast restated is one: its first report counts. */
export const horizonOf = (series: Series): Horizon => ({
  series,
  points: series.steps.filter(({ isHindsight }) => !isHindsight).map(pointOf),
});

/** True where forecasts were said on different days, so that there is something to compare. */
export const hasMoved = ({ points }: Horizon): boolean =>
  new Set(points.map(({ step }) => step.reported.latest)).size > 1;

const pointOf = (step: ForecastStep): HorizonPoint => {
  const { reported } = step;
  const kept = daysThatKeep(step.date);
  return {
    step,
    days: notBelowZero({ min: kept.min - reported.latest, max: kept.max - reported.earliest }),
    months: notBelowZero(monthsBetween(reported, kept)),
  };
};

const notBelowZero = ({ min, max }: DayRange): DayRange => ({ min: Math.max(0, min), max: Math.max(0, max) });

const monthsBetween = (said: Span, kept: DayRange): DayRange => {
  if (said.earliest === said.latest && kept.min === kept.max) return wholeMonths(said.latest, kept.min);
  return {
    min: Number.isFinite(kept.min) ? monthIndex(kept.min) - monthIndex(said.latest) : -Infinity,
    max: Number.isFinite(kept.max) ? monthIndex(kept.max) - monthIndex(said.earliest) : Infinity,
  };
};

/** Between two single days: the whole months that fit, and one more where days are left over. */
const wholeMonths = (from: Day, to: Day): DayRange => {
  const [start, end] = [toCivil(from).day, toCivil(to).day];
  const months = monthIndex(to) - monthIndex(from);
  return { min: end < start ? months - 1 : months, max: end > start ? months + 1 : months };
};
