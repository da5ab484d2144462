import type { SaidDate } from '../dates/span.ts';
import { judgePromise } from '../forecasts/judge.ts';
import type { ForecastStep } from '../forecasts/series.ts';
import { slipWords } from '../forecasts/slip-words.ts';
import { compareForecasts } from '../forecasts/verdict.ts';
import type { MilestoneState } from '../record/milestone-state.ts';
import type { Pair } from '../record/pair-up.ts';
import { clearDateWords, plainDateWords } from './clear-dates.ts';
import { listWords, lowerArticle } from './lists.ts';
import type { Names } from './names.ts';

type Happened = Extract<MilestoneState, { kind: 'happened' }>;
type Forecast = Extract<MilestoneState, { kind: 'forecast' }>;

/** How a milestone's state moved: “a new forecast, 1 April 2019, 12 months later than 1 April 2018”. */
export const milestoneChangeWords = (
  { before, after }: Pair<MilestoneState>,
  between: readonly ForecastStep[],
  names: Names,
): string => {
  if (!after) return 'no longer in the record';
  const lasts = names.lasts(after.series.milestone);
  switch (after.kind) {
    case 'happened':
      return happenedWords(before, after, lasts);
    case 'forecast':
      return `${forecastWords(before, after, lasts, names)}${betweenWords(between)}`;
    case 'lost':
      return lossWords(after);
    case 'superseded':
      return `superseded by another track, ${lowerArticle(names.track(after.series.vanguard, after.by))}${promisedWords(after)}`;
    case 'cancelled':
      return `cancelled${promisedWords(after)}`;
    case 'paused':
      return `stopped, with no new date${promisedWords(after)}`;
    case 'undated':
      return 'planned, with no date given';
    case 'not-yet':
      return 'had not yet happened';
    case 'loss-mentioned':
      return 'a lost date is mentioned that no forecast had given';
    default:
      return after satisfies never;
  }
};

const promisedWords = ({ promised }: MilestoneState): string =>
  promised ? `; the promise had been ${clearDateWords(promised)}` : '';

const lossWords = ({ promised, isStopped }: MilestoneState & { kind: 'lost' }): string => {
  const date = promised
    ? `the promised date, ${clearDateWords(promised)}, is lost`
    : 'a promised date is lost';
  return isStopped ? `${date} and the work stopped, with no new date` : `${date}, with no new date`;
};

const isApart = (from: SaidDate, to: SaidDate): boolean =>
  from.span.latest < to.span.earliest || to.span.latest < from.span.earliest;

/** “, 12 months later than 1 April 2018”, or nothing where the two touch. */
const distanceWords = (from: SaidDate, to: SaidDate): string =>
  isApart(from, to) ? `, ${slipWords(from, to)} than ${plainDateWords(from)}` : '';

const happenedWords = (before: MilestoneState | undefined, after: Happened, lasts: boolean): string => {
  const dates = after.outcomes.map(({ date }) => clearDateWords(date, lasts));
  const [outcome] = after.outcomes;
  if (dates.length > 1) return `happened; its date is given as ${listWords(dates, 'or')}`;
  if (!outcome) return 'happened';
  const [date = ''] = dates;
  if (before?.kind === 'happened')
    return `its date is now ${date}; it was ${listWords(
      before.outcomes.map((one) => clearDateWords(one.date, lasts)),
      'or',
    )}`;
  const promised = before?.promised;
  if (!promised) return `happened, ${date}`;
  const judgement = judgePromise(promised, outcome.date.span);
  if (judgement === 'on-time') return `happened, ${date}, as promised`;
  const distance = distanceWords(promised, outcome.date);
  return `happened, ${date}${distance || `; the promise had been ${clearDateWords(promised, lasts)}`}`;
};

const forecastWords = (
  before: MilestoneState | undefined,
  after: Forecast,
  lasts: boolean,
  names: Names,
): string => {
  const { date } = after.step;
  const words = clearDateWords(date, lasts);
  const isJudged = names.isJudged(after.series.milestone);
  if (before?.kind === 'happened' || before?.kind === 'cancelled')
    return `a forecast, ${words}; before, it stood as ${before.kind}`;
  const from = before?.promised;
  if (!from) {
    if (!isJudged) return `set for ${words}`;
    return `${after.series.ordinal === 1 ? 'a first forecast' : 'planned once more'}, ${words}`;
  }
  return movedWords(from, date, words, after.isNotYet);
};

const movedWords = (from: SaidDate, to: SaidDate, words: string, isNotYet: boolean): string => {
  const verdict = compareForecasts(from.span, to.span);
  const was = plainDateWords(from);
  switch (verdict) {
    case 'later':
    case 'earlier':
      return `a new forecast, ${words}${distanceWords(from, to)}`;
    case 'refined':
      return `narrowed to ${words}, from ${was}`;
    case 'loosened':
      return `given less exactly, ${words}, where it was ${was}`;
    case 'shifted':
      return `moved to ${words}, from ${was}`;
    case 'held':
      if (isNotYet) return `had not yet happened; ${words} is the last date given`;
      return plainDateWords(to) === was ? `promised again, ${words}` : `now ${words}, where it was ${was}`;
    default:
      return verdict satisfies never;
  }
};

const betweenWords = (between: readonly ForecastStep[]): string => {
  if (between.length === 0) return '';
  const dates = listWords(between.map(({ date }) => clearDateWords(date)));
  const isHindsight = between.every((step) => step.isHindsight);
  return `; in between it had been ${dates}${isHindsight ? ', known only in hindsight' : ''}`;
};
