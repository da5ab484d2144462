import { NATIONAL } from '../../domain/model/ids.ts';
import { nearMiss } from '../../schemas/near-miss.ts';
import { resolveVanguard } from '../../schemas/resolve-claim.ts';
import { claimsOf } from '../claims.ts';
import { faultAt, inEachEntry, type Rule } from '../rule.ts';

const ID = 'national-not-mixed';

/** A claim about the national programme names no track of a vanguard. */
export const nationalNotMixed: Rule = {
  id: ID,
  check: inEachEntry((entry, { tracks }) => {
    const own = tracks.get(NATIONAL)?.map(({ id }) => id) ?? [];
    return [...claimsOf(entry, 'milestones'), ...claimsOf(entry, 'delays')].flatMap(({ path, claim }) => {
      const vanguard = resolveVanguard(claim.vanguard, entry.draft.vanguards ?? []);
      const { track } = claim;
      if (!vanguard.ok || vanguard.value !== NATIONAL || track === undefined || own.includes(track))
        return [];
      const near = nearMiss(track, own);
      return [
        faultAt(
          entry,
          [...path, 'track'],
          ID,
          `A claim about the national programme cannot stand on the track "${track}".${near ? ` Did you mean "${near}"?` : ''}`,
          `${own.length > 0 ? `Its tracks are ${own.join(', ')}` : 'Take track away'}; or, if the claim is about one vanguard, name that vanguard at the top and on the claim.`,
        ),
      ];
    });
  }),
};
