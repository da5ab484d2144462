import { PARTY_ROLES, PARTY_STATUSES } from '../../domain/code-lists.ts';
import { partyClaimSchema } from '../../schemas/claims.ts';
import { code, required, text } from '../table/column.ts';
import { editorsWords } from '../table/editors-words.ts';
import { defineTable } from '../table/table.ts';
import { claimEnd, claimReferences, claimRows, claimStart } from './claim-columns.ts';

export const parties = defineTable({
  name: 'parties',
  title: 'Who took part',
  description: 'What entries say of which organisations took part, or might, and as what.',
  primaryKey: ['id'],
  references: { ...claimReferences, organisation: 'organisations' },
  columns: {
    ...claimStart,
    organisation: required(text(editorsWords(partyClaimSchema, 'organisation'))),
    role: required(code(PARTY_ROLES, editorsWords(partyClaimSchema, 'role'))),
    status: required(code(PARTY_STATUSES, editorsWords(partyClaimSchema, 'status'))),
    ...claimEnd,
  },
  rows: claimRows('party', (claim) => ({
    organisation: claim.organisation,
    role: claim.role,
    status: claim.status,
  })),
});
