import { saidDateWords } from '../../domain/dates/date-words.ts';
import { slipWords } from '../../domain/forecasts/slip-words.ts';
import type { DelayMove, DelayRow } from '../../domain/record/delay-ledger.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { entryAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { opening, viewSpan, type DateView } from '../date.ts';

export interface MoveView {
  readonly milestone: string;
  readonly from?: string;
  readonly to?: string;
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

/** Where one entry tells that a promise was lost and its work stopped, that is one line. */
const viewMoves = ({ moves }: DelayRow, context: ViewContext): readonly MoveView[] => {
  const has = (kind: DelayMove['kind'], milestone: string): boolean =>
    moves.some((move) => move.kind === kind && move.milestone === milestone);
  return moves
    .filter(({ kind, milestone }) => kind !== 'lost' || !has('paused', milestone))
    .map((move) => {
      const view = viewMove(move, context);
      return move.kind === 'paused' && has('lost', move.milestone)
        ? { ...view, change: 'lost, and the work stopped, with no new date' }
        : view;
    });
};

const viewMove = (move: DelayMove, { names }: ViewContext): MoveView => {
  const milestone = names.milestone(move.milestone);
  if (move.kind === 'later')
    return {
      milestone,
      from: saidDateWords(move.from),
      to: saidDateWords(move.to),
      change: slipWords(move.from, move.to),
      ...(move.isHindsight && { note: 'known only in hindsight, when it was reported as lost' }),
    };
  return { milestone, ...(move.from && { from: saidDateWords(move.from) }), change: ENDS[move.kind] };
};

const viewRow = (row: DelayRow, context: ViewContext): LedgerView => ({
  id: row.id,
  reported: opening(viewSpan(row.reported, row.entry)),
  track: context.names.track(row.vanguard, row.track),
  moves: viewMoves(row, context),
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

export const viewLedger = (vanguard: VanguardRecord, context: ViewContext): readonly LedgerView[] =>
  vanguard.ledger.map((row) => viewRow(row, context));
