import { widthOf, type SaidDate } from '../domain/dates/span.ts';
import { daysThatKeep } from '../domain/forecasts/judge.ts';
import type { ForecastStep, Series } from '../domain/forecasts/series.ts';
import { contradicts } from '../domain/forecasts/verdict.ts';
import type { Day } from '../domain/dates/day.ts';

interface DayBar {
  readonly from: Day;
  readonly to: Day;
}

/** The days that a promise's bar covers: as said, and for `early` and `late` the third that our convention takes. */
export const barOf = (date: SaidDate): DayBar => {
  if (date.qualifier !== 'early' && date.qualifier !== 'late')
    return { from: date.span.earliest, to: date.span.latest };
  const { min, max } = daysThatKeep(date);
  return { from: min, to: max };
};

export const middleOf = ({ from, to }: DayBar): Day => (from + to) / 2;

/** After each step, the step whose promise holds: the tightest since one was last taken back or lost. */
export const promisesInForce = ({ steps }: Series): readonly ForecastStep[] => {
  let inForce: ForecastStep | undefined;
  return steps.map((step) => {
    const isBroken = !inForce || isTakenBack(inForce, step);
    if (isBroken || (inForce && widthOf(step.date.span) < widthOf(inForce.date.span))) inForce = step;
    return inForce ?? step;
  });
};

const isTakenBack = (before: ForecastStep, step: ForecastStep): boolean =>
  (step.change !== undefined && contradicts(step.change.verdict)) ||
  before.lostBy.some(({ reported }) => reported.latest <= step.reported.latest);
