import type { SaidDate } from '../../domain/dates/span.ts';
import { slipWords } from '../../domain/forecasts/slip-words.ts';
import type { EntryId } from '../../domain/model/ids.ts';
import type { DelayClaim } from '../../domain/model/claim.ts';
import type { DelayCause, DelayMove, DelayRow } from '../../domain/record/delay-ledger.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { uncapitalise } from '../../domain/words/lists.ts';
import { entryAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { opening, viewDate, viewSpan, type DateView } from '../date.ts';
import type { Link } from '../link.ts';

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
  readonly causes: readonly Link[];
  /** The same causes, each in a line that says more of it; those that one claim gives in one note share theirs. */
  readonly reasons: readonly { readonly causes: readonly Link[]; readonly words: string }[];
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
  causes: row.causes.map((cause) => linkCause(cause, row, context)),
  reasons: viewReasons(row, context),
});

const findNote = ({ claims }: DelayCause): DelayClaim | undefined =>
  claims.find(({ note }) => note !== undefined);

/** A cause leads to the entry that says the most of it. */
const linkCause = (cause: DelayCause, { entry }: DelayRow, { names }: ViewContext): Link => ({
  text: names.cause(cause.cause),
  href: entryAddress((findNote(cause) ?? cause.claims[0])?.entry ?? entry),
});

const viewReasons = (row: DelayRow, context: ViewContext): LedgerView['reasons'] => {
  const { causes } = context.record.vocabulary;
  const groups = Map.groupBy(row.causes, (cause) => findNote(cause)?.id ?? cause.cause);
  return [...groups.values()].map((group) => ({
    causes: group.map((cause, index) => {
      const link = linkCause(cause, row, context);
      return index === 0 ? link : { ...link, text: uncapitalise(link.text) };
    }),
    words: group
      .slice(0, 1)
      .map((cause) => findNote(cause)?.note ?? causes.find(({ id }) => id === cause.cause)?.means ?? '')
      .join(''),
  }));
};

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
