import { exactnessOf } from '../../domain/dates/exactness.ts';
import { spanWords } from '../../domain/dates/date-words.ts';
import type { Day } from '../../domain/dates/day.ts';
import type { SaidDate } from '../../domain/dates/span.ts';
import { lastDayOf } from '../../domain/forecasts/judge.ts';
import type { ForecastStep, Series } from '../../domain/forecasts/series.ts';
import type { MilestoneState } from '../../domain/record/milestone-state.ts';
import { clearDateWords } from '../../domain/words/clear-dates.ts';
import { lowerArticle } from '../../domain/words/lists.ts';
import type { Names } from '../../domain/words/names.ts';

/** The date in words where it is looser than the one day that a calendar shows anyway. */
const looseDate = (date: SaidDate, lasts: boolean): string =>
  exactnessOf(date.span) === 'exact' && date.qualifier === undefined
    ? ''
    : `, ${clearDateWords(date, lasts)}`;

/** Whether a promised day has passed, and no report was read of what became of it. A deadline passes by itself. */
const isUnrecorded = ({ kind, series, promised }: MilestoneState, asOf: Day, names: Names): boolean =>
  kind === 'forecast' &&
  promised !== undefined &&
  lastDayOf(promised) < asOf &&
  names.isJudged(series.milestone);

const prefixOf = (state: MilestoneState, asOf: Day, names: Names): string => {
  switch (state.kind) {
    case 'happened':
      return '';
    case 'forecast':
      return isUnrecorded(state, asOf, names) ? 'Planned, outcome not recorded, ' : 'Planned, ';
    case 'lost':
      return 'Date lost, ';
    case 'superseded':
      return 'Superseded, ';
    case 'cancelled':
      return 'Cancelled, ';
    case 'paused':
      return 'Stopped with no new date, ';
    case 'undated':
    case 'not-yet':
    case 'loss-mentioned':
      return 'Planned, ';
    default:
      return state satisfies never;
  }
};

/** “Planned, Dudley: Contract award, by April 2018”: what a calendar shows on the day. */
export const summaryOf = (state: MilestoneState, date: SaidDate, asOf: Day, names: Names): string => {
  const { series } = state;
  const what = `${names.vanguard(series.vanguard)}: ${names.step(series)}`;
  return `${prefixOf(state, asOf, names)}${what}${looseDate(date, names.lasts(series.milestone))}`;
};

const standingWords = (state: MilestoneState, asOf: Day, names: Names): string => {
  switch (state.kind) {
    case 'happened':
      return state.outcomes.length > 1
        ? 'It happened, but sources differ on the day: each day has an event here.'
        : 'It happened.';
    case 'forecast':
      if (state.isNotYet) return 'A promise. A later report says that it had not happened yet.';
      return isUnrecorded(state, asOf, names)
        ? 'A promise. The day has passed, and no report was read of whether it happened.'
        : 'A promise.';
    case 'lost':
      return 'The promised date was lost, and no new date was given.';
    case 'superseded':
      return `Another track took the place of this one: ${lowerArticle(names.track(state.series.vanguard, state.by))}.`;
    case 'cancelled':
      return 'Cancelled.';
    case 'paused':
      return 'Stopped, with no new date. It was not cancelled.';
    case 'undated':
    case 'not-yet':
    case 'loss-mentioned':
      return '';
    default:
      return state satisfies never;
  }
};

const stepLine = ({ date, reported, isHindsight }: ForecastStep, lasts: boolean): string => {
  const report = spanWords(reported);
  const basis = isHindsight ? `known only from a report of ${report} that it was lost` : `reported ${report}`;
  return `${clearDateWords(date, lasts)}, ${basis}`;
};

const promiseLines = ({ steps, milestone }: Series, names: Names): readonly string[] =>
  steps.length === 0
    ? ['No date had been promised before.']
    : ['Promised for:', ...steps.map((step) => `- ${stepLine(step, names.lasts(milestone))}`)];

/** How the date stands, and every date that was promised before it. */
export const descriptionOf = (
  state: MilestoneState,
  date: SaidDate,
  asOf: Day,
  names: Names,
): readonly string[] => [
  ...(state.kind === 'happened'
    ? [`Date: ${clearDateWords(date, names.lasts(state.series.milestone))}.`]
    : []),
  standingWords(state, asOf, names),
  ...promiseLines(state.series, names),
];
