import type { SaidDate } from '../../domain/dates/span.ts';
import { slipWords } from '../../domain/forecasts/slip-words.ts';
import type { EntryId } from '../../domain/model/ids.ts';
import type { DelayMove, DelayRow } from '../../domain/record/delay-ledger.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { entryAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { opening, viewDate, viewSpan, type DateView } from '../date.ts';

export interface MoveView {
  readonly milestone: string;
  /** The date that was given up, leading to the entry that first gave it. */
  readonly from?: DateView;
  readonly to?: DateView;
  /** “12 months later”, or how the promise ended. */
  readonly change: string;
  readonly note?: string;
}

export interface LedgerView {
  readonly id: string;
  readonly reported: DateView;
  readonly track: string;
  readonly moves: readonly MoveView[];
  readonly causes: readonly {
    readonly cause: string;
    readonly means: string;
    readonly href: string;
    readonly note?: string;
  }[];
}

const ENDS = {
  lost: 'lost, with no new date',
  paused: 'stopped, with no new date',
  cancelled: 'cancelled',
} as const;

/** The entry that first gave each forecast, by the very date that the series holds. */
type ForecastSources = ReadonlyMap<SaidDate, EntryId>;

const findSources = ({ series }: VanguardRecord): ForecastSources =>
  new Map(
    series.flatMap(({ steps }) =>
      steps.flatMap(({ date, claims: [first] }) => (first ? [[date, first.entry] as const] : [])),
    ),
  );

/** Where one entry tells that a promise was lost and its work stopped, that is one line. */
const viewMoves = (
  { moves, entry }: DelayRow,
  sources: ForecastSources,
  context: ViewContext,
): readonly MoveView[] => {
  const has = (kind: DelayMove['kind'], milestone: string): boolean =>
    moves.some((move) => move.kind === kind && move.milestone === milestone);
  return moves
    .filter(({ kind, milestone }) => kind !== 'lost' || !has('paused', milestone))
    .map((move) => {
      const view = viewMove(move, entry, sources, context);
      return move.kind === 'paused' && has('lost', move.milestone)
        ? { ...view, change: 'lost, and the work stopped, with no new date' }
        : view;
    });
};

const viewMove = (
  move: DelayMove,
  entry: EntryId,
  sources: ForecastSources,
  { names }: ViewContext,
): MoveView => {
  const milestone = names.milestone(move.milestone);
  const lasts = names.lasts(move.milestone);
  const from = move.from && viewDate(move.from, sources.get(move.from), lasts);
  if (move.kind === 'later')
    return {
      milestone,
      ...(from && { from }),
      to: viewDate(move.to, entry, lasts),
      change: slipWords(move.from, move.to),
      ...(move.isHindsight && { note: 'known only in hindsight, when it was reported as lost' }),
    };
  return { milestone, ...(from && { from }), change: ENDS[move.kind] };
};

const viewRow = (row: DelayRow, sources: ForecastSources, context: ViewContext): LedgerView => ({
  id: row.id,
  reported: opening(viewSpan(row.reported, row.entry)),
  track: context.names.track(row.vanguard, row.track),
  moves: viewMoves(row, sources, context),
  causes: row.causes.map(({ cause, claims }) => {
    const note = claims.find((claim) => claim.note !== undefined)?.note;
    return {
      cause: context.names.cause(cause),
      means: context.record.vocabulary.causes.find(({ id }) => id === cause)?.means ?? '',
      href: entryAddress(claims[0]?.entry ?? row.entry),
      ...(note !== undefined && { note }),
    };
  }),
});

/** Rows of a vanguard's ledger, in the order in which they come. */
export const viewDelayRows = (
  rows: readonly DelayRow[],
  vanguard: VanguardRecord,
  context: ViewContext,
): readonly LedgerView[] => {
  const sources = findSources(vanguard);
  return rows.map((row) => viewRow(row, sources, context));
};

export const viewLedger = (vanguard: VanguardRecord, context: ViewContext): readonly LedgerView[] =>
  viewDelayRows(vanguard.ledger, vanguard, context);
