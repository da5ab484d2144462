import type { DelayMove, DelayRow } from '../../domain/record/delay-ledger.ts';
import { delayClaimSchema } from '../../schemas/claims.ts';
import type { ExportSource } from '../export-source.ts';
import { boolean, code, integer, required, text } from '../table/column.ts';
import {
  dateCells,
  dateColumns,
  optionalDateCells,
  spanCells,
  sureDateColumns,
} from '../table/date-columns.ts';
import { editorsWords } from '../table/editors-words.ts';
import { defineTable } from '../table/table.ts';
import {
  claimEnd,
  claimsOfKind,
  claimStart,
  endCells,
  originCells,
  originColumns,
  startCells,
  stepClaimReferences,
} from './claim-columns.ts';
import { fromTimelines, seriesReferences, stepColumns } from './series-columns.ts';
import { slipCells, slipColumns } from './slip-columns.ts';

const CHANGES = {
  later: 'put back',
  lost: 'lost, with no new date',
  paused: 'stopped, with no new date',
  cancelled: 'cancelled',
} as const satisfies Record<DelayMove['kind'], string>;

const moveId = ({ claim, kind }: DelayMove): string => `${claim}/${kind}`;

/** A row of the ledger goes by its first move. */
const ledgerRowId = ({ moves }: DelayRow): string => (moves[0] ? moveId(moves[0]) : '');

const moveCells = (move: DelayMove, source: ExportSource) => {
  const lasts = source.names.lasts(move.milestone);
  return {
    ...optionalDateCells('from', move.from, lasts),
    ...(move.kind === 'later' && {
      ...dateCells('to', move.to, lasts),
      ...slipCells(move.from, move.to, move.slip),
    }),
    in_hindsight: move.kind === 'later' && move.isHindsight,
  };
};

export const delays = defineTable({
  name: 'delays',
  title: 'Delay ledger',
  description:
    'Every move to a later date, and every promise lost, stopped or cancelled with no new date: a row for each move. Moves of one track told by one entry share their ledger_row.',
  primaryKey: ['id'],
  references: { ...seriesReferences, ledger_row: 'delays', claim: 'claims', entry: 'entries' },
  columns: {
    id: required(text('The id of the move: the claim that tells of it, and what it tells.')),
    ledger_row: required(text('The row of the ledger in which the move stands: the id of its first move.')),
    position: required(integer('Its place in the row of the ledger, from 1.')),
    ...stepColumns,
    change: required(code(CHANGES, 'What happened to the promise.')),
    ...dateColumns('from', 'The forecast in force before'),
    ...dateColumns('to', 'The new forecast'),
    ...slipColumns,
    in_hindsight: required(
      boolean('Whether the new forecast is known only because it was reported as lost.'),
    ),
    ...sureDateColumns('reported', 'When the move became public'),
    claim: required(text('The claim that tells of the move.')),
    ...originColumns,
  },
  rows: (source) =>
    fromTimelines(source, ({ ledger }) =>
      ledger.flatMap((row) =>
        row.moves.map((move, index) => ({
          id: moveId(move),
          ledger_row: ledgerRowId(row),
          position: index + 1,
          vanguard: row.vanguard,
          track: row.track,
          milestone: move.milestone,
          change: move.kind,
          ...moveCells(move, source),
          ...spanCells('reported', move.reported),
          claim: move.claim,
          ...originCells({ id: move.claim, entry: row.entry }, source),
        })),
      ),
    ),
});

export const delayClaims = defineTable({
  name: 'delay-claims',
  title: 'Causes that entries give',
  description: 'What entries say of why a step was late: a row for each cause of each claim.',
  primaryKey: ['id', 'cause'],
  references: { ...stepClaimReferences, cause: 'causes' },
  columns: {
    ...claimStart,
    track: required(text('The track of the vanguard.')),
    milestone: required(text(editorsWords(delayClaimSchema, 'milestone'))),
    cause: required(text('One of the causes that the claim gives.')),
    position: required(integer('Its place among the causes of the claim, from 1.')),
    ...dateColumns('forecast', 'The forecast that the cause explains, where the editor names one'),
    ...claimEnd,
  },
  rows: (source) =>
    claimsOfKind(source, 'delay').flatMap((claim) =>
      claim.causes.map((cause, index) => ({
        ...startCells(claim),
        track: claim.track,
        milestone: claim.milestone,
        cause,
        position: index + 1,
        ...(claim.forecast && spanCells('forecast', claim.forecast)),
        ...endCells(claim, source),
      })),
    ),
});

export const delayCauses = defineTable({
  name: 'delay-causes',
  title: 'Causes in the delay ledger',
  description:
    'Which causes explain a row of the delay ledger, by our rule: a row for each cause and each claim that gives it.',
  primaryKey: ['ledger_row', 'cause', 'claim'],
  references: {
    ledger_row: 'delays',
    'claim cause': 'delay-claims(id cause)',
    entry: 'entries',
  },
  columns: {
    ledger_row: required(text('The row of the ledger.')),
    cause: required(text('The cause.')),
    position: required(integer('The place of the cause in the row of the ledger, from 1.')),
    claim: required(text('A claim that gives the cause.')),
    ...originColumns,
  },
  rows: (source) =>
    fromTimelines(source, ({ ledger }) =>
      ledger.flatMap((row) =>
        row.causes.flatMap(({ cause, claims }, index) =>
          claims.map((claim) => ({
            ledger_row: ledgerRowId(row),
            cause,
            position: index + 1,
            claim: claim.id,
            ...originCells(claim, source),
          })),
        ),
      ),
    ),
});
