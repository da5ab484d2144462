import type { Vocabulary } from '../../domain/model/vocabulary.ts';
import type { Draft } from '../../drafting/draft-answers.ts';
import { draftChanges, vocabularyChanges, type ReadText } from '../../drafting/draft-changes.ts';
import { answersFromForm, type Remark } from '../../drafting/issue-forms/answers-from-form.ts';
import {
  addCorrection,
  correctionFromForm,
  entryOfAddress,
} from '../../drafting/issue-forms/correct-entry.ts';
import { proposalFromForm } from '../../drafting/issue-forms/proposal-from-form.ts';
import { readForm, type FilledForm } from '../../drafting/issue-forms/read-form.ts';

/** What a form becomes: the files that it changes, whole, and what a person must look at. */
export interface FormDraft {
  /** What the pull request is called. */
  readonly title: string;
  readonly changes: readonly Draft[];
  readonly remarks: readonly Remark[];
}

export interface FormSetting {
  readonly vocabulary: Vocabulary;
  /** The paths of all content files, and what stands in them. */
  readonly paths: readonly string[];
  readonly read: ReadText;
  /** The day on which the form was sent, such as 2026-11-22. */
  readonly sent: string;
}

const LONGEST_TITLE = 100;

const titled = (lead: string, words: string | undefined): string => {
  const line = (words ?? '').replaceAll(/\s+/g, ' ').trim();
  return `${lead}: ${line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE)}…` : line}`;
};

const draftNewEntry = (filled: FilledForm, { vocabulary, paths, read, sent }: FormSetting): FormDraft => {
  const { answers, remarks } = answersFromForm(filled, vocabulary, sent);
  return {
    title: titled('Add an entry', filled.answers.get('title')),
    changes: draftChanges(answers, paths, read),
    remarks,
  };
};

const draftCorrection = (filled: FilledForm, { read, sent }: FormSetting): FormDraft => {
  const page = filled.answers.get('page') ?? '';
  const title = titled('Correct', page);
  const id = entryOfAddress(page);
  const path = `entries/${id ?? ''}.mdx`;
  const text = id === undefined ? undefined : read(path);
  if (text === undefined) {
    const words =
      'The page is not that of one entry, so nothing could be drafted. A person must find the entry behind it.';
    return { title, changes: [], remarks: [{ words, typed: page }] };
  }
  const { correction, remarks } = correctionFromForm(filled, sent);
  const corrected = addCorrection(text, correction);
  const toDo = {
    words:
      'The draft only adds the line to the list of corrections. The claim or the text itself is for a person to mend.',
  };
  return {
    title,
    changes: corrected === undefined ? [] : [{ path, text: corrected }],
    remarks: [toDo, ...remarks],
  };
};

const draftProposal = (filled: FilledForm, { vocabulary, read }: FormSetting): FormDraft => {
  const { add, remarks } = proposalFromForm(filled, vocabulary);
  return {
    title: titled('Add to the lists', filled.answers.get('name')),
    changes: vocabularyChanges(add, read),
    remarks,
  };
};

/** Drafts what a filled form allows; undefined for a text that is no form of ours. */
export const draftForm = (body: string, setting: FormSetting): FormDraft | undefined => {
  const filled = readForm(body);
  if (!filled) return undefined;
  switch (filled.form.name) {
    case 'new-entry':
      return draftNewEntry(filled, setting);
    case 'correction':
      return draftCorrection(filled, setting);
    case 'propose':
      return draftProposal(filled, setting);
    default:
      return filled.form.name satisfies never;
  }
};
