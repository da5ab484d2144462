import { resolveVanguard } from '../../schemas/resolve-claim.ts';
import { allClaimsOf } from '../claims.ts';
import { faultAt, inEachEntry, type Rule } from '../rule.ts';

const ID = 'claim-names-vanguard';

/** Where an entry names several vanguards, each claim says which of them it is about. */
export const claimNamesVanguard: Rule = {
  id: ID,
  check: inEachEntry((entry) => {
    const vanguards = entry.draft.vanguards;
    if (!vanguards) return [];
    return allClaimsOf(entry).flatMap(({ path, claim }) => {
      const vanguard = resolveVanguard(claim.vanguard, vanguards);
      if (vanguard.ok) return [];
      const help =
        claim.vanguard === undefined
          ? `Add vanguard: ${vanguards.join(' or ')} to it.`
          : `Write one of those, or add ${claim.vanguard} to the vanguards at the top.`;
      return [
        faultAt(
          entry,
          claim.vanguard === undefined ? path : [...path, 'vanguard'],
          ID,
          `${vanguard.problem}.`,
          help,
        ),
      ];
    });
  }),
};
