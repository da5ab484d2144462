import type { DiffGroup, DiffView } from '../../views/diff/diff-view.ts';
import { partsOf, plainLine } from './sentence.ts';

/**
 * A text of strangers as Markdown that shows it and does nothing else. GitHub looks for mentions and references after it has
 * rendered, so a backslash does not stop them: a space of no width does, and it breaks bare addresses too.
 */
export const escapeMarkdown = (text: string): string =>
  plainLine(text)
    .replaceAll(/[!-/:-@[-`{-~]/g, (mark) => `\\${mark}`)
    .replaceAll(/[@#:](?=\S)/g, (mark) => `${mark}\u{200B}`)
    .replaceAll(/(www|gh)(?=\\[.-])/gi, (word) => `${word}\u{200B}`);

const writeGroup = ({ title, lines, more }: DiffGroup): string =>
  [
    `#### ${escapeMarkdown(title)}`,
    '',
    ...lines.map((line) => {
      const { subject, says } = partsOf(line);
      return `- **${escapeMarkdown(subject)}**: ${escapeMarkdown(says)}`;
    }),
    ...(more === '' ? [] : [`- ${escapeMarkdown(more)}\\.`]),
  ].join('\n');

/** What changes, for a comment on a pull request. */
export const diffAsMarkdown = ({ summary, groups }: DiffView): string =>
  ['### What this changes in the record', escapeMarkdown(summary), ...groups.map(writeGroup)].join('\n\n');

/** Why nothing can be told, with the faults as a block of plain text. */
export const faultsAsMarkdown = (heading: string, report: string): string => {
  const runs = report.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [`### ${escapeMarkdown(heading)}`, '', fence, report, fence].join('\n');
};
