import type { Day } from '../dates/day.ts';
import { daysThatKeep } from '../forecasts/judge.ts';
import type { ForecastStep, Outcome, Series } from '../forecasts/series.ts';
import type { DayRange } from '../forecasts/slip.ts';
import type { MilestoneId } from '../model/ids.ts';
import { compareLargest } from './by-size.ts';
import { compareNumbers, compareText } from './claim-order.ts';
import { scoreSeries } from './scorecard.ts';

/** A step that came after the last date given for it. It is no slip: no new date was given before it came. */
export interface LateOutcome {
  readonly series: Series;
  /** The last forecast. */
  readonly step: ForecastStep;
  readonly outcome: Outcome;
  /** The first and the last day that would have kept it. */
  readonly kept: DayRange;
  /** How long after the last of them, and at most after the first. */
  readonly days: DayRange;
}

/** The series of the `judged` steps that the scorecard's rule has as met late for their last date, the latest first. */
export const findMetLate = (
  series: readonly Series[],
  judged: ReadonlySet<MilestoneId>,
  asOf: Day,
): readonly LateOutcome[] =>
  series
    .filter(({ milestone }) => judged.has(milestone))
    .flatMap((one) => lateOutcomeOf(one, asOf))
    .toSorted(compareLate);

/** The order in which those of several vanguards stand, too: that of the ledger by size. */
export const compareLate = (a: LateOutcome, b: LateOutcome): number =>
  compareLargest(a.days, b.days) ||
  compareNumbers(reportOf(a), reportOf(b)) ||
  compareText(a.step.id, b.step.id);

const reportOf = ({ outcome, step }: LateOutcome): Day => (outcome.claims[0] ?? step).reported.latest;

const lateOutcomeOf = (series: Series, asOf: Day): readonly LateOutcome[] => {
  const { last } = scoreSeries(series, asOf);
  if (last?.score.kind !== 'met-late') return [];
  const { step } = last;
  const { outcome } = last.score;
  const { span } = outcome.date;
  const { min, max } = daysThatKeep(step.date);
  const kept = { min: Math.max(min, step.date.span.earliest), max };
  return [
    { series, step, outcome, kept, days: { min: span.earliest - kept.max, max: span.latest - kept.min } },
  ];
};
