import { VALUE_THINGS } from '../../domain/code-lists.ts';
import type { Basis } from '../../domain/model/claim.ts';
import { valueClaimSchema } from '../../schemas/claims.ts';
import { code, required, text } from '../table/column.ts';
import { dateColumns, spanCells } from '../table/date-columns.ts';
import { editorsWords } from '../table/editors-words.ts';
import { defineTable } from '../table/table.ts';
import { amountCells, amountColumns } from './amount-columns.ts';
import { claimEnd, claimReferences, claimRows, claimStart } from './claim-columns.ts';

const BASES = {
  term: 'over the whole term',
  year: 'a year',
  unstated: 'period not stated',
  period: 'for a stated period',
} as const satisfies Record<Basis['kind'], string>;

export const values = defineTable({
  name: 'values',
  title: 'Sums and shares',
  description: 'What entries say of sums of money and of shares. Sums on different bases are not comparable.',
  primaryKey: ['id'],
  references: claimReferences,
  columns: {
    ...claimStart,
    of: required(code(VALUE_THINGS, editorsWords(valueClaimSchema, 'of'))),
    amount: required(text(editorsWords(valueClaimSchema, 'amount'))),
    ...amountColumns,
    per: required(code(BASES, 'Over what time the sum runs.')),
    ...dateColumns('period', 'The stated period'),
    ...claimEnd,
  },
  rows: claimRows('value', (claim) => ({
    of: claim.of,
    amount: claim.amount.text,
    ...amountCells(claim.amount),
    per: claim.per.kind,
    ...(claim.per.kind === 'period' && spanCells('period', claim.per.period)),
  })),
});
