import { escapeMarkdown } from '../../exports/diff/diff-markdown.ts';

/** Stands unseen at the head of our comment, so that the next run finds it. */
export const MARK = '<!-- what the change does to the record -->';

/** GitHub takes 65,536 in all. */
const MAX_SIGNS = 50_000;
const MAX_LINE = 600;

/** Sources of the comment that GitHub vouches for. */
export interface Run {
  readonly address: string;
  readonly commit: string;
}

const writeLine = (line: string, next: string | undefined): string => {
  const text = escapeMarkdown(line.replace(/^- /, '').slice(0, MAX_LINE));
  if (line.startsWith('- ')) return `- ${text}`;
  return next?.startsWith('- ') ? `**${text}**\n` : `${text}\n`;
};

/** The lines of `npm run diff` as a comment. Nothing in them is obeyed: no mention, no link, no markup, no picture. */
export const writeComment = (text: string, { address, commit }: Run): string => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const shown: string[] = [];
  for (let size = 0; shown.length < lines.length && size < MAX_SIGNS; size += shown.at(-1)?.length ?? 0)
    shown.push(writeLine(lines[shown.length] ?? '', lines[shown.length + 1]));
  const more = lines.length - shown.length;
  return [
    MARK,
    '### What this change does to the record\n',
    ...shown.map((line, index) => (index > 0 && line.startsWith('**') ? `\n${line}` : line)),
    ...(more > 0 ? [`\nAnd ${more} more lines, which the files of the run have.`] : []),
    `\nAs of ${commit}. [The run](${address}) has the promise charts and ledger rows before and after, and the site as it would be.`,
  ].join('\n');
};
