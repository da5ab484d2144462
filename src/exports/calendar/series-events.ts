import type { Day } from '../../domain/dates/day.ts';
import type { SaidDate, Span } from '../../domain/dates/span.ts';
import type { Series } from '../../domain/forecasts/series.ts';
import type { MilestoneClaim } from '../../domain/model/claim.ts';
import { anchorOf } from '../../domain/record/events.ts';
import { stateOf, type MilestoneState } from '../../domain/record/milestone-state.ts';
import { entryAddress, vanguardAddress } from '../../views/addresses.ts';
import type { ViewContext } from '../../views/context.ts';
import { addressOn } from '../feed-input.ts';
import { descriptionOf, summaryOf } from './event-words.ts';

/** One event of a calendar. Its text is plain. */
export interface CalendarEvent {
  readonly uid: string;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** How often it was changed; rises with each. */
  readonly sequence: number;
  readonly span: Span;
  readonly summary: string;
  readonly description: string;
  /** What its vanguard is called. */
  readonly category: string;
  readonly url: string;
  /** The day by which the last report or correction of it was public. */
  readonly modified: Day;
}

const STATUS: Readonly<Record<MilestoneState['kind'], CalendarEvent['status']>> = {
  happened: 'CONFIRMED',
  forecast: 'TENTATIVE',
  // Stopped is not cancelled: the date was not taken back.
  paused: 'TENTATIVE',
  lost: 'CANCELLED',
  superseded: 'CANCELLED',
  cancelled: 'CANCELLED',
  undated: 'TENTATIVE',
  'not-yet': 'TENTATIVE',
  'loss-mentioned': 'TENTATIVE',
};

/** Every claim that makes or changes what the calendar shows of a series, and so counts as a revision of its event. */
const revisionsOf = ({ steps, outcomes, stops, cancelled }: Series): readonly MilestoneClaim[] => [
  ...steps.flatMap(({ claims, lostBy, isHindsight }) => [
    ...(isHindsight ? [] : claims.slice(0, 1)),
    ...lostBy,
  ]),
  ...outcomes.flatMap(({ claims }) => claims),
  ...stops,
  ...cancelled,
];

/** Rises with each revision. An end counts once more, so that it rises too where a series that was superseded happens after all. */
const sequenceOf = (series: Series): number => {
  const hasEnd = series.outcomes.length > 0 || series.cancelled.length > 0 || series.superseded !== undefined;
  return Math.max(0, revisionsOf(series).length - 1 + (hasEnd ? 1 : 0));
};

const lastChange = (series: Series, { entries }: ViewContext): Day => {
  const claims = revisionsOf(series);
  const corrections = claims.flatMap(({ entry }) => entries.get(entry)?.corrections ?? []);
  const spans = [
    ...claims.map(({ reported }) => reported),
    ...corrections.map(({ date }) => date),
    ...(series.superseded ? [series.superseded.reported] : []),
  ];
  return Math.max(...spans.map(({ latest }) => latest));
};

/** The dates to show: what happened, on each day that sources give; else what is or was promised. */
const datesOf = (
  state: MilestoneState,
): readonly { readonly date: SaidDate; readonly claim: MilestoneClaim }[] => {
  const shown =
    state.kind === 'happened' ? state.outcomes : state.series.inForce ? [state.series.inForce] : [];
  return shown.flatMap(({ date, claims }) => claims.slice(0, 1).map((claim) => ({ date, claim })));
};

/**
 * The events of a series: one, whose UID belongs to the series and not to a date, so that a subscribed calendar moves it when the
 * promise moves, and marks it cancelled when the promise ends with no new date. RFC 5545 lets several events share a UID only as
 * instances of one recurring event, and clients that find two keep either, so a date that was superseded is no event of its own:
 * the new date takes its UID with a higher SEQUENCE, which is how iCalendar takes a date back, and the description tells it.
 * Only where sources put an outcome on days that lie apart has each further day an event. A series without a date has none.
 */
export const seriesEvents = (
  series: Series,
  context: ViewContext,
  site: string | URL,
): readonly CalendarEvent[] => {
  const state = stateOf(series);
  if (!state) return [];
  const { names, record } = context;
  const uid = [series.vanguard, series.track, series.milestone, series.ordinal].join('.');
  return datesOf(state).map(({ date, claim }, index) => ({
    uid: `${index === 0 ? uid : `${uid}.${anchorOf(claim.id)}`}@${new URL(site).hostname}`,
    status: STATUS[state.kind],
    sequence: sequenceOf(series),
    span: date.span,
    summary: summaryOf(state, date, record.asOf, names),
    description: [
      ...descriptionOf(state, date, record.asOf, names),
      `Reported in: ${addressOn(site, entryAddress(state.report.entry))}`,
    ].join('\n'),
    category: names.vanguard(series.vanguard),
    url: addressOn(site, context.events.get(claim.id) ?? vanguardAddress(series.vanguard)),
    modified: lastChange(series, context),
  }));
};
