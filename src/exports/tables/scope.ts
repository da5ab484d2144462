import { SCOPE_STATUSES } from '../../domain/code-lists.ts';
import { scopeClaimSchema } from '../../schemas/claims.ts';
import { code, required, text } from '../table/column.ts';
import { editorsWords } from '../table/editors-words.ts';
import { defineTable } from '../table/table.ts';
import { claimEnd, claimReferences, claimRows, claimStart } from './claim-columns.ts';

export const scope = defineTable({
  name: 'scope',
  title: 'Services in and out',
  description: 'What entries say of which services a contract covers.',
  primaryKey: ['id'],
  references: { ...claimReferences, service: 'services' },
  columns: {
    ...claimStart,
    service: required(text(editorsWords(scopeClaimSchema, 'service'))),
    status: required(code(SCOPE_STATUSES, editorsWords(scopeClaimSchema, 'status'))),
    ...claimEnd,
  },
  rows: claimRows('scope', (claim) => ({
    service: claim.service,
    status: claim.status,
  })),
});
