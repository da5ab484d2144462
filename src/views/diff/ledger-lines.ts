import type { VanguardChange } from '../../domain/diff/vanguard-changes.ts';
import { slipWords } from '../../domain/forecasts/slip-words.ts';
import type { DelayRow } from '../../domain/record/delay-ledger.ts';
import type { MilestoneState } from '../../domain/record/milestone-state.ts';
import { clearDateWords } from '../../domain/words/clear-dates.ts';
import { listWords, uncapitalise } from '../../domain/words/lists.ts';
import type { Names } from '../../domain/words/names.ts';
import { lineOf, type DiffLine } from './diff-line.ts';

type DelayChange = Extract<VanguardChange, { kind: 'delay' }>;
type MilestoneChange = Extract<VanguardChange, { kind: 'milestone' }>;

const ENDS = { lost: 'lost its date', paused: 'stopped', cancelled: 'cancelled' } as const;

const causeWords = ({ causes }: DelayRow, names: Names): string =>
  causes.length > 0
    ? ` (${listWords(causes.map(({ cause }) => uncapitalise(names.cause(cause))))})`
    : ' (no cause given)';

const rowWords = (row: DelayRow, names: Names): string =>
  `${listWords(
    row.moves.map((move) => {
      const step = uncapitalise(names.milestone(move.milestone));
      return move.kind === 'later'
        ? `${step} ${slipWords(move.from, move.to)}, ${clearDateWords(move.to)}`
        : `${step} ${ENDS[move.kind]}`;
    }),
  )}${causeWords(row, names)}`;

/** A row that came, went or says something else, as a line of its own. */
export const ledgerLine = ({ before, after }: DelayChange, names: Names): DiffLine => {
  const row = (after ?? before) as DelayRow;
  const subject = `${names.vanguard(row.vanguard)}’s delay ledger`;
  if (!before || !after)
    return lineOf('delay', subject, `${after ? 'gains' : 'loses'} one row: ${rowWords(row, names)}`);
  return lineOf(
    'delay',
    subject,
    `one row was “${rowWords(before, names)}”, and is now “${rowWords(after, names)}”`,
  );
};

const tellsOf = ({ before, after }: DelayChange, change: MilestoneChange): boolean => {
  const { series } = (change.after ?? change.before) as MilestoneState;
  const row = (after ?? before) as DelayRow;
  return row.track === series.track && row.moves.some(({ milestone }) => milestone === series.milestone);
};

/** The changes of rows that the line of each milestone tells too: each row by the first milestone that it moves. */
export const placeRows = (
  milestones: readonly MilestoneChange[],
  delays: readonly DelayChange[],
): ReadonlyMap<MilestoneChange, readonly DelayChange[]> => {
  const placed = delays.flatMap((delay) => {
    const milestone = milestones.find((change) => tellsOf(delay, change));
    return milestone && (!delay.before || !delay.after) ? [{ milestone, delay }] : [];
  });
  return new Map(
    [...Map.groupBy(placed, ({ milestone }) => milestone)].map(([milestone, group]) => [
      milestone,
      group.map(({ delay }) => delay),
    ]),
  );
};

const countRows = (count: number): string => (count === 1 ? 'one row' : `${count} rows`);

/** “; the delay ledger gains one row”. */
export const ledgerClause = (rows: readonly DelayChange[]): string => {
  const [gained, lost] = [
    rows.filter(({ after }) => after).length,
    rows.filter(({ after }) => !after).length,
  ];
  return [
    ...(gained > 0 ? [`; the delay ledger gains ${countRows(gained)}`] : []),
    ...(lost > 0 ? [`; the delay ledger loses ${countRows(lost)}`] : []),
  ].join('');
};
