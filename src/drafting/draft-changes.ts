import { addMilestone, addOption, addOrganisation, addStepToTrack } from './add-to-vocabulary.ts';
import type { Draft, DraftAdditions, DraftAnswers } from './draft-answers.ts';
import { draftEntry } from './draft-entry.ts';

/** Content files that a draft adds or changes, whole, by their paths inside the content folder; the entry comes first. */
export type DraftChanges = readonly Draft[];

/** The text of a content file as it is; undefined where there is none. */
export type ReadText = (path: string) => string | undefined;

/** The vocabularies and profiles with what is added to them, whole. An addition whose place is missing is left out. */
export const vocabularyChanges = (add: DraftAdditions, read: ReadText): readonly Draft[] => {
  const changed = new Map<string, string>();
  const edit = (path: string, change: (text: string) => string | undefined): void => {
    const text = changed.get(path) ?? read(path);
    const edited = text === undefined ? undefined : change(text);
    if (edited !== undefined) changed.set(path, edited);
  };
  const { organisations = [], milestones = [], options = [] } = add;
  for (const organisation of organisations)
    edit('organisations.yaml', (text) => addOrganisation(text, organisation));
  for (const milestone of milestones) {
    edit('milestones.yaml', (text) => addMilestone(text, milestone));
    edit(`vanguards/${milestone.vanguard}.mdx`, (text) =>
      addStepToTrack(text, milestone.track, milestone.id),
    );
  }
  for (const option of options) edit('decisions.yaml', (text) => addOption(text, option));
  return [...changed].map(([path, text]) => ({ path, text }));
};

/**
 * The entry that comes of some answers, and the vocabularies with what was added for it. An addition whose place is missing is left
 * out, for the check to find. `taken` are the paths of all content files.
 */
export const draftChanges = (
  answers: DraftAnswers,
  taken: Iterable<string>,
  read: ReadText,
): DraftChanges => [draftEntry(answers, taken), ...vocabularyChanges(answers.add ?? {}, read)];
