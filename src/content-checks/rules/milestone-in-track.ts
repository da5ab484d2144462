import type { Fault } from '../../content-loader/fault.ts';
import type { EntrySource } from '../../content-loader/sources.ts';
import { NATIONAL } from '../../domain/model/ids.ts';
import { nearMiss } from '../../schemas/near-miss.ts';
import { resolveTrack, resolveVanguard } from '../../schemas/resolve-claim.ts';
import { claimsOf } from '../claims.ts';
import { faultAt, inEachEntry, type CheckContext, type Rule } from '../rule.ts';

const ID = 'milestone-in-track';

const checkEntry = (entry: EntrySource, { tracks, known, sources }: CheckContext): Fault[] =>
  [...claimsOf(entry, 'milestones'), ...claimsOf(entry, 'delays')].flatMap(({ path, claim }) => {
    const vanguard = resolveVanguard(claim.vanguard, entry.draft.vanguards ?? []);
    const own = vanguard.ok && tracks.get(vanguard.value);
    if (!own || known.byReferent.get('milestone')?.has(claim.milestone) === false) return [];
    const named = claim.track;
    const ids = own.map(({ id }) => id);
    const isForeign = named !== undefined && !ids.includes(named);
    const track = resolveTrack(vanguard.value, named, claim.milestone, tracks);
    // Of a foreign track of the national programme another rule tells.
    if (track.ok || (isForeign && vanguard.value === NATIONAL)) return [];
    const near = isForeign && nearMiss(named, ids);
    const help = track.suggestion
      ? `Write ${track.suggestion}.`
      : `The tracks of ${vanguard.value} are ${ids.join(', ')}; each lists its milestones in ${sources.dir}/vanguards/${vanguard.value}.mdx. Add the milestone there if it belongs to one.`;
    return [
      faultAt(
        entry,
        [...path, named === undefined ? 'milestone' : 'track'],
        ID,
        `${track.problem}.${near ? ` Did you mean "${near}"?` : ''}`,
        help,
      ),
    ];
  });

/** A claim about a step belongs to one track of its vanguard, and that track has the step. */
export const milestoneInTrack: Rule = {
  id: ID,
  check: inEachEntry(checkEntry),
};
