import type { EntryId, VanguardId } from '../../domain/model/ids.ts';
import type { Decision, Milestone, Track } from '../../domain/model/vocabulary.ts';
import type { NewOrganisation } from '../../drafting/draft-answers.ts';
import type { Desk } from './desk.ts';
import type { OpenAnswers } from './open-answers.ts';

/** What can be chosen: the vocabularies of the content folder, with what this draft adds to them. */
type KnownOrganisation = Pick<NewOrganisation, 'id' | 'name' | 'type'> & {
  readonly aka?: readonly string[] | undefined;
};

export const knownOrganisations = (desk: Desk, answers: OpenAnswers): readonly KnownOrganisation[] => [
  ...desk.content.vocabulary.organisations,
  ...answers.add.organisations,
];

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.trim().toLowerCase();

/** The organisation of an id, a name or another of its names. */
export const findOrganisation = (
  desk: Desk,
  answers: OpenAnswers,
  text: string,
): KnownOrganisation | undefined => {
  const all = knownOrganisations(desk, answers);
  return (
    all.find(({ id }) => isSame(id, text)) ??
    all.find(({ name, aka = [] }) => [name, ...aka].some((each) => isSame(each, text)))
  );
};

export interface Step {
  readonly milestone: Milestone;
  readonly track: Pick<Track, 'id' | 'title'>;
  /** True where other tracks of the vanguard have it too, so that a claim must name the track. */
  readonly isShared: boolean;
}

/** The steps of a vanguard's tracks, in the order of the vocabulary. */
export const knownSteps = (desk: Desk, answers: OpenAnswers, vanguard: VanguardId): readonly Step[] => {
  const { milestones, vanguards } = desk.content.vocabulary;
  const added: readonly Milestone[] = answers.add.milestones as readonly Milestone[];
  const tracks = vanguards.find(({ id }) => id === vanguard)?.tracks ?? [];
  return [...milestones, ...added].flatMap((milestone) => {
    const having = tracks.filter(
      (track) =>
        track.milestones.includes(milestone.id) ||
        answers.add.milestones.some(({ id, track: on }) => id === milestone.id && on === track.id),
    );
    return having.map((track) => ({ milestone, track, isShared: having.length > 1 }));
  });
};

export const knownDecisions = (desk: Desk, answers: OpenAnswers): readonly Decision[] =>
  desk.content.vocabulary.decisions.map((decision) => ({
    ...decision,
    options: [
      ...decision.options,
      ...answers.add.options.filter((option) => option.decision === decision.id),
    ],
  }));

/** Places that an item can be about: the profiles, and the national programme last. */
export const knownVanguards = (desk: Desk): readonly { readonly id: EntryId; readonly name: string }[] =>
  desk.content.vocabulary.vanguards.toSorted(
    (a, b) => Number(a.id === 'national') - Number(b.id === 'national') || (a.id < b.id ? -1 : 1),
  );
