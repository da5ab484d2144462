import type { Day } from '../dates/day.ts';
import type { VanguardId } from '../model/ids.ts';
import type { Vanguard, Vocabulary } from '../model/vocabulary.ts';
import { allTimelines, buildRecord, type TimelineRecord, type VanguardRecord } from '../record/record.ts';
import { pairUp, type Pair } from '../record/pair-up.ts';
import { alignEntries, alignProfile, factsById, type EntrySet } from './align-entries.ts';
import { findEntryChanges, type EntryChange } from './entry-changes.ts';
import { findListChanges, type ListChange } from './list-changes.ts';
import { findProfileChanges, type ProfileChange } from './profile-changes.ts';
import { findVanguardChanges, type VanguardChange } from './vanguard-changes.ts';

/** A content folder in its parsed form, with the texts under its front matter by `entries/<id>`, `vanguards/<id>`, `glossary/<id>`. */
export interface ContentVersion extends EntrySet {
  readonly vocabulary: Vocabulary;
  readonly bodies: ReadonlyMap<string, string>;
}

/** One vanguard, or the programme, in two versions. */
export interface VanguardDiff {
  readonly id: VanguardId;
  readonly kind: 'added' | 'removed' | 'kept';
  readonly before: VanguardRecord;
  readonly after: VanguardRecord;
  readonly profile: readonly ProfileChange[];
  readonly changes: readonly VanguardChange[];
}

/** All that a change of content does to the record. */
export interface ContentDiff {
  readonly before: TimelineRecord;
  readonly after: TimelineRecord;
  readonly vanguards: readonly VanguardDiff[];
  readonly entries: readonly EntryChange[];
  readonly lists: readonly ListChange[];
  /** The texts that differ, of things in both versions, by the key that they have now. */
  readonly bodies: readonly string[];
}

/** A vanguard of which nothing is recorded. */
const emptyRecord = (vanguard: Vanguard, { vocabulary, asOf }: TimelineRecord): VanguardRecord => {
  const [empty] = allTimelines(
    buildRecord({ entries: [], vocabulary: { ...vocabulary, vanguards: [vanguard] }, asOf }),
  );
  if (!empty) throw new RangeError('a record needs its vanguard');
  return empty;
};

const idOf = ({ vanguard }: VanguardRecord): VanguardId => vanguard.id;

const pairVanguards = (before: TimelineRecord, after: TimelineRecord): readonly Pair<VanguardRecord>[] => {
  const olds = allTimelines(before);
  const sides = new Map(olds.map((one) => [idOf(one), one]));
  const changed = pairUp(olds, allTimelines(after), { keyOf: idOf, factOf: () => '' });
  const kept = allTimelines(after).flatMap((now) => {
    const old = sides.get(idOf(now));
    return old ? [{ before: old, after: now }] : [];
  });
  return [...changed.filter((pair) => pair.after), ...kept, ...changed.filter((pair) => !pair.after)];
};

const diffVanguard = (
  pair: Pair<VanguardRecord>,
  records: Pick<ContentDiff, 'before' | 'after'>,
  facts: Parameters<typeof findVanguardChanges>[2],
): VanguardDiff => {
  const known = (pair.after ?? pair.before) as VanguardRecord;
  const before = pair.before ?? emptyRecord(known.vanguard, records.after);
  const after = pair.after ?? emptyRecord(known.vanguard, records.before);
  return {
    id: idOf(known),
    kind: !pair.before ? 'added' : !pair.after ? 'removed' : 'kept',
    before,
    after,
    profile: findProfileChanges(before.vanguard, after.vanguard),
    changes: findVanguardChanges(before, after, facts),
  };
};

const findBodies = (before: ContentVersion, after: ContentVersion, moved: ReadonlyMap<string, string>) => {
  const olds = new Map(
    [...before.bodies].map(([key, text]) => {
      const id = moved.get(key.replace(/^entries\//, ''));
      return [key.startsWith('entries/') && id !== undefined ? `entries/${id}` : key, text];
    }),
  );
  return [...after.bodies].flatMap(([key, text]) => (olds.has(key) && olds.get(key) !== text ? [key] : []));
};

/** What a change of content does to the record as of a day. New vanguards first, then by name, then those that are gone. */
export const findContentChanges = (before: ContentVersion, after: ContentVersion, asOf: Day): ContentDiff => {
  const aligned = alignEntries(before, after);
  const vocabulary = {
    ...before.vocabulary,
    vanguards: before.vocabulary.vanguards.map((vanguard) => alignProfile(vanguard, aligned.moved)),
  };
  const records = {
    before: buildRecord({ entries: aligned.entries, vocabulary, asOf }),
    after: buildRecord({ entries: after.entries, vocabulary: after.vocabulary, asOf }),
  };
  const facts = { before: factsById(aligned.entries), after: factsById(after.entries) };
  return {
    ...records,
    vanguards: pairVanguards(records.before, records.after).map((pair) => diffVanguard(pair, records, facts)),
    entries: findEntryChanges({
      before: { ...aligned, entries: records.before.entries },
      after: records.after.entries,
      redirects: after.redirects,
    }),
    lists: findListChanges(before.vocabulary, after.vocabulary),
    bodies: findBodies(before, after, aligned.moved),
  };
};
