import type { Claim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { EntryId } from '../model/ids.ts';
import type { Vanguard } from '../model/vocabulary.ts';
import { claimFact, matchClaims } from './match-claims.ts';

/** The entries of a content folder, and the stubs that lead from an old id to a new one. */
export interface EntrySet {
  readonly entries: readonly Entry[];
  readonly redirects: ReadonlyMap<EntryId, EntryId>;
}

/** The older entries with the ids that the newer ones give to the same items and claims. */
export interface AlignedEntries {
  readonly entries: readonly Entry[];
  /** From the old id of each entry that moved to its new one. */
  readonly moved: ReadonlyMap<EntryId, EntryId>;
}

/** An item is known again by its address and title in the source, where a stub does not say what became of it. */
const sourceKey = ({ source }: Entry): string => `${source.url} ${source.title}`;

const followStubs = (id: EntryId, redirects: EntrySet['redirects']): EntryId => {
  const seen = new Set<EntryId>();
  let end = id;
  for (let next = redirects.get(end); next !== undefined && !seen.has(next); next = redirects.get(end)) {
    seen.add(next);
    end = next;
  }
  return end;
};

const findMoves = (before: EntrySet, after: EntrySet): ReadonlyMap<EntryId, EntryId> => {
  const known = new Set(before.entries.map(({ id }) => id));
  const now = new Set(after.entries.map(({ id }) => id));
  const arrived = new Map(
    after.entries.filter(({ id }) => !known.has(id)).map((entry) => [sourceKey(entry), entry.id]),
  );
  const taken = new Set<EntryId>();
  return new Map(
    before.entries
      .filter(({ id }) => !now.has(id))
      .flatMap((entry) => {
        const stub = followStubs(entry.id, after.redirects);
        const target = stub === entry.id ? arrived.get(sourceKey(entry)) : stub;
        // A stub to an entry that was there already is a merger: the two were never one.
        if (target === undefined || known.has(target) || !now.has(target) || taken.has(target)) return [];
        taken.add(target);
        return [[entry.id, target] as const];
      }),
  );
};

const alignClaims = (claims: readonly Claim[], partner: Entry): readonly Claim[] => {
  const ids = new Map(
    matchClaims(claims, partner.claims).flatMap(({ before, after }) =>
      before ? [[before, after?.id] as const] : [],
    ),
  );
  let gone = 0;
  return claims.map((claim) => {
    const id = ids.get(claim) ?? `${partner.id}/gone-${(gone += 1)}`;
    return { ...claim, id, entry: partner.id };
  });
};

/** Gives older entries and their claims the ids of the newer ones, so that what was only moved or renumbered stays itself. */
export const alignEntries = (before: EntrySet, after: EntrySet): AlignedEntries => {
  const moved = findMoves(before, after);
  const partners = new Map(after.entries.map((entry) => [entry.id, entry]));
  const nameOf = (id: EntryId): EntryId => moved.get(id) ?? id;
  const entries = before.entries.map((entry) => {
    const partner = partners.get(nameOf(entry.id));
    const claims = partner ? alignClaims(entry.claims, partner) : entry.claims;
    return {
      ...entry,
      id: nameOf(entry.id),
      ...(entry.repeats !== undefined && { repeats: nameOf(entry.repeats) }),
      claims: claims.map((claim) =>
        claim.repeats === undefined ? claim : { ...claim, repeats: nameOf(claim.repeats) },
      ),
    };
  });
  return { entries, moved };
};

/** A profile whose tracks name entries, with the new ids of those that moved. */
export const alignProfile = (vanguard: Vanguard, moved: AlignedEntries['moved']): Vanguard => ({
  ...vanguard,
  tracks: vanguard.tracks.map((track) => {
    const by = track.supersededBy;
    return by ? { ...track, supersededBy: { ...by, entry: moved.get(by.entry) ?? by.entry } } : track;
  }),
});

/** What each claim says, by id. */
export const factsById = (entries: readonly Entry[]): ReadonlyMap<string, string> =>
  new Map(entries.flatMap(({ claims }) => claims.map((claim) => [claim.id, claimFact(claim)] as const)));
