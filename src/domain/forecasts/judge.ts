import type { Day } from '../dates/day.ts';
import { widthOf, type SaidDate, type Span } from '../dates/span.ts';

/** How an outcome stands to a promise; `cannot-tell` where its date is too coarse to say. */
type Judgement = 'on-time' | 'late' | 'early' | 'cannot-tell';

/**
 * The days on which an outcome keeps the promise. `by X` is any day up to X, `not before X` any day from it;
 * `early` and `late` are the first and the last third, which is our convention.
 */
export const daysThatKeep = ({ span, qualifier }: SaidDate): { readonly min: Day; readonly max: Day } => {
  const third = Math.max(1, Math.ceil(widthOf(span) / 3));
  switch (qualifier) {
    case 'by':
      return { min: -Infinity, max: span.latest };
    case 'not-before':
      return { min: span.earliest, max: Infinity };
    case 'early':
      return { min: span.earliest, max: span.earliest + third - 1 };
    case 'late':
      return { min: span.latest - third + 1, max: span.latest };
    case undefined:
      return { min: span.earliest, max: span.latest };
    default:
      return qualifier satisfies never;
  }
};

export const judgePromise = (promise: SaidDate, outcome: Span): Judgement => {
  const kept = daysThatKeep(promise);
  if (outcome.earliest > kept.max) return 'late';
  if (outcome.latest < kept.min) return 'early';
  return outcome.earliest >= kept.min && outcome.latest <= kept.max ? 'on-time' : 'cannot-tell';
};

/** The last day on which the promise could still be kept for all that it said; for “not before X”, the last day of X. */
export const lastDayOf = (promise: SaidDate): Day => {
  const { max } = daysThatKeep(promise);
  return Number.isFinite(max) ? max : promise.span.latest;
};
