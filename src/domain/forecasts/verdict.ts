import { isSameSpan, isWithin, overlaps, type Span } from '../dates/span.ts';

/** How a forecast stands to the one in force before it. Only `later` is a delay. */
export type Verdict = 'held' | 'refined' | 'loosened' | 'later' | 'earlier' | 'shifted';

/** Compares two forecasts by their days alone: the same, one inside the other, apart, or overlapping otherwise. */
export const compareForecasts = (from: Span, to: Span): Verdict => {
  if (isSameSpan(from, to)) return 'held';
  if (isWithin(to, from)) return 'refined';
  if (isWithin(from, to)) return 'loosened';
  if (overlaps(from, to)) return 'shifted';
  return to.earliest > from.latest ? 'later' : 'earlier';
};

/** Whether a forecast takes back the one before it: `held`, `refined` and `loosened` don't. */
export const contradicts = (verdict: Verdict): boolean =>
  verdict === 'later' || verdict === 'earlier' || verdict === 'shifted';
