import { saidDateWords, spanWords } from '../domain/dates/date-words.ts';
import type { Day } from '../domain/dates/day.ts';
import { overlaps, type SaidDate } from '../domain/dates/span.ts';
import { judgePromise, lastDayOf } from '../domain/forecasts/judge.ts';
import type { ForecastStep, Outcome, Series } from '../domain/forecasts/series.ts';
import { slipWords } from '../domain/forecasts/slip-words.ts';
import type { SeriesEnd } from './series-ends.ts';

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “National approval” → “national approval”; an abbreviation at the start keeps its capitals. */
export const lowerFirst = (text: string): string =>
  /^[A-Z][^A-Z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Whether a date in words begins with its own preposition: “by April 2017”, “during 2018-19”. */
const standsAlone = (words: string): boolean =>
  /^(by|not before|during|between|from|in|on|before|after)\b/.test(words);

/** “promised by April 2017”, “promised for early 2018”. */
export const promiseWords = (date: SaidDate): string => {
  const words = saidDateWords(date);
  return `promised ${standsAlone(words) ? words : `for ${words}`}`;
};

/** When a step was said; for one known only in hindsight, by when. */
export const saidWords = (step: ForecastStep): string => {
  const words = spanWords(step.reported);
  return step.isHindsight ? `by ${words}` : words;
};

/** “12 months later”, “more exact”: how a step stands to the promise before it. */
export const changeWords = ({ change, date }: ForecastStep): string => {
  const verdict = change?.verdict;
  switch (verdict) {
    case undefined:
      return 'first date given';
    case 'later':
    case 'earlier':
      return change ? slipWords(change.from, date) : '';
    case 'held':
      return 'the same days';
    case 'refined':
      return 'more exact';
    case 'loosened':
      return 'less exact';
    case 'shifted':
      return 'days that overlap';
    default:
      return verdict satisfies never;
  }
};

/** How an outcome is named over its day: “Happened on time”, “Happened 3 months later”. */
export const outcomeWords = ({ date }: Outcome, promise: SaidDate | undefined): string => {
  if (!promise) return 'Happened';
  const judgement = judgePromise(promise, date.span);
  const isApart = !overlaps(promise.span, date.span);
  switch (judgement) {
    case 'on-time':
      return 'Happened on time';
    case 'late':
      return isApart ? `Happened ${slipWords(promise, date)}` : 'Happened late';
    case 'early':
      return isApart ? `Happened ${slipWords(promise, date)}` : 'Happened early';
    case 'cannot-tell':
      return 'Happened';
    default:
      return judgement satisfies never;
  }
};

const endVerb = ({ kind, successor }: SeriesEnd): string => {
  switch (kind) {
    case 'lost':
      return 'missed';
    case 'paused':
      return 'paused';
    case 'cancelled':
      return 'cancelled';
    case 'superseded':
      return `replaced by ${successor ? lowerFirst(successor) : 'another plan'}`;
    default:
      return kind satisfies never;
  }
};

export const endWords = (end: SeriesEnd): string => upperFirst(endVerb(end));

/** Ends that were reported together, as one: “Missed and paused”, “March 2021, no new date”. */
export const endLabelWords = (
  ends: readonly SeriesEnd[],
): { readonly title: string; readonly detail: string } => {
  const [first] = ends;
  if (!first) return { title: '', detail: '' };
  const replaced = ends.some(({ kind }) => kind === 'superseded');
  const when = spanWords(first.reported);
  return {
    title: upperFirst(ends.map(endVerb).join(' and ')),
    detail: replaced ? when : `${when}, no new date`,
  };
};

/** What became of the promise at `index`: what the next one did to it, or how the series stands as of a day. */
export const becameWords = (series: Series, ends: readonly SeriesEnd[], index: number, asOf: Day): string => {
  const [step, next] = [series.steps[index], series.steps[index + 1]];
  if (!step) return '';
  if (next) return nextWords(next);
  const [outcome] = series.outcomes;
  if (outcome) return `${lowerFirst(outcomeWords(outcome, step.date))}, ${saidDateWords(outcome.date)}`;
  if (ends.length > 0) return ends.map((end) => `${endVerb(end)}, ${spanWords(end.reported)}`).join('; ');
  return openWords(step.date, asOf);
};

export const openWords = (date: SaidDate, asOf: Day): string =>
  lastDayOf(date) < asOf ? 'no outcome recorded' : 'still to come';

const nextWords = ({ change, date }: ForecastStep): string => {
  const words = saidDateWords(date);
  const to = standsAlone(words) ? `, then ${words}` : ` to ${words}`;
  const verdict = change?.verdict;
  switch (verdict) {
    case 'later':
      return `put back${to}`;
    case 'earlier':
      return `brought forward${to}`;
    case 'shifted':
      return `moved${to}`;
    case 'refined':
      return 'made more exact';
    case 'loosened':
      return 'repeated less exactly';
    case 'held':
    case undefined:
      return 'repeated';
    default:
      return verdict satisfies never;
  }
};
