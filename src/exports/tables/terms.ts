import { TERM_THINGS } from '../../domain/code-lists.ts';
import { termClaimSchema } from '../../schemas/claims.ts';
import { code, integer, required, text } from '../table/column.ts';
import { editorsWords } from '../table/editors-words.ts';
import { defineTable } from '../table/table.ts';
import { claimEnd, claimReferences, claimRows, claimStart } from './claim-columns.ts';

export const terms = defineTable({
  name: 'terms',
  title: 'Lengths of contracts',
  description: 'What entries say of how long a contract runs.',
  primaryKey: ['id'],
  references: claimReferences,
  columns: {
    ...claimStart,
    of: required(code(TERM_THINGS, editorsWords(termClaimSchema, 'of'))),
    length: required(text(editorsWords(termClaimSchema, 'length'))),
    months_min: required(integer('The least number of months that the words allow.')),
    months_max: integer(
      'The greatest number of months that the words allow. Empty where there is no end (“at least”).',
    ),
    ...claimEnd,
  },
  rows: claimRows('term', (claim) => ({
    of: claim.of,
    length: claim.length.text,
    months_min: claim.length.interval.min,
    months_max: claim.length.interval.max,
  })),
});
