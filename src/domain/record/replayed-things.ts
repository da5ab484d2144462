import type { Claim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { EntryId } from '../model/ids.ts';
import type { ReplaySource } from './as-known.ts';

/** The claims on each thing whose state is replayed: a milestone of a track, a decision, a value, a term. */
export type ThingIndex = ReadonlyMap<string, readonly Claim[]>;

const trackKey = (track: string): string => `milestone ${track} `;

/** What a claim moves; undefined for one that moves no state. */
const thingOf = (claim: Claim): string | undefined => {
  switch (claim.kind) {
    case 'milestone':
      return `${trackKey(claim.track)}${claim.milestone}`;
    case 'decision':
      return `decision ${claim.decision}`;
    case 'value':
    case 'term':
      return `${claim.kind} ${claim.of}`;
    case 'scope':
    case 'party':
    case 'figure':
    case 'delay':
      return undefined;
    default:
      return claim satisfies never;
  }
};

const claimsOn = ({ vanguard }: ReplaySource, { claims }: Entry): readonly Claim[] =>
  claims.filter((claim) => claim.vanguard === vanguard.id);

/** Made once for a replay. */
export const indexThings = (source: ReplaySource): ThingIndex => {
  const claims = source.entries.flatMap((entry) => claimsOn(source, entry));
  const placed = claims.flatMap((claim) => {
    const thing = thingOf(claim);
    return thing === undefined ? [] : [{ thing, claim }];
  });
  return new Map(
    [...Map.groupBy(placed, ({ thing }) => thing)].map(([thing, group]) => [
      thing,
      group.map(({ claim }) => claim),
    ]),
  );
};

/** The things that entries speak of, with all milestones of a track whose end they tell. */
export const thingsMovedBy = (
  entries: readonly Entry[],
  source: ReplaySource,
  index: ThingIndex,
): ReadonlySet<string> => {
  const ids = new Set(entries.map(({ id }) => id));
  const ended = source.vanguard.tracks.filter(
    ({ supersededBy }) => supersededBy && ids.has(supersededBy.entry),
  );
  return new Set([
    ...entries.flatMap((entry) => claimsOn(source, entry).flatMap((claim) => thingOf(claim) ?? [])),
    ...ended.flatMap(({ id }) => [...index.keys()].filter((thing) => thing.startsWith(trackKey(id)))),
  ]);
};

/** The same source with the claims on these things alone. Entries that end a track stay, for a replay looks for them. */
export const narrowTo = (
  things: ReadonlySet<string>,
  source: ReplaySource,
  index: ThingIndex,
): ReplaySource => {
  const claims = Map.groupBy(
    [...things].flatMap((thing) => index.get(thing) ?? []),
    ({ entry }): EntryId => entry,
  );
  const ends = new Set(source.vanguard.tracks.flatMap(({ supersededBy }) => supersededBy?.entry ?? []));
  const entries = source.entries
    .filter(({ id }) => claims.has(id) || ends.has(id))
    .map((entry) => ({ ...entry, claims: claims.get(entry.id) ?? [] }));
  return { ...source, entries };
};
