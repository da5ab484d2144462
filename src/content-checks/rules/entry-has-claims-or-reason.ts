import { CLAIM_KEYS } from '../../schemas/entry.ts';
import { faultAt, inEachEntry, type Rule } from '../rule.ts';

const ID = 'entry-has-claims-or-reason';

/** An entry makes a claim, or says why it is here. */
export const entryHasClaimsOrReason: Rule = {
  id: ID,
  check: inEachEntry((entry) => {
    const { written } = entry;
    if (!written || written.because !== undefined || CLAIM_KEYS.some((key) => written[key]?.length))
      return [];
    return [
      faultAt(
        entry,
        [],
        ID,
        'The entry makes no claims and does not say why it is here.',
        'Add milestones, decisions or other claims, or a line because: with the reason.',
      ),
    ];
  }),
};
