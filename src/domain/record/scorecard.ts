import type { Day } from '../dates/day.ts';
import { widthOf, type SaidDate, type Span } from '../dates/span.ts';
import { judgePromise, lastDayOf } from '../forecasts/judge.ts';
import type { ForecastStep, Outcome, Series } from '../forecasts/series.ts';
import { contradicts } from '../forecasts/verdict.ts';
import type { EntryId, TrackId } from '../model/ids.ts';

/** What became of a promise, by the printed rule. */
export type Score =
  | { readonly kind: 'met-on-time'; readonly outcome: Outcome }
  | { readonly kind: 'met-late'; readonly outcome: Outcome }
  | { readonly kind: 'met-early'; readonly outcome: Outcome }
  /** It happened, but its date is too coarse to say whether in time. */
  | { readonly kind: 'met-undated'; readonly outcome: Outcome }
  | { readonly kind: 'put-back'; readonly to: ForecastStep }
  | { readonly kind: 'brought-forward'; readonly to: ForecastStep }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'missed' }
  | { readonly kind: 'paused' }
  | {
      readonly kind: 'superseded';
      readonly track: TrackId;
      readonly entry: EntryId;
      readonly reported: Span;
    }
  | { readonly kind: 'not-recorded' }
  | { readonly kind: 'still-open' }
  | { readonly kind: 'cannot-judge'; readonly outcome?: Outcome };

/** A headline milestone of one series: its first and its last forecast, each with what became of it. */
export interface ScoreRow {
  readonly series: Series;
  readonly first?: { readonly step: ForecastStep; readonly score: Score };
  readonly last?: { readonly step: ForecastStep; readonly score: Score };
  /** Where no date was ever given. */
  readonly unjudged?: Score;
}

/** Scores one series as of a day. In order: what happened; put back; cancelled; missed; paused; superseded; not recorded. */
export const scoreSeries = (series: Series, asOf: Day): ScoreRow => {
  const first = findFirstForecast(series);
  const last = series.inForce;
  if (!first || !last) {
    const outcome = series.outcomes[0];
    return {
      series,
      unjudged: { kind: 'cannot-judge', ...(outcome && { outcome }) },
    };
  }
  return {
    series,
    first: { step: first, score: scoreStep(series, first, last, asOf) },
    last: { step: last, score: scoreStep(series, last, last, asOf) },
  };
};

/** The tightest forecast of the first unbroken run. */
export const findFirstForecast = (series: Series): ForecastStep | undefined => {
  const breakAt = series.steps.findIndex(
    (step, index) => index > 0 && step.change !== undefined && contradicts(step.change.verdict),
  );
  const run = breakAt < 0 ? series.steps : series.steps.slice(0, breakAt);
  return run.reduce<ForecastStep | undefined>(
    (best, step) => (best && widthOf(best.date.span) <= widthOf(step.date.span) ? best : step),
    undefined,
  );
};

const scoreStep = (series: Series, step: ForecastStep, last: ForecastStep, asOf: Day): Score => {
  const outcome = series.outcomes[0];
  if (outcome) return scoreOutcome(step.date, outcome);
  if (step !== last) {
    if (last.date.span.earliest > step.date.span.latest) return { kind: 'put-back', to: last };
    if (last.date.span.latest < step.date.span.earliest) return { kind: 'brought-forward', to: last };
  }
  if (series.cancelled.length > 0) return { kind: 'cancelled' };
  if (step.lostBy.length > 0) return { kind: 'missed' };
  if (series.stops.some((claim) => claim.status === 'paused' && isSince(claim.reported, last)))
    return { kind: 'paused' };
  if (series.superseded) return { kind: 'superseded', ...series.superseded };
  return lastDayOf(step.date) < asOf ? { kind: 'not-recorded' } : { kind: 'still-open' };
};

const isSince = (reported: Span, step: ForecastStep): boolean => reported.latest >= step.reported.latest;

const scoreOutcome = (promise: SaidDate, outcome: Outcome): Score => {
  const judgement = judgePromise(promise, outcome.date.span);
  switch (judgement) {
    case 'on-time':
      return { kind: 'met-on-time', outcome };
    case 'late':
      return { kind: 'met-late', outcome };
    case 'early':
      return { kind: 'met-early', outcome };
    case 'cannot-tell':
      return { kind: 'met-undated', outcome };
    default:
      return judgement satisfies never;
  }
};
