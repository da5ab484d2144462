import { MILESTONE_STATUSES } from '../../domain/code-lists.ts';
import { milestoneClaimSchema } from '../../schemas/claims.ts';
import { code, required, text } from '../table/column.ts';
import { editorsWords } from '../table/editors-words.ts';
import { defineTable } from '../table/table.ts';
import { claimEnd, claimRows, claimStart, stepClaimReferences } from './claim-columns.ts';

export const milestoneClaims = defineTable({
  name: 'milestone-claims',
  title: 'Claims about steps',
  description:
    'What entries say of steps and their dates: planned, happened, missed … One row for each claim, as it was made; none is edited when a later one differs.',
  primaryKey: ['id'],
  references: stepClaimReferences,
  columns: {
    ...claimStart,
    track: required(text('The track of the vanguard.')),
    milestone: required(text(editorsWords(milestoneClaimSchema, 'milestone'))),
    status: required(code(MILESTONE_STATUSES, editorsWords(milestoneClaimSchema, 'status'))),
    ...claimEnd,
  },
  rows: claimRows('milestone', (claim) => ({
    track: claim.track,
    milestone: claim.milestone,
    status: claim.status,
  })),
});
