import { CORRECTION_KINDS } from '../../domain/code-lists.ts';
import type { IssueForm } from './form.ts';

/** The form for a fault in a page, and for an answer by somebody who is named. */
export const CORRECTION_FORM: IssueForm = {
  name: 'correction',
  title: 'A correction',
  about: 'Say what is wrong on a page, or how you see it if you are named there.',
  issueTitle: 'Correction: ',
  fields: [
    {
      kind: 'markdown',
      text: 'If you or your organisation are named, you need no source for your own view: say so, and it is recorded as your statement. Everything that you write here is public.',
    },
    { kind: 'input', id: 'page', label: 'Address of the page', placeholder: 'https://', required: true },
    { kind: 'textarea', id: 'wrong', label: 'What is wrong', required: true },
    { kind: 'textarea', id: 'right', label: 'What it should say' },
    { kind: 'input', id: 'source', label: 'A published source that says so', placeholder: 'https://' },
    { kind: 'dropdown', id: 'kind', label: 'What sort of change it is', codes: CORRECTION_KINDS },
    {
      kind: 'input',
      id: 'date',
      label: 'The day of the change',
      description: 'Left empty, it is the day on which you send this form.',
      placeholder: '22 November 2026',
    },
    {
      kind: 'input',
      id: 'note',
      label: 'A line for the list of corrections',
      description: 'What was changed, and why. Left empty, it is made from what is wrong.',
    },
  ],
};
