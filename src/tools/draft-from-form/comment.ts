import type { Fault } from '../../content-loader/fault.ts';
import type { Remark } from '../../drafting/issue-forms/answers-from-form.ts';

/** More backticks than any run of them in the text: what somebody typed is shown, and never read as Markdown. */
const ticksFor = (text: string, least: number): string =>
  '`'.repeat(Math.max(least, ...(text.match(/`+/g) ?? []).map(({ length }) => length + 1)));

const inlineCode = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const ticks = ticksFor(line, 1);
  return `${ticks} ${line} ${ticks}`;
};

const block = (text: string): string => {
  const ticks = ticksFor(text, 3);
  return [`${ticks}text`, text, ticks].map((line) => line.replaceAll(/^/gm, '  ')).join('\n');
};

const remarkLines = ({ words, typed }: Remark): string =>
  typed === undefined ? `- ${words}` : `- ${words} Typed was:\n\n${block(typed)}\n`;

const faultLine = ({ file, line, message, help }: Fault): string =>
  `- ${inlineCode(`${file}:${line}`)}: ${inlineCode(message)} ${help === '' ? '' : inlineCode(help)}`.trimEnd();

/** What the pull request and the issue are told, in plain words. Nothing that was typed stands in it but as code. */
export const writeComment = (
  files: readonly string[],
  remarks: readonly Remark[],
  faults: readonly Fault[],
): string => {
  const toDo = [...remarks.map(remarkLines), ...faults.map(faultLine)];
  return [
    files.length > 0
      ? `Drafted from the form: ${files.map(inlineCode).join(', ')}. What was typed stays in the issue as it is.`
      : 'No file could be drafted from this form. What was typed stays in the issue as it is.',
    '',
    ...(toDo.length > 0
      ? ['A person must still look at this:', '', ...toDo]
      : ['The check finds no fault in it. A person must still read it beside its source.']),
    '',
  ].join('\n');
};

export const NOT_A_FORM =
  'This issue was not made with one of the forms, or its headings were changed, so nothing could be drafted. ' +
  'A person can write the entry from it, or fill in a form.\n';
