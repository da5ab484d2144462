import type { DraftAnswers } from './draft-answers.ts';

/** Every text that stands somewhere in a value. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** The answers without what was added for a claim and then not used, because the claim was taken back. */
export const withUsedAdditions = (answers: DraftAnswers): DraftAnswers => {
  const { add = {}, ...entry } = answers;
  const used = new Set(textsIn(entry));
  return {
    ...entry,
    add: {
      organisations: (add.organisations ?? []).filter(({ id }) => used.has(id)),
      milestones: (add.milestones ?? []).filter(({ id }) => used.has(id)),
      options: (add.options ?? []).filter(({ id }) => used.has(id)),
    },
  };
};
