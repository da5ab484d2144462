import { GROUPS, ORGANISATION_TYPES } from '../../domain/code-lists.ts';
import type { Vocabulary } from '../../domain/model/vocabulary.ts';
import { toWords } from '../entry-path.ts';
import type { DraftAdditions } from '../draft-answers.ts';
import type { Remark } from './answers-from-form.ts';
import { idOf, vanguardNames } from './name-ids.ts';
import { PROPOSALS, YES_OR_NOT } from './propose-form.ts';
import { codeOf, type FilledForm } from './read-form.ts';

type Answer = (id: string) => string | undefined;

const isYes = (answer: string | undefined): boolean => codeOf(YES_OR_NOT, answer) === 'yes';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const organisationOf = (answer: Answer, id: string, name: string): DraftAdditions => {
  const aka = (answer('aka') ?? '')
    .split(';')
    .map(oneLine)
    .filter((each) => each !== '');
  const [url, note] = [answer('url'), answer('means')];
  const type = codeOf(ORGANISATION_TYPES, answer('type')) ?? 'other';
  const written = {
    id,
    name,
    type,
    ...(aka.length > 0 && { aka }),
    ...(url && { url }),
    ...(note && { note: oneLine(note) }),
  };
  return { organisations: [written] } as DraftAdditions;
};

/** The track that was meant: by its title or id, or the only one of its place. */
const trackOf = (answer: Answer, vocabulary: Vocabulary): { vanguard?: string; track?: string } => {
  const vanguard = idOf(answer('vanguard') ?? '', vanguardNames(vocabulary));
  const tracks = vocabulary.vanguards.find(({ id }) => id === vanguard)?.tracks ?? [];
  const named = idOf(
    answer('track') ?? '',
    tracks.map(({ id, title }) => [title, id] as const),
  );
  const track = named ?? (tracks.length === 1 ? tracks[0]?.id : undefined);
  return { ...(vanguard !== undefined && { vanguard }), ...(track !== undefined && { track }) };
};

/**
 * What a filled form adds to the lists. What is missing gets the plainest value and a remark; where the very place is missing,
 * nothing is added.
 */
export const proposalFromForm = (
  { answers }: FilledForm,
  vocabulary: Vocabulary,
): { readonly add: DraftAdditions; readonly remarks: readonly Remark[] } => {
  const remarks: Remark[] = [];
  const answer: Answer = (id) => answers.get(id);
  const need = (id: string, words: string): string => {
    const text = answer(id);
    if (text === undefined) remarks.push({ words });
    return oneLine(text ?? 'TO BE FILLED IN');
  };
  const name = need('name', 'The name is missing.');
  const id = toWords(name) || 'unnamed';
  switch (codeOf(PROPOSALS, answer('what'))) {
    case 'organisation':
      if (answer('type') === undefined)
        remarks.push({ words: 'The sort of organisation is missing; the draft says “other”.' });
      return { add: organisationOf(answer, id, name), remarks };
    case 'milestone': {
      const means = need('means', 'What the step means is missing.');
      const group = codeOf(GROUPS, answer('group')) ?? 'outcome';
      if (answer('group') === undefined)
        remarks.push({ words: 'The filter of the timeline is missing; the draft says “outcome”.' });
      const { vanguard, track } = trackOf(answer, vocabulary);
      if (vanguard === undefined || track === undefined)
        remarks.push({
          words:
            'It is not clear on which track the step is: add its id to the milestones of a track, in the profile of a place.',
        });
      const step = {
        id,
        title: name,
        means,
        group,
        judged: !isYes(answer('deadline')),
        lasts: isYes(answer('lasts')),
        vanguard: vanguard ?? '',
        track: track ?? '',
      };
      return { add: { milestones: [step] } as DraftAdditions, remarks };
    }
    case 'option': {
      const decision = idOf(
        answer('decision') ?? '',
        vocabulary.decisions.map((each) => [each.title, each.id] as const),
      );
      if (decision !== undefined)
        return {
          add: {
            options: [
              { id, title: name, means: need('means', 'What the option means is missing.'), decision },
            ],
          },
          remarks,
        };
      remarks.push({ words: 'It is not clear of which question this is an option, so nothing was added.' });
      return { add: {}, remarks };
    }
    default:
      remarks.push({ words: 'It is not clear what is proposed, so nothing was added.' });
      return { add: {}, remarks };
  }
};
