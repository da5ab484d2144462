import { GROUPS, ORGANISATION_TYPES } from '../../domain/code-lists.ts';
import type { IssueForm } from './form.ts';

export const PROPOSALS = {
  organisation: 'An organisation',
  milestone: 'A step',
  option: 'An option of a question',
} as const;

export const YES_OR_NOT = { yes: 'It is', no: 'It is not' } as const;

/** The form for what the lists lack. */
export const PROPOSE_FORM: IssueForm = {
  name: 'propose',
  title: 'A step, an option or an organisation',
  about: 'Propose a line for one of the lists that entries refer to.',
  issueTitle: 'For the lists: ',
  fields: [
    {
      kind: 'markdown',
      text: 'Answer the first questions, and then only those about the thing that you propose.',
    },
    { kind: 'dropdown', id: 'what', label: 'What you propose', codes: PROPOSALS, required: true },
    { kind: 'input', id: 'name', label: 'Its name', description: 'What readers see.', required: true },
    {
      kind: 'input',
      id: 'means',
      label: 'What it means, in one plain sentence',
      description: 'For a step or an option. For an organisation: anything that a reader should know.',
    },
    { kind: 'dropdown', id: 'type', label: 'Organisation: what sort it is', codes: ORGANISATION_TYPES },
    { kind: 'input', id: 'aka', label: 'Organisation: other names', description: 'With semicolons between.' },
    { kind: 'input', id: 'url', label: 'Organisation: its own site', placeholder: 'https://' },
    { kind: 'dropdown', id: 'group', label: 'Step: which filter of the timeline shows it', codes: GROUPS },
    {
      kind: 'dropdown',
      id: 'deadline',
      label: 'Step: is it a deadline for bidders',
      description: 'A deadline is never scored.',
      codes: YES_OR_NOT,
    },
    {
      kind: 'dropdown',
      id: 'lasts',
      label: 'Step: is it a stretch of time',
      description: 'Such as a consultation.',
      codes: YES_OR_NOT,
    },
    { kind: 'input', id: 'vanguard', label: 'Step: at which place', placeholder: 'Dudley' },
    {
      kind: 'input',
      id: 'track',
      label: 'Step: on which track',
      description: 'As the page of the place names it. It may be left empty where the place has one track.',
      placeholder: 'The MCP contract',
    },
    { kind: 'input', id: 'decision', label: 'Option: of which question', placeholder: 'Organisational form' },
    {
      kind: 'textarea',
      id: 'why',
      label: 'Which item needs it',
      description: 'Its address, or a few words.',
    },
  ],
};
