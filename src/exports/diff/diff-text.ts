import type { DiffGroup, DiffView } from '../../views/diff/diff-view.ts';
import { plainLine, sentenceOf } from './sentence.ts';

const writeGroup = ({ title, lines, more }: DiffGroup): string =>
  [
    plainLine(title),
    ...lines.map((line) => `- ${sentenceOf(line)}`),
    ...(more === '' ? [] : [`- ${plainLine(more)}.`]),
  ].join('\n');

/** What changes, for a terminal. */
export const diffAsText = ({ summary, groups }: DiffView): string =>
  [summary, ...groups.map(writeGroup)].join('\n\n');
