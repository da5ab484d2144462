import type { Nodes, Root } from 'hast';
import type { LocalFault } from './fault.ts';
import { LIMITS, showNumber } from './limits.ts';

const MARKERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

const refuse = (line: number, message: string, help: string): LocalFault => ({
  line,
  column: 1,
  path: '',
  rule: 'size-limit',
  severity: 'error',
  message,
  help,
});

const tooDeep = (line: number): LocalFault =>
  refuse(
    line,
    `Quotations, lists or emphasis stand inside one another more than ${LIMITS.bodyDepth} deep.`,
    'Write it as plain paragraphs.',
  );

/** What is too large about a body, seen before a parser has to read it. */
export const findTooLarge = (markdown: string): LocalFault | undefined => {
  const lines = markdown.split('\n');
  if (lines.length > LIMITS.bodyLines)
    return refuse(
      LIMITS.bodyLines,
      `The text has more than ${showNumber(LIMITS.bodyLines)} lines.`,
      'Cut it: a text here is some short paragraphs.',
    );
  for (const [index, line] of lines.entries()) {
    const markers = MARKERS.exec(line)?.[0].match(/[>\-*+.)]/g) ?? [];
    if (markers.length > LIMITS.bodyDepth) return tooDeep(index + 1);
    if (line.split('|').length > LIMITS.tableColumns + 2)
      return refuse(
        index + 1,
        `The table has more than ${LIMITS.tableColumns} columns.`,
        'Take columns away, or make two tables of it.',
      );
  }
  return undefined;
};

/** What is too large about the tree of a body. Walks without recursion: depth is what it is to find out. */
export const findTooDeep = (root: Root): LocalFault | undefined => {
  let level: Nodes[] = [root];
  let elements = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    elements += level.length;
    if (depth > LIMITS.bodyDepth)
      return tooDeep(level.find(({ position }) => position)?.position?.start.line ?? 1);
    const below: Nodes[] = [];
    for (const node of level)
      if ('children' in node) for (const child of node.children) if (child.type !== 'text') below.push(child);
    level = below;
  }
  return elements <= LIMITS.bodyElements
    ? undefined
    : refuse(
        1,
        `The text has more than ${showNumber(LIMITS.bodyElements)} paragraphs, links, notes and cells.`,
        'Cut it: a text here is some short paragraphs.',
      );
};

/** A body at which the parser gave up. */
export const faultOfParser = (error: unknown): LocalFault =>
  error instanceof RangeError
    ? tooDeep(1)
    : {
        ...refuse(
          1,
          'The text cannot be read as Markdown.',
          'Write it as plain paragraphs, links and lists.',
        ),
        rule: 'mdx-is-prose',
      };
