import type { SaidDate, Span } from '../dates/span.ts';
import type { DayRange } from '../forecasts/slip.ts';
import type { Series } from '../forecasts/series.ts';
import type { DelayClaim } from '../model/claim.ts';
import type { CauseId, ClaimId, EntryId, MilestoneId, TrackId, VanguardId } from '../model/ids.ts';
import { compareText } from './claim-order.ts';

/** What one entry did to one milestone: moved it later, or ended its promise with no new date. */
export type DelayMove = {
  readonly milestone: MilestoneId;
  readonly claim: ClaimId;
  readonly reported: Span;
  readonly from?: SaidDate;
} & (
  | {
      readonly kind: 'later';
      readonly from: SaidDate;
      readonly to: SaidDate;
      readonly slip: DayRange;
      readonly isHindsight: boolean;
    }
  | { readonly kind: 'lost' | 'paused' | 'cancelled' }
);

export interface DelayCause {
  readonly cause: CauseId;
  readonly claims: readonly DelayClaim[];
}

/** One row of the ledger: award and start moved by one entry stand together. */
export interface DelayRow {
  /** The id of its first claim. */
  readonly id: ClaimId;
  readonly vanguard: VanguardId;
  readonly track: TrackId;
  readonly entry: EntryId;
  readonly reported: Span;
  readonly moves: readonly DelayMove[];
  readonly causes: readonly DelayCause[];
}

interface WindowedMove {
  readonly move: DelayMove;
  readonly entry: EntryId;
  readonly track: TrackId;
  readonly vanguard: VanguardId;
  /** Causes count from here … */
  readonly opens: number;
  /** … up to the day before this. */
  readonly closes: number;
}

/** Every slip, and every promise lost, paused or cancelled with no new date, in the order of their reports. */
export const buildDelayLedger = (
  series: readonly Series[],
  delays: readonly DelayClaim[],
): readonly DelayRow[] => {
  const rows = new Map<string, WindowedMove[]>();
  for (const windowed of series.flatMap(movesOf)) {
    const key = `${windowed.track} ${windowed.entry}`;
    rows.set(key, [...(rows.get(key) ?? []), windowed]);
  }
  return [...rows.values()]
    .map((moves) => toRow(moves, delays))
    .toSorted((a, b) => a.reported.latest - b.reported.latest || compareText(a.id, b.id));
};

const toRow = (windowed: readonly WindowedMove[], delays: readonly DelayClaim[]): DelayRow => {
  const ordered = windowed.toSorted(
    (a, b) => a.move.reported.latest - b.move.reported.latest || compareText(a.move.claim, b.move.claim),
  );
  const [first] = ordered;
  if (!first) throw new RangeError('a delay row needs a move');
  return {
    id: first.move.claim,
    vanguard: first.vanguard,
    track: first.track,
    entry: first.entry,
    reported: first.move.reported,
    moves: ordered.map(({ move }) => move),
    causes: causesOf(ordered, delays),
  };
};

const movesOf = (series: Series): readonly WindowedMove[] => {
  const { steps, milestone, vanguard, track } = series;
  const slips = steps.flatMap((step) => {
    if (step.change?.verdict !== 'later') return [];
    const { from, slip } = step.change;
    const kind = {
      kind: 'later',
      from,
      to: step.date,
      slip,
      isHindsight: step.isHindsight,
    } as const;
    const move: DelayMove = {
      milestone,
      claim: step.id,
      reported: step.reported,
      ...kind,
    };
    const next = nextReport(series, step.reported.latest);
    return [
      {
        move,
        entry: step.claims[0]?.entry ?? '',
        track,
        vanguard,
        opens: step.reported.latest,
        closes: next,
      },
    ];
  });
  return [...slips, ...stopsOf(series)];
};

/** The next report, on a later day, that moved or ended the promise: steps of one day share their causes. */
const nextReport = ({ steps, stops, cancelled }: Series, said: number): number =>
  Math.min(
    ...[...steps, ...stops, ...cancelled].map(({ reported }) => reported.latest).filter((day) => day > said),
    Infinity,
  );

const stopsOf = (series: Series): readonly WindowedMove[] => {
  const { inForce, steps, outcomes, vanguard, track, milestone } = series;
  if (outcomes.length > 0) return [];
  const lastPlan = steps.findLast((step) => !step.isHindsight)?.reported.latest ?? -Infinity;
  const lost = series.isLost ? (inForce?.lostBy.slice(0, 1) ?? []) : [];
  const paused = series.stops.filter((claim) => claim.status === 'paused').slice(0, 1);
  const stops = [
    ...lost.map((claim) => ({ claim, kind: 'lost' as const })),
    ...paused.map((claim) => ({ claim, kind: 'paused' as const })),
    ...series.cancelled.slice(0, 1).map((claim) => ({ claim, kind: 'cancelled' as const })),
  ];
  return stops
    .filter(({ claim }) => claim.reported.latest >= lastPlan)
    .map(({ claim, kind }) => ({
      move: {
        milestone,
        claim: claim.id,
        reported: claim.reported,
        ...(inForce && { from: inForce.date }),
        kind,
      },
      entry: claim.entry,
      track,
      vanguard,
      opens: claim.reported.latest,
      closes: nextReport(series, claim.reported.latest),
    }));
};

const causesOf = (moves: readonly WindowedMove[], delays: readonly DelayClaim[]): readonly DelayCause[] => {
  const telling = delays.filter((delay) => moves.some((move) => explains(delay, move)));
  const causes = [...new Set(telling.flatMap((delay) => delay.causes))];
  return causes.map((cause) => ({
    cause,
    claims: telling.filter((delay) => delay.causes.includes(cause)),
  }));
};

const explains = (delay: DelayClaim, { move, track, opens, closes }: WindowedMove): boolean => {
  if (delay.repeats !== undefined || delay.track !== track || delay.milestone !== move.milestone)
    return false;
  if (delay.forecast) return move.kind === 'later' && isAbout(delay.forecast, move.to.span);
  return delay.reported.latest >= opens && delay.reported.latest < closes;
};

const isAbout = (named: Span, forecast: Span): boolean =>
  named.earliest === forecast.earliest && named.latest === forecast.latest;
