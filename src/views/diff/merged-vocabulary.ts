import type { Vanguard, Vocabulary } from '../../domain/model/vocabulary.ts';

interface Named {
  readonly id: string;
}

/** The newer things, then those that only the older list has. */
const merge = <Thing extends Named>(before: readonly Thing[], after: readonly Thing[]): readonly Thing[] => {
  const known = new Set(after.map(({ id }) => id));
  return [...after, ...before.filter(({ id }) => !known.has(id))];
};

const mergeWithin = <Thing extends Named>(
  before: readonly Thing[],
  after: readonly Thing[],
  join: (old: Thing, now: Thing) => Thing,
): readonly Thing[] => {
  const olds = new Map(before.map((thing) => [thing.id, thing]));
  return merge(before, after).map((now) => {
    const old = olds.get(now.id);
    return old && old !== now ? join(old, now) : now;
  });
};

const joinProfiles = (old: Vanguard, now: Vanguard): Vanguard => ({
  ...now,
  tracks: merge(old.tracks, now.tracks),
});

/** A vocabulary that can name everything in two versions of the content; where both have a thing, the newer name counts. */
export const mergeVocabularies = (before: Vocabulary, after: Vocabulary): Vocabulary => ({
  milestones: merge(before.milestones, after.milestones),
  decisions: mergeWithin(before.decisions, after.decisions, (old, now) => ({
    ...now,
    options: merge(old.options, now.options),
  })),
  services: merge(before.services, after.services),
  causes: merge(before.causes, after.causes),
  organisations: merge(before.organisations, after.organisations),
  glossary: merge(before.glossary, after.glossary),
  vanguards: mergeWithin(before.vanguards, after.vanguards, joinProfiles),
});
