import type { DiffView } from '../../views/diff/diff-view.ts';
import { plainLine, sentenceOf } from './sentence.ts';

/** What changes, for machines. */
export const diffAsJson = ({ summary, groups }: DiffView): string =>
  JSON.stringify(
    {
      summary,
      groups: groups.map(({ title, lines, more }) => ({
        title: plainLine(title),
        changes: lines.map((line) => ({ kind: line.kind, sentence: sentenceOf(line) })),
        more: plainLine(more),
      })),
    },
    null,
    2,
  );
