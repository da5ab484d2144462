import type { Span } from '../dates/span.ts';

/** A number of days that is known only as a range; negative means earlier. */
export interface DayRange {
  readonly min: number;
  readonly max: number;
}

/** How much later `to` is than `from`, in days: the widest range that both precisions allow. */
export const slipBetween = (from: Span, to: Span): DayRange => ({
  min: to.earliest - from.latest,
  max: to.latest - from.earliest,
});
