import { Document } from 'yaml';
import { CORRECTION_FORM } from './correction-form.ts';
import type { Field, IssueForm } from './form.ts';
import { NEW_ENTRY_FORM } from './new-entry-form.ts';
import { PROPOSE_FORM } from './propose-form.ts';

export const ISSUE_FORMS: readonly IssueForm[] = [NEW_ENTRY_FORM, CORRECTION_FORM, PROPOSE_FORM];

const toElement = (field: Field): object => {
  if (field.kind === 'markdown') return { type: 'markdown', attributes: { value: field.text } };
  const { kind, id, label, description, required } = field;
  const placeholder = field.kind === 'dropdown' ? undefined : field.placeholder;
  return {
    type: kind,
    id,
    attributes: {
      label,
      ...(description && { description }),
      ...(placeholder && { placeholder }),
      ...(field.kind === 'dropdown' && { options: Object.values(field.codes) }),
    },
    ...(required && { validations: { required: true } }),
  };
};

/** The file of a form, as GitHub reads it. GitHub's reader knows YAML 1.1, in which a bare word may be no text. */
export const writeForm = (form: IssueForm): string => {
  const file = {
    name: form.title,
    description: form.about,
    title: form.issueTitle,
    labels: [form.name],
    body: form.fields.map(toElement),
  };
  const head = `# Written by npm run schemas from src/drafting/issue-forms/${form.name}-form.ts.\n`;
  return head + new Document(file, { version: '1.1' }).toString({ lineWidth: 0, singleQuote: true });
};

/** The choice of forms; a blank issue stays possible, for what fits none. */
export const writeFormChoice = (): string => '# Written by npm run schemas.\nblank_issues_enabled: true\n';
