import { FIGURE_THINGS } from '../../domain/code-lists.ts';
import { figureClaimSchema } from '../../schemas/claims.ts';
import { code, required, text } from '../table/column.ts';
import { editorsWords } from '../table/editors-words.ts';
import { defineTable } from '../table/table.ts';
import { amountCells, amountColumns } from './amount-columns.ts';
import { claimEnd, claimReferences, claimRows, claimStart } from './claim-columns.ts';

export const figures = defineTable({
  name: 'figures',
  title: 'Counts',
  description: 'What entries say of numbers of people, practices and teams.',
  primaryKey: ['id'],
  references: claimReferences,
  columns: {
    ...claimStart,
    of: required(code(FIGURE_THINGS, editorsWords(figureClaimSchema, 'of'))),
    count: required(text(editorsWords(figureClaimSchema, 'count'))),
    ...amountColumns,
    ...claimEnd,
  },
  rows: claimRows('figure', (claim) => ({
    of: claim.of,
    count: claim.count.text,
    ...amountCells(claim.count),
  })),
});
