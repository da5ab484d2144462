import { STANCE_SIDES, STANCES } from '../../domain/code-lists.ts';
import { stanceClaimSchema } from '../../schemas/claims.ts';
import { code, required, text } from '../table/column.ts';
import { editorsWords } from '../table/editors-words.ts';
import { defineTable } from '../table/table.ts';
import { claimEnd, claimReferences, claimRows, claimStart } from './claim-columns.ts';

const SIDES = { for: 'For', open: 'Open', against: 'Against' } as const;

export const stances = defineTable({
  name: 'stances',
  title: 'Stances',
  description:
    'What entries say that somebody held about an option of a decision. Who held it is in claim-holders.',
  primaryKey: ['id'],
  references: { ...claimReferences, 'decision option': 'decision-options(decision option)' },
  columns: {
    ...claimStart,
    decision: required(text(editorsWords(stanceClaimSchema, 'decision'))),
    option: required(text(editorsWords(stanceClaimSchema, 'option'))),
    stance: required(code(STANCES, editorsWords(stanceClaimSchema, 'stance'))),
    side: required(code(SIDES, 'Which way the stance leans.')),
    ...claimEnd,
  },
  rows: claimRows('decision', (claim) => ({
    decision: claim.decision,
    option: claim.option,
    stance: claim.stance,
    side: STANCE_SIDES[claim.stance],
  })),
});
