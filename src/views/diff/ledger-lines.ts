import type { VanguardChange } from '../../domain/diff/vanguard-changes.ts';
import { slipWords } from '../../domain/forecasts/slip-words.ts';
import type { EntryId } from '../../domain/model/ids.ts';
import type { DelayMove, DelayRow } from '../../domain/record/delay-ledger.ts';
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

const moveWords = (move: DelayMove, names: Names): string => {
  const step = uncapitalise(names.milestone(move.milestone));
  return move.kind === 'later'
    ? `${step} ${slipWords(move.from, move.to)}, ${clearDateWords(move.to)}`
    : `${step} ${ENDS[move.kind]}`;
};

const rowWords = (row: DelayRow, names: Names): string =>
  `${listWords(row.moves.map((move) => moveWords(move, names)))}${causeWords(row, names)}`;

/** What a move says of its step, to stand after “was” and “now”. */
const saysOf = (move: DelayMove): string =>
  move.kind === 'later' ? `${slipWords(move.from, move.to)}, ${clearDateWords(move.to)}` : ENDS[move.kind];

const movesChange = (before: DelayRow, after: DelayRow, names: Names): readonly string[] => {
  const olds = new Map(before.moves.map((move) => [move.milestone, move]));
  const gone = new Set(after.moves.map(({ milestone }) => milestone));
  return [
    ...after.moves.flatMap((move) => {
      const old = olds.get(move.milestone);
      if (!old) return [`it now holds ${moveWords(move, names)}`];
      const [was, now] = [saysOf(old), saysOf(move)];
      const step = uncapitalise(names.milestone(move.milestone));
      return was === now ? [] : [`${step} was ${was}, and is now ${now}`];
    }),
    ...before.moves
      .filter(({ milestone }) => !gone.has(milestone))
      .map((move) => `it no longer holds ${moveWords(move, names)}`),
  ];
};

type TitleOf = (entry: EntryId) => string;

interface Words {
  readonly names: Names;
  readonly titleOf: TitleOf;
}

/** The causes that one row has and the other lacks, with the entries that give them. */
const causesBeyond = (row: DelayRow, other: DelayRow, { names, titleOf }: Words): readonly string[] => {
  const known = new Set(other.causes.map(({ cause }) => cause));
  return row.causes
    .filter(({ cause }) => !known.has(cause))
    .map(({ cause, claims }) => {
      const titles = [...new Set(claims.map(({ entry }) => titleOf(entry)))];
      return `${uncapitalise(names.cause(cause))}, from ${listWords(titles)}`;
    });
};

const causesChange = (before: DelayRow, after: DelayRow, words: Words): readonly string[] => [
  ...causesBeyond(after, before, words).map((cause) => `it gains a cause, ${cause}`),
  ...causesBeyond(before, after, words).map((cause) => `it loses a cause, ${cause}`),
];

const changedWords = (before: DelayRow, after: DelayRow, words: Words): string => {
  const changes = [...movesChange(before, after, words.names), ...causesChange(before, after, words)];
  // What two rows say in words may be the same where only a claim behind them differs.
  if (changes.length === 0) return `the row from ${words.titleOf(after.entry)} rests on other claims`;
  return `in the row from ${words.titleOf(after.entry)}, ${changes.join('; ')}`;
};

/** A row that came, went or says something else, as a line of its own. `titleOf` quotes the title of an entry of either side. */
export const ledgerLine = ({ before, after }: DelayChange, names: Names, titleOf: TitleOf): DiffLine => {
  const row = (after ?? before) as DelayRow;
  const says =
    before && after
      ? changedWords(before, after, { names, titleOf })
      : `${after ? 'gains' : 'loses'} one row: ${rowWords(row, names)}`;
  return lineOf('row of the delay ledger', `${names.vanguard(row.vanguard)}’s delay ledger`, says);
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
