import { milestoneClaimSchema } from '../../schemas/claims.ts';
import { code, integer, required, text } from '../table/column.ts';
import { editorsWords } from '../table/editors-words.ts';
import { defineTable } from '../table/table.ts';
import { claimEnd, claimStart, endCells, originCells, originColumns, startCells } from './claim-columns.ts';

const CLAIM_KINDS = {
  milestone: 'Step',
  decision: 'Stance',
  value: 'Sum or share',
  term: 'Length of a contract',
  figure: 'Count',
  scope: 'Service in or out',
  party: 'Who took part',
  delay: 'Cause of a delay',
} as const;

export const claims = defineTable({
  name: 'claims',
  title: 'Claims',
  description:
    'Every claim of every kind, once. What a claim says is in the table of its kind, under the same id.',
  primaryKey: ['id'],
  references: { vanguard: 'vanguards', entry: 'entries', repeats: 'entries' },
  columns: {
    ...claimStart,
    kind: required(code(CLAIM_KINDS, 'What the claim is about; it tells in which table it goes on.')),
    sequence: required(
      integer('The place of the claim in the order in which the record reads claims, from 1.'),
    ),
    ...claimEnd,
  },
  rows: (source) =>
    source.claims.map((claim, index) => ({
      ...startCells(claim),
      kind: claim.kind,
      sequence: index + 1,
      ...endCells(claim, source),
    })),
});

export const claimHolders = defineTable({
  name: 'claim-holders',
  title: 'Holders of claims',
  description: 'Who made a claim or held a stance, where the item names somebody: a row for each.',
  primaryKey: ['claim', 'organisation'],
  references: { claim: 'claims', organisation: 'organisations', entry: 'entries' },
  columns: {
    claim: required(text('The claim.')),
    organisation: required(text(editorsWords(milestoneClaimSchema, 'by'))),
    position: required(integer('Its place among the holders of the claim, from 1.')),
    ...originColumns,
  },
  rows: (source) =>
    source.claims.flatMap((claim) =>
      claim.by.map((organisation, index) => ({
        claim: claim.id,
        organisation,
        position: index + 1,
        ...originCells(claim, source),
      })),
    ),
});
