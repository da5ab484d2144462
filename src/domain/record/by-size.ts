import type { DayRange } from '../forecasts/slip.ts';
import { compareNumbers, compareText } from './claim-order.ts';
import type { DelayMove, DelayRow } from './delay-ledger.ts';

type Later = Extract<DelayMove, { kind: 'later' }>;

/** The order of ranges of days, the largest first: by the middle of the range, then by what is sure. */
export const compareLargest = (a: DayRange, b: DayRange): number =>
  compareNumbers(b.min + b.max, a.min + a.max) || compareNumbers(b.min, a.min);

/** A slip in the order of sizes. What moved from “not before” may be any distance up to the whole: it counts from nothing. */
export const rankedDays = ({ from, to, slip }: Later): DayRange =>
  from.qualifier === 'not-before' && to.qualifier !== 'not-before' ? { min: 0, max: slip.max } : slip;

/** The rows of a ledger by size. */
interface RankedDelays {
  /** Rows with a slip: by their largest, which leads their moves; then by report, then by id. */
  readonly sized: readonly DelayRow[];
  /** Rows that only end promises, which have no size: in the order of their reports. */
  readonly unsized: readonly DelayRow[];
}

const slipOf = (move: DelayMove | undefined): DayRange | undefined =>
  move?.kind === 'later' ? rankedDays(move) : undefined;

const compareMoves = (a: DelayMove, b: DelayMove): number => {
  const [slipA, slipB] = [slipOf(a), slipOf(b)];
  return (
    Number(!slipA) - Number(!slipB) ||
    (slipA && slipB ? compareLargest(slipA, slipB) : 0) ||
    compareText(a.claim, b.claim)
  );
};

const compareReports = (a: DelayRow, b: DelayRow): number =>
  a.reported.latest - b.reported.latest || compareText(a.id, b.id);

/** Ranks the rows of one ledger or of several. The largest single slip makes the size of a row: slips are never added up. */
export const rankDelays = (rows: readonly DelayRow[]): RankedDelays => {
  const ordered = rows.map((row) => ({ ...row, moves: row.moves.toSorted(compareMoves) }));
  const sized = ordered.flatMap((row) => {
    const slip = slipOf(row.moves[0]);
    return slip ? [{ row, slip }] : [];
  });
  return {
    sized: sized
      .toSorted((a, b) => compareLargest(a.slip, b.slip) || compareReports(a.row, b.row))
      .map(({ row }) => row),
    unsized: ordered.filter(({ moves }) => !slipOf(moves[0])).toSorted(compareReports),
  };
};
