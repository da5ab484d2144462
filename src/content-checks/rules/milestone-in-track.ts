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
    if (!vanguard.ok || vanguard.value === NATIONAL || !tracks.has(vanguard.value)) return [];
    if (known.byReferent.get('milestone')?.has(claim.milestone) === false) return [];
    const track = resolveTrack(vanguard.value, claim.track, claim.milestone, tracks);
    if (track.ok) return [];
    const ids = (tracks.get(vanguard.value) ?? []).map(({ id }) => id);
    const near = claim.track !== undefined && !ids.includes(claim.track) && nearMiss(claim.track, ids);
    const help = track.suggestion
      ? `Write ${track.suggestion}.`
      : `The tracks of ${vanguard.value} are ${ids.join(', ')}; each lists its milestones in ${sources.dir}/vanguards/${vanguard.value}.mdx. Add the milestone there if it belongs to one.`;
    return [
      faultAt(
        entry,
        [...path, claim.track === undefined ? 'milestone' : 'track'],
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
