import { slipWords } from '../../domain/forecasts/slip-words.ts';
import type { SaidDate } from '../../domain/dates/span.ts';
import type { Series } from '../../domain/forecasts/series.ts';
import type { PastChange, VanguardChange } from '../../domain/diff/vanguard-changes.ts';
import type { MilestoneState } from '../../domain/record/milestone-state.ts';
import { clearDateWords, plainDateWords } from '../../domain/words/clear-dates.ts';
import { listWords, lowerArticle, uncapitalise } from '../../domain/words/lists.ts';
import { milestoneChangeWords } from '../../domain/words/milestone-change-words.ts';
import type { Names } from '../../domain/words/names.ts';
import { lineOf, type DiffLine } from './diff-line.ts';

type MilestoneChange = Extract<VanguardChange, { kind: 'milestone' }>;

/** “Dudley’s service start”. */
const stepSubject = (series: Series, names: Names): string =>
  `${names.vanguard(series.vanguard)}’s ${uncapitalise(names.step(series))}`;

const isApart = (from: SaidDate, to: SaidDate): boolean =>
  from.span.latest < to.span.earliest || to.span.latest < from.span.earliest;

/** How a milestone stands, to go on from “it was” and “it is now”. */
const stateWords = (state: MilestoneState, names: Names): string => {
  const lasts = names.lasts(state.series.milestone);
  const date = state.promised ? clearDateWords(state.promised, lasts) : 'a date';
  switch (state.kind) {
    case 'happened':
      return `on record as happened, ${listWords(
        state.outcomes.map((outcome) => clearDateWords(outcome.date, lasts)),
        'or',
      )}`;
    case 'forecast':
      return `set for ${date}${state.isNotYet ? ' and not yet reached' : ''}`;
    case 'lost':
      return `a lost promise, ${date}`;
    case 'superseded':
      return `superseded by another track, ${lowerArticle(names.track(state.series.vanguard, state.by))}`;
    case 'cancelled':
      return 'on record as cancelled';
    case 'paused':
      return 'stopped, with no new date';
    case 'undated':
      return 'planned, with no date given';
    case 'not-yet':
      return 'on record as not yet reached';
    case 'loss-mentioned':
      return 'known by a lost date alone';
    default:
      return state satisfies never;
  }
};

const wasNow = (before: MilestoneState, after: MilestoneState, names: Names): string =>
  `was ${stateWords(before, names)}, and is now ${stateWords(after, names)}`;

const correctedWords = (before: MilestoneState, after: MilestoneState, names: Names): string => {
  const lasts = names.lasts(after.series.milestone);
  const [from, to] = [before.promised, after.promised];
  if (before.kind !== 'forecast' || after.kind !== 'forecast' || !from || !to)
    return `a correction: it ${wasNow(before, after, names)}`;
  const distance = isApart(from, to) ? `, ${slipWords(from, to)}` : '';
  return `a correction: the forecast was ${clearDateWords(from, lasts)}, and is now ${clearDateWords(to, lasts)}${distance}`;
};

const withdrawnWords = (before: MilestoneState, after: MilestoneState, names: Names): string => {
  return before.kind === 'forecast' && after.kind === 'forecast' && before.promised && after.promised
    ? `the forecast of ${plainDateWords(before.promised)} is taken back, and ${plainDateWords(after.promised)} stands again`
    : `something is taken back: it ${wasNow(before, after, names)}`;
};

const moveWords = (change: MilestoneChange, names: Names): string => {
  const { before, after, move, between } = change;
  if (!after) return `no longer in the record${before ? `, where it was ${stateWords(before, names)}` : ''}`;
  if (!before || move === 'new') return milestoneChangeWords(change, between, names);
  if (move === 'corrected') return correctedWords(before, after, names);
  return move === 'withdrawn' ? withdrawnWords(before, after, names) : wasNow(before, after, names);
};

/** A milestone that stands otherwise; `ledger` says what that does to the delay ledger, or nothing. */
export const milestoneLine = (change: MilestoneChange, ledger: string, names: Names): DiffLine => {
  const { series } = (change.after ?? change.before) as MilestoneState;
  return lineOf('milestone', stepSubject(series, names), `${moveWords(change, names)}${ledger}`);
};

/** Forecasts that came into, or fell out of, the past of a milestone that stands as it stood. */
export const pastLine = ({ series, steps }: PastChange, names: Names): DiffLine => {
  const lasts = names.lasts(series.milestone);
  const words = steps.map(({ before, after }) => {
    const [was, now] = [before, after].map((step) => step && clearDateWords(step.date, lasts));
    if (was === undefined) return `a forecast is added to its past, ${now ?? ''}`;
    return now === undefined
      ? `a forecast is taken out of its past, ${was}`
      : `a past forecast was ${was}, and is now ${now}`;
  });
  return lineOf('past forecast', stepSubject(series, names), words.join('; '));
};
