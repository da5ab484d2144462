import { questionsOf, type IssueForm } from './form.ts';
import { ISSUE_FORMS } from './forms.ts';

/** What somebody filled in, by the ids of the questions; a question without an answer is absent. */
export interface FilledForm {
  readonly form: IssueForm;
  readonly answers: ReadonlyMap<string, string>;
  /** Words that stand in no answer, such as what was written over the first question. */
  readonly rest: string;
}

const NO_ANSWER = '_No response_';

/** Line ends of any sort as one, and no character that nobody can see: a form may have been filled in anywhere. */
const tidy = (body: string): string =>
  body
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g, '');

/**
 * Cuts the body of an issue at the headings of a form, each of which counts once and in its order: a heading inside an answer,
 * even one that repeats a question, stays a part of that answer.
 */
const cut = (form: IssueForm, body: string): FilledForm => {
  const lines = tidy(body).split('\n');
  const questions = questionsOf(form);
  const starts: { readonly id: string; readonly line: number }[] = [];
  let from = 0;
  for (const { id, label } of questions) {
    const line = lines.findIndex((text, at) => at >= from && text.trimEnd() === `### ${label}`);
    if (line < 0) continue;
    starts.push({ id, line });
    from = line + 1;
  }
  const sections = starts.map(({ id, line }, at) => {
    const text = lines
      .slice(line + 1, starts[at + 1]?.line)
      .join('\n')
      .trim();
    return [id, text === NO_ANSWER ? '' : text] as const;
  });
  const rest = lines
    .slice(0, starts[0]?.line ?? lines.length)
    .join('\n')
    .trim();
  return { form, answers: new Map(sections.filter(([, text]) => text !== '')), rest };
};

const countHeadings = ({ answers }: FilledForm): number => answers.size;

/** Reads the body of an issue that was made with a form; undefined where it is none of ours. */
export const readForm = (body: string): FilledForm | undefined => {
  const found = ISSUE_FORMS.map((form) => cut(form, body)).toSorted(
    (a, b) => countHeadings(b) - countHeadings(a),
  )[0];
  return found && found.answers.size > 1 ? found : undefined;
};

/** The code that stands for a chosen label; undefined for what is no answer of the list. */
export const codeOf = (
  codes: Readonly<Record<string, string>>,
  label: string | undefined,
): string | undefined => Object.keys(codes).find((code) => codes[code] === label?.trim());
