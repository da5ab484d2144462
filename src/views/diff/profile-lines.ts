import type { ProfileChange, ProfileField } from '../../domain/diff/profile-changes.ts';
import type { Track } from '../../domain/model/vocabulary.ts';
import { countWords, listWords, lowerArticle, uncapitalise } from '../../domain/words/lists.ts';
import type { Names } from '../../domain/words/names.ts';
import { lineOf, quote, type DiffLine } from './diff-line.ts';

const FIELDS = {
  name: 'name',
  model: 'model of care',
  listed: 'standing on the national list',
  listedNote: 'note on the national list',
  standfirst: 'opening words',
  commissioner: 'commissioner',
} as const satisfies Record<ProfileField, string>;

const TRACK_KEYS = {
  id: 'address',
  title: 'title',
  procurement: 'being a procurement',
  milestones: 'steps',
  headline: 'main promises',
  supersededBy: 'successor',
} as const satisfies Record<keyof Track, string>;

const stepWords = (ids: readonly string[], names: Names): string =>
  ids.length > 0 ? listWords(ids.map((id) => uncapitalise(names.milestone(id)))) : 'none';

const trackKeyWords = (key: keyof Track, before: Track, after: Track, names: Names): string => {
  const was = (words: (track: Track) => string): string =>
    `its ${TRACK_KEYS[key]} ${key === 'milestones' || key === 'headline' ? 'were' : 'was'} ${words(before)}, now ${words(after)}`;
  if (key === 'title') return was(({ title }) => quote(title));
  if (key === 'milestones' || key === 'headline') return was((track) => stepWords(track[key], names));
  if (key === 'procurement')
    return after.procurement ? 'it is now a procurement' : 'it is no longer a procurement';
  if (key === 'supersededBy' && after.supersededBy && !before.supersededBy)
    return 'another track now takes its place';
  return `its ${TRACK_KEYS[key]} changed`;
};

const trackLine = (change: ProfileChange & { kind: 'track' }, place: string, names: Names): DiffLine => {
  const { before, after, keys } = change;
  const track = (after ?? before) as Track;
  const subject = `${place}’s tracks`;
  if (!before) return lineOf('track', subject, `a new one, ${quote(lowerArticle(track.title))}`);
  if (!after) return lineOf('track', subject, `${quote(lowerArticle(track.title))} is taken out`);
  const words = keys.map((key) => trackKeyWords(key, before, after, names));
  return lineOf('track', `${place}’s track ${quote(lowerArticle(track.title))}`, words.join('; '));
};

const fieldLine = (
  { field, before, after }: ProfileChange & { kind: 'field' },
  place: string,
  names: Names,
) => {
  const value = (text: string): string =>
    text === '' ? 'nothing' : quote(field === 'commissioner' ? names.organisation(text) : text);
  return lineOf(
    field === 'standfirst' || field === 'listedNote' ? 'text' : 'line of the profile',
    `${place}’s ${FIELDS[field]}`,
    field === 'standfirst' || field === 'listedNote'
      ? 'rewritten'
      : `was ${value(before)}, and is now ${value(after)}`,
  );
};

const noteLine = ({ before, after }: ProfileChange & { kind: 'note' }, place: string): DiffLine =>
  lineOf(
    'line of the profile',
    `${place}’s notes on disagreements`,
    !before
      ? `a new one, ${quote(after?.note ?? '')}`
      : after
        ? `one now reads ${quote(after.note)}`
        : `one is taken out, ${quote(before.note)}`,
  );

/** One difference between two profiles, as a line. */
export const profileLine = (change: ProfileChange, place: string, names: Names): DiffLine => {
  switch (change.kind) {
    case 'field':
      return fieldLine(change, place, names);
    case 'track':
      return trackLine(change, place, names);
    case 'note':
      return noteLine(change, place);
    case 'question': {
      const words = [
        ...(change.added > 0 ? [`${countWords(change.added, 'new one')}`] : []),
        ...(change.removed > 0 ? [`${change.removed} taken out`] : []),
      ];
      return lineOf('text', `${place}’s open questions`, words.join(', '));
    }
    default:
      return change satisfies never;
  }
};
