import { CLAIM_KEYS } from '../../schemas/entry.ts';
import { faultAt, inEachEntry, type Rule } from '../rule.ts';

const ID = 'entry-has-claims-or-reason';

export const entryHasClaimsOrReason: Rule = {
  id: ID,
  description: 'An entry makes a claim, or says why it is here.',
  check: inEachEntry((entry) =>
    entry.written === undefined ||
    entry.written.because !== undefined ||
    CLAIM_KEYS.some((key) => (entry.written?.[key] ?? []).length > 0)
      ? []
      : [
          faultAt(
            entry,
            [],
            ID,
            'The entry makes no claims and does not say why it is here.',
            'Add milestones, decisions or other claims, or a line because: with the reason.',
          ),
        ],
  ),
};
