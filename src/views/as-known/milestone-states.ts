import type { Day } from '../../domain/dates/day.ts';
import { overlaps } from '../../domain/dates/span.ts';
import { lastDayOf } from '../../domain/forecasts/judge.ts';
import type { Series } from '../../domain/forecasts/series.ts';
import { stateOf, type MilestoneState } from '../../domain/record/milestone-state.ts';
import { findFirstForecast } from '../../domain/record/scorecard.ts';
import type { VanguardState } from '../../domain/record/vanguard-state.ts';
import { clearDateWords } from '../../domain/words/clear-dates.ts';
import { capitalise, listWords, lowerArticle } from '../../domain/words/lists.ts';
import type { Names } from '../../domain/words/names.ts';
import type { Track } from '../../domain/model/vocabulary.ts';
import { entryAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { viewSpan, type DateView } from '../date.ts';
import { onceEach } from '../once-each.ts';
import type { ScoreTone } from '../scorecard.ts';
import type { FactView } from '../vanguard/facts.ts';

/** One milestone as it stood on the day. */
export interface StateView {
  readonly milestone: string;
  /** “Promised”, “Happened”, “Date lost”. */
  readonly label: string;
  /** The date that was promised or on which it happened; empty where there is none. */
  readonly date: string;
  readonly note: string;
  readonly tone: ScoreTone;
  /** What it was first promised for; empty where nothing was. */
  readonly first: string;
  /** Whether that date was given up, or passed unmet. */
  readonly isFirstLost: boolean;
  readonly eventHref?: string;
  /** The report that made it so. */
  readonly said: DateView;
  readonly isNew: boolean;
}

export interface TrackStates {
  readonly track: string;
  readonly states: readonly StateView[];
}

type Standing = Pick<StateView, 'label' | 'date' | 'note' | 'tone'>;

const promiseNote = ({ promised }: MilestoneState): string =>
  promised ? `the promise had been ${clearDateWords(promised)}` : '';

const viewForecast = (
  state: MilestoneState & { kind: 'forecast' },
  asOf: Day,
  { names }: ViewContext,
): Standing => {
  const { step, isNotYet, series } = state;
  const hasPassed = lastDayOf(step.date) < asOf;
  return {
    label: names.isJudged(series.milestone) ? 'Promised' : 'Set',
    date: clearDateWords(step.date, names.lasts(series.milestone)),
    note: isNotYet
      ? 'a report says that it had not happened'
      : hasPassed
        ? 'that day had passed unreported'
        : '',
    tone: isNotYet || hasPassed ? 'delay' : 'plain',
  };
};

const viewHappened = (
  { outcomes, series }: MilestoneState & { kind: 'happened' },
  { names }: ViewContext,
): Standing => ({
  label: 'Happened',
  date: listWords(
    outcomes.map(({ date }) => clearDateWords(date, names.lasts(series.milestone))),
    'or',
  ),
  note: outcomes.length > 1 ? 'sources differ' : '',
  tone: 'outcome',
});

const viewStanding = (state: MilestoneState, asOf: Day, context: ViewContext): Standing => {
  const note = promiseNote(state);
  switch (state.kind) {
    case 'forecast':
      return viewForecast(state, asOf, context);
    case 'happened':
      return viewHappened(state, context);
    case 'lost':
      return {
        label: state.isStopped ? 'Date lost, work stopped' : 'Date lost',
        date: '',
        note: [note, 'no new date'].filter(Boolean).join('; '),
        tone: 'delay',
      };
    case 'paused':
      return { label: 'Stopped, no new date', date: '', note, tone: 'delay' };
    case 'cancelled':
      return { label: 'Cancelled', date: '', note, tone: 'delay' };
    case 'superseded': {
      const by = lowerArticle(context.names.track(state.series.vanguard, state.by));
      const words = `another track, ${by}, took its place`;
      return { label: 'Superseded', date: '', note: [words, note].filter(Boolean).join('; '), tone: 'form' };
    }
    case 'undated':
      return { label: 'Planned', date: '', note: 'no date given', tone: 'plain' };
    case 'not-yet':
      return { label: 'Not yet happened', date: '', note: '', tone: 'plain' };
    case 'loss-mentioned':
      return { label: 'A lost date mentioned', date: '', note: '', tone: 'plain' };
    default:
      return state satisfies never;
  }
};

const ENDS: ReadonlySet<MilestoneState['kind']> = new Set(['lost', 'paused', 'cancelled', 'superseded']);

const viewFirst = (state: MilestoneState, names: Names): Pick<StateView, 'first' | 'isFirstLost'> => {
  const first = findFirstForecast(state.series)?.date;
  if (!first) return { first: '', isFirstLost: false };
  const came = state.kind === 'happened' ? state.outcomes[0]?.date : state.promised;
  const isElsewhere = came !== undefined && !overlaps(first.span, came.span);
  return {
    first: clearDateWords(first, names.lasts(state.series.milestone)),
    isFirstLost: ENDS.has(state.kind) || isElsewhere,
  };
};

/** The state that a page shows, and what it needs to know of its day. */
export interface SeenState {
  readonly state: VanguardState;
  readonly asOf: Day;
  /** The milestones whose state changed on this date: `<track> <milestone> <ordinal>`. */
  readonly changed: ReadonlySet<string>;
}

export const seriesKey = ({ series: { track, milestone, ordinal } }: MilestoneState): string =>
  `${track} ${milestone} ${ordinal}`;

const viewState = (state: MilestoneState, asOf: Day, isNew: boolean, context: ViewContext): StateView => {
  const { claim, entry, reported } = state.report;
  const eventHref = claim === undefined ? undefined : context.events.get(claim);
  return {
    milestone: context.names.milestone(state.series.milestone),
    ...viewStanding(state, asOf, context),
    ...viewFirst(state, context.names),
    ...(eventHref !== undefined && { eventHref }),
    said: viewSpan(reported, entry),
    isNew,
  };
};

/** How a series stood before its forecast had passed, and after, where nothing about it was new. */
const viewPending = onceEach((series: Series, context) => viewSeries(series, -Infinity, context));
const viewPassed = onceEach((series: Series, context) => viewSeries(series, Infinity, context));

const viewSeries = (series: Series, asOf: Day, context: ViewContext): StateView | undefined => {
  const state = stateOf(series);
  return state && viewState(state, asOf, false, context);
};

/** The view of a state: of one that is not new the same object again, since nearly all of a page stood on the page before. */
const viewOnce = (state: MilestoneState, { asOf, changed }: SeenState, context: ViewContext): StateView => {
  const view = state.kind === 'forecast' && lastDayOf(state.step.date) < asOf ? viewPassed : viewPending;
  const known = changed.has(seriesKey(state)) ? undefined : view(state.series, context);
  return known ?? viewState(state, asOf, true, context);
};

/** A series is asked for its state by many pages, and has the same on all of them. */
const known = onceEach((series: Series) => stateOf(series));

const statesOn = (
  { state }: SeenState,
  { id, milestones }: Track,
  context: ViewContext,
): readonly MilestoneState[] =>
  state.series
    .filter(({ track }) => track === id)
    .flatMap((series) => known(series, context) ?? [])
    .toSorted(
      (a, b) =>
        milestones.indexOf(a.series.milestone) - milestones.indexOf(b.series.milestone) ||
        a.series.ordinal - b.series.ordinal,
    );

/** Of a milestone that was planned anew more often than this, the page shows the newest plans: the timeline has all. */
const MOST_PLANS = 2;

const newestPlans = (states: readonly MilestoneState[]): readonly MilestoneState[] =>
  [...Map.groupBy(states, ({ series }) => series.milestone).values()].flatMap((plans) =>
    plans.slice(-MOST_PLANS),
  );

const toneOf = ({ tone, isFirstLost }: StateView): ScoreTone =>
  tone === 'plain' && isFirstLost ? 'delay' : tone;

const viewHeadline = (state: MilestoneState, view: StateView, { names }: ViewContext): FactView => {
  const { label, date, note, first, isFirstLost } = view;
  const details = [...(date ? [label] : []), note, ...(isFirstLost ? [`first promised for ${first}`] : [])];
  const line = {
    value: capitalise(date || label),
    detail: capitalise(details.filter(Boolean).join('; ')),
    href: entryAddress(state.report.entry),
  };
  return { term: names.step(state.series), lines: [line], tone: toneOf(view) };
};

/** All milestones of a vanguard as they stood. */
export interface MilestoneStates {
  /** The milestones of each track that anything was known of, in the order of the process: their newest plans. */
  readonly tracks: readonly TrackStates[];
  /** The headline milestones, as the few facts that are read first. */
  readonly headlines: readonly FactView[];
}

export const viewMilestoneStates = (seen: SeenState, context: ViewContext): MilestoneStates => {
  const tracks = seen.state.vanguard.tracks.map((track) => ({
    track,
    states: newestPlans(statesOn(seen, track, context)).map(
      (state) => [state, viewOnce(state, seen, context)] as const,
    ),
  }));
  return {
    tracks: tracks
      .filter(({ states }) => states.length > 0)
      .map(({ track, states }) => ({ track: track.title, states: states.map(([, view]) => view) })),
    headlines: tracks.flatMap(({ track, states }) =>
      states
        .filter(([{ series }]) => track.headline.includes(series.milestone))
        .map(([state, view]) => viewHeadline(state, view, context)),
    ),
  };
};
