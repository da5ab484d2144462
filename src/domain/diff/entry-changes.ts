import type { Claim } from '../model/claim.ts';
import type { Correction, Entry, Source } from '../model/entry.ts';
import type { EntryId } from '../model/ids.ts';
import { pairUp, type Pair } from '../record/pair-up.ts';
import type { AlignedEntries } from './align-entries.ts';
import { claimFact, matchClaims } from './match-claims.ts';

/** The keys of an entry whose change is told as such. */
export type EntryField =
  Exclude<keyof Entry, 'id' | 'claims' | 'corrections' | 'source'> | `source.${keyof Source}`;

/** What became of one entry. `before` has the ids of `after`, save where nothing is left of it. */
export type EntryChange =
  | { readonly kind: 'added'; readonly entry: Entry }
  | {
      readonly kind: 'removed';
      readonly entry: Entry;
      /** The entry that its stub leads to. */ readonly into?: EntryId;
    }
  | {
      readonly kind: 'changed';
      readonly before: Entry;
      readonly after: Entry;
      /** The claims that say something else, are new or are gone. */
      readonly claims: readonly Pair<Claim>[];
      readonly fields: readonly EntryField[];
      readonly corrections: readonly Correction[];
      /** Where its path is another: the old one, and whether a stub leads from there. */
      readonly moved?: { readonly from: EntryId; readonly hasStub: boolean };
    };

const factOf = (value: unknown): string => JSON.stringify(value) ?? '';

const changedKeys = <Thing extends object>(before: Thing, after: Thing): readonly (keyof Thing & string)[] =>
  ([...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Thing & string)[]).filter(
    (key) => factOf(before[key]) !== factOf(after[key]),
  );

const findFields = (before: Entry, after: Entry): readonly EntryField[] => [
  ...changedKeys(before, after).flatMap((key): EntryField[] =>
    key === 'id' || key === 'claims' || key === 'corrections' || key === 'source' ? [] : [key],
  ),
  ...changedKeys(before.source, after.source).map((key): EntryField => `source.${key}`),
];

const findCorrections = (before: Entry, after: Entry): readonly Correction[] => {
  const known = new Set(before.corrections.map(factOf));
  return after.corrections.filter((correction) => !known.has(factOf(correction)));
};

interface Sides {
  readonly before: AlignedEntries;
  readonly after: readonly Entry[];
  /** The stubs of the newer content. */
  readonly redirects: ReadonlyMap<EntryId, EntryId>;
}

/** What became of each entry, in the order of the newer record, then what was taken out. */
export const findEntryChanges = ({ before, after, redirects }: Sides): readonly EntryChange[] => {
  const oldIds = new Map([...before.moved].map(([from, to]) => [to, from]));
  const fact = (entry: Entry): string =>
    factOf({ ...entry, claims: entry.claims.map(claimFact), moved: oldIds.get(entry.id) });
  const untouched = (entry: Entry): string => factOf({ ...entry, claims: entry.claims.map(claimFact) });
  const olds = new Set(before.entries);
  const pairs = pairUp(before.entries, after, {
    keyOf: ({ id }) => id,
    factOf: (entry) => (olds.has(entry) ? untouched(entry) : fact(entry)),
  });
  return pairs.map(({ before: old, after: now }): EntryChange => {
    if (!old) return { kind: 'added', entry: now as Entry };
    if (!now) {
      const into = redirects.get(old.id);
      return { kind: 'removed', entry: old, ...(into !== undefined && { into }) };
    }
    const from = oldIds.get(now.id);
    return {
      kind: 'changed',
      before: old,
      after: now,
      claims: matchClaims(old.claims, now.claims).filter(
        (pair) => !pair.before || !pair.after || claimFact(pair.before) !== claimFact(pair.after),
      ),
      fields: findFields(old, now),
      corrections: findCorrections(old, now),
      ...(from !== undefined && { moved: { from, hasStub: redirects.has(from) } }),
    };
  });
};
