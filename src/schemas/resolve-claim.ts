import { NATIONAL, type MilestoneId, type TrackId, type VanguardId } from '../domain/model/ids.ts';
import type { Track } from '../domain/model/vocabulary.ts';
import { accept, refuse, type Parsed } from '../domain/parsed.ts';

/** The tracks of each vanguard by its id, with the milestones that each lists. */
export type TracksByVanguard = ReadonlyMap<VanguardId, readonly Pick<Track, 'id' | 'milestones'>[]>;

/** The track on which claims about the national programme stand where `vanguards/national.mdx` names none. */
const NATIONAL_TRACK: TrackId = 'programme';

/** The vanguard that a claim is about: the one that it names, else its entry's only one. */
export const resolveVanguard = (
  named: VanguardId | undefined,
  entryVanguards: readonly VanguardId[],
): Parsed<VanguardId> => {
  if (named !== undefined)
    return entryVanguards.includes(named)
      ? accept(named)
      : refuse(`"${named}" is not among the vanguards of this entry (${entryVanguards.join(', ')})`);
  const [only, ...others] = entryVanguards;
  return only !== undefined && others.length === 0
    ? accept(only)
    : refuse('The claim does not say which vanguard it is about, and the entry names several');
};

/** The track that a claim is about: the one that it names, else the only one of the vanguard that lists the milestone. */
export const resolveTrack = (
  vanguard: VanguardId,
  named: TrackId | undefined,
  milestone: MilestoneId,
  tracksByVanguard: TracksByVanguard,
): Parsed<TrackId> => {
  const tracks = tracksByVanguard.get(vanguard);
  if (!tracks)
    return vanguard === NATIONAL && named === undefined
      ? accept(NATIONAL_TRACK)
      : refuse(`"${vanguard}" has no tracks`);
  const listing = tracks.filter((track) => track.milestones.includes(milestone));
  if (named !== undefined) return resolveNamedTrack(vanguard, named, milestone, tracks);
  const [only, ...others] = listing;
  if (only && others.length === 0) return accept(only.id);
  return only
    ? refuse(
        `Several tracks of ${vanguard} have the milestone "${milestone}", and the claim does not say which`,
        `track: ${listing.map((track) => track.id).join(' or ')}`,
      )
    : refuse(`No track of ${vanguard} has the milestone "${milestone}"`);
};

const resolveNamedTrack = (
  vanguard: VanguardId,
  named: TrackId,
  milestone: MilestoneId,
  tracks: readonly Pick<Track, 'id' | 'milestones'>[],
): Parsed<TrackId> => {
  const track = tracks.find(({ id }) => id === named);
  if (!track) return refuse(`"${named}" is not a track of ${vanguard}`);
  if (track.milestones.includes(milestone)) return accept(named);
  const other = tracks.find(({ milestones }) => milestones.includes(milestone));
  return refuse(
    `The track "${named}" of ${vanguard} has no milestone "${milestone}"`,
    other && `track: ${other.id}`,
  );
};
