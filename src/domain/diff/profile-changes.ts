import type { Track, Vanguard, VanguardNote } from '../model/vocabulary.ts';
import { pairUp, type Pair } from '../record/pair-up.ts';

/** A key of a profile that is told as such. */
export type ProfileField = Exclude<keyof Vanguard, 'id' | 'tracks' | 'notes' | 'openQuestions'>;

/** One difference between two profiles of a vanguard. */
export type ProfileChange =
  | { readonly kind: 'field'; readonly field: ProfileField; readonly before: string; readonly after: string }
  | (Pair<Track> & {
      readonly kind: 'track';
      /** The keys that differ. */ readonly keys: readonly (keyof Track)[];
    })
  | (Pair<VanguardNote> & { readonly kind: 'note' })
  | { readonly kind: 'question'; readonly added: number; readonly removed: number };

const TOLD = {
  name: true,
  model: true,
  listed: true,
  listedNote: true,
  standfirst: true,
  commissioner: true,
} as const satisfies Record<ProfileField, true>;

const textOf = (value: unknown): string =>
  value === true ? 'yes' : value === false ? 'no' : typeof value === 'string' ? value : '';

const findFields = (before: Vanguard, after: Vanguard): readonly ProfileChange[] =>
  (Object.keys(TOLD) as ProfileField[])
    .map((field) => ({
      kind: 'field' as const,
      field,
      before: textOf(before[field]),
      after: textOf(after[field]),
    }))
    .filter((change) => change.before !== change.after);

const trackKeys = (before: Track, after: Track): readonly (keyof Track)[] =>
  ([...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Track)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );

const findTracks = (before: Vanguard, after: Vanguard): readonly ProfileChange[] =>
  pairUp(before.tracks, after.tracks, {
    keyOf: ({ id }) => id,
    factOf: (track) => JSON.stringify(track),
  }).map((pair) => ({
    kind: 'track',
    ...pair,
    keys: pair.before && pair.after ? trackKeys(pair.before, pair.after) : [],
  }));

/** Notes on one thing are told apart by their words: one that was reworded is another in the same place. */
const findNotes = (before: Vanguard, after: Vanguard): readonly ProfileChange[] => {
  const numbered = (notes: readonly VanguardNote[]) =>
    [...Map.groupBy(notes, ({ on }) => on).values()].flatMap((group) =>
      group.map((note, index) => ({ note, key: `${note.on} ${index}` })),
    );
  return pairUp(numbered(before.notes), numbered(after.notes), {
    keyOf: ({ key }) => key,
    factOf: ({ note }) => note.note,
  }).map(({ before: old, after: now }) => ({
    kind: 'note',
    ...(old && { before: old.note }),
    ...(now && { after: now.note }),
  }));
};

const findQuestions = (before: Vanguard, after: Vanguard): readonly ProfileChange[] => {
  const [olds, news] = [new Set(before.openQuestions), new Set(after.openQuestions)];
  const [added, removed] = [news.difference(olds).size, olds.difference(news).size];
  return added + removed > 0 ? [{ kind: 'question', added, removed }] : [];
};

/** What differs between two profiles of one vanguard. */
export const findProfileChanges = (before: Vanguard, after: Vanguard): readonly ProfileChange[] => [
  ...findFields(before, after),
  ...findTracks(before, after),
  ...findNotes(before, after),
  ...findQuestions(before, after),
];
