import { NATIONAL } from '../../domain/model/ids.ts';
import { resolveTrack, resolveVanguard } from '../../schemas/resolve-claim.ts';
import { claimsOf } from '../claims.ts';
import { faultAt, inEachEntry, type Rule } from '../rule.ts';

const ID = 'national-not-mixed';

/** A claim about the national programme names no track of a vanguard. */
export const nationalNotMixed: Rule = {
  id: ID,
  check: inEachEntry((entry, { tracks }) =>
    [...claimsOf(entry, 'milestones'), ...claimsOf(entry, 'delays')].flatMap(({ path, claim }) => {
      const vanguard = resolveVanguard(claim.vanguard, entry.draft.vanguards ?? []);
      if (!vanguard.ok || vanguard.value !== NATIONAL || claim.track === undefined) return [];
      if (resolveTrack(NATIONAL, claim.track, claim.milestone, tracks).ok) return [];
      return [
        faultAt(
          entry,
          [...path, 'track'],
          ID,
          `A claim about the national programme cannot stand on the track "${claim.track}".`,
          'Take track away; or, if the claim is about one vanguard, name that vanguard at the top and on the claim.',
        ),
      ];
    }),
  ),
};
