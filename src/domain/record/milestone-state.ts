import type { SaidDate, Span } from '../dates/span.ts';
import type { ForecastStep, Outcome, Series } from '../forecasts/series.ts';
import type { MilestoneClaim } from '../model/claim.ts';
import type { ClaimId, EntryId, TrackId } from '../model/ids.ts';

/** The report that makes a state what it is; `claim` is absent where a whole entry tells of it. */
interface StateReport {
  readonly entry: EntryId;
  readonly reported: Span;
  readonly claim?: ClaimId;
}

/** How one milestone stands: what happened, else what became of its promise, else the forecast in force. */
export type MilestoneState = {
  readonly series: Series;
  readonly report: StateReport;
  /** The forecast in force, or the one that was in force when it ended. */
  readonly promised?: SaidDate;
} & (
  | { readonly kind: 'happened'; readonly outcomes: readonly Outcome[] }
  | { readonly kind: 'lost'; readonly isStopped: boolean }
  | { readonly kind: 'superseded'; readonly by: TrackId }
  /** `isNotYet`: a report since the forecast says that it had not happened. */
  | { readonly kind: 'forecast'; readonly step: ForecastStep; readonly isNotYet: boolean }
  /** `undated`: planned with no date; `loss-mentioned`: all that is known is a lost date that fits no forecast. */
  | { readonly kind: 'cancelled' | 'paused' | 'undated' | 'not-yet' | 'loss-mentioned' }
);

/** The state of one series, in the order of precedence of the scorecard. A series with no claim has none. */
export const stateOf = (series: Series): MilestoneState | undefined => {
  const promised = series.inForce?.date;
  const base = { series, ...(promised && { promised }) };
  const [happened] = series.outcomes[0]?.claims ?? [];
  if (happened) return { ...base, report: reportOf(happened), kind: 'happened', outcomes: series.outcomes };
  const [cancelled] = series.cancelled;
  if (cancelled) return { ...base, report: reportOf(cancelled), kind: 'cancelled' };
  return endOf(series, base) ?? planOf(series, base) ?? hintOf(series, base);
};

type Base = Pick<MilestoneState, 'series' | 'promised'>;

const reportOf = ({ entry, reported, id }: MilestoneClaim): StateReport => ({ entry, reported, claim: id });

/** What ended the promise, though the milestone may still come. */
const endOf = (series: Series, base: Base): MilestoneState | undefined => {
  const lost = series.isLost ? series.inForce?.lostBy[0] : undefined;
  const paused = findPause(series);
  if (lost) return { ...base, report: reportOf(lost), kind: 'lost', isStopped: paused !== undefined };
  if (paused) return { ...base, report: reportOf(paused), kind: 'paused' };
  const by = series.superseded;
  return (
    by && {
      ...base,
      report: { entry: by.entry, reported: by.reported },
      kind: 'superseded',
      by: by.track,
    }
  );
};

/** A pause counts from the forecast in force on; a later plan, though it has no date, ends it. */
const findPause = ({ stops, inForce, undated }: Series): MilestoneClaim | undefined => {
  const since = inForce?.reported.latest ?? -Infinity;
  const paused = stops.findLast(({ status, reported }) => status === 'paused' && reported.latest >= since);
  const isResumed = paused && undated.some(({ reported }) => reported.latest > paused.reported.latest);
  return isResumed ? undefined : paused;
};

const planOf = (series: Series, base: Base): MilestoneState | undefined => {
  const step = series.inForce;
  const [first] = step?.claims ?? [];
  if (!step || !first) return undefined;
  const notYet = series.stops.find(
    ({ status, reported }) => status === 'not-yet' && reported.latest > step.reported.latest,
  );
  return {
    ...base,
    report: reportOf(notYet ?? first),
    kind: 'forecast',
    step,
    isNotYet: notYet !== undefined,
  };
};

const hintOf = (series: Series, base: Base): MilestoneState | undefined => {
  const hints = [
    ...series.undated.slice(0, 1).map((claim) => ({ kind: 'undated' as const, claim })),
    ...series.stops.slice(-1).map((claim) => ({ kind: 'not-yet' as const, claim })),
    ...series.strayLosses.slice(-1).map((claim) => ({ kind: 'loss-mentioned' as const, claim })),
  ];
  const [hint] = hints;
  return hint && { ...base, report: reportOf(hint.claim), kind: hint.kind };
};

const dateKey = ({ span, qualifier }: SaidDate): string =>
  `${span.earliest} ${span.latest} ${qualifier ?? ''}`;

/** Two states with the same text say the same; who corroborates them, and in what words, plays no part. */
export const stateKey = (state: MilestoneState): string => {
  const promised = state.promised ? dateKey(state.promised) : '';
  switch (state.kind) {
    case 'happened':
      return ['happened', ...state.outcomes.map(({ date }) => dateKey(date))].join(' | ');
    case 'forecast':
      return `forecast | ${promised} | ${state.isNotYet}`;
    case 'lost':
      return `lost | ${promised} | ${state.isStopped}`;
    case 'superseded':
      return `superseded | ${promised} | ${state.by}`;
    case 'cancelled':
    case 'paused':
    case 'undated':
    case 'not-yet':
    case 'loss-mentioned':
      return `${state.kind} | ${promised}`;
    default:
      return state satisfies never;
  }
};
