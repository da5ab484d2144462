import type { Root } from 'hast';
import { mdxToHast, mdxToMdast } from 'satteri';
import { findBadAddress, inspectTree, type BodyLink, type GateOptions } from './gate.ts';
import type { LocalFault, Position } from './fault.ts';
import { linkTerms, mentionedTerms } from './link-terms.ts';
import { renderTree } from './render.ts';
import type { TermFinder } from './term-names.ts';

/** A body that went through the gate; `html` is absent where it did not pass. */
export interface Body {
  readonly html?: string;
  readonly links: readonly BodyLink[];
  /** The glossary terms that it names or links to, sorted. */
  readonly terms: readonly string[];
  readonly faults: readonly LocalFault[];
}

export interface BodyOptions extends GateOptions {
  /** What finds the terms that are linked at their first use; without it none are. */
  readonly terms?: TermFinder;
  /** The term whose page this body is. */
  readonly ownTerm?: string;
}

/** As many broken characters as one run reports in one body. */
const MAX_BROKEN = 20;

/** Parses, inspects and renders a body whose first line is line `linesBefore + 1` of the file. Nothing is ever run. */
export const parseBody = (markdown: string, linesBefore: number, options: BodyOptions): Body => {
  if (markdown.trim() === '') return { html: '', links: [], terms: [], faults: [] };
  const { root, faults: broken } = parseTolerantly(markdown);
  if (!root) return { links: [], terms: [], faults: broken.map((fault) => shift(fault, linesBefore)) };
  const findings = inspectTree(root, options);
  const unseen = broken.length === 0 ? findUnseenFaults(markdown) : [];
  const faults = [...broken, ...findings.faults, ...dropRepeats(unseen, findings.faults)].map((fault) =>
    shift(fault, linesBefore),
  );
  const links = findings.links.map((link) => shift(link, linesBefore));
  const { terms: finder, ownTerm } = options;
  const terms = finder ? mentionedTerms(root, finder) : [];
  if (faults.length > 0) return { links, terms, faults };
  return { html: renderTree(finder ? linkTerms(root, finder, ownTerm) : root), links, terms, faults };
};

const shift = <Placed extends Position>(placed: Placed, lines: number): Placed => ({
  ...placed,
  line: placed.line + lines,
});

const dropRepeats = (faults: readonly LocalFault[], seen: readonly LocalFault[]): LocalFault[] =>
  faults.filter((fault) => !seen.some(({ line, column }) => line === fault.line && column === fault.column));

/** Parses; where the parser stops at a character, notes it, blanks it out and goes on, so that one run reports all. */
const parseTolerantly = (markdown: string): { root?: Root; faults: LocalFault[] } => {
  const faults: LocalFault[] = [];
  let text = markdown;
  while (faults.length < MAX_BROKEN) {
    try {
      return { root: mdxToHast(text) as Root, faults };
    } catch (error) {
      const offset = findBrokenCharacter(text, error instanceof Error ? error.message : '');
      faults.push(describeBroken(text, offset));
      if (offset < 0) return { faults };
      text = `${text.slice(0, offset)}_${text.slice(offset + 1)}`;
    }
  }
  return { faults };
};

const offsetOf = (text: string, line: number, column: number): number => {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
};

/** The offset of the `{` or `<` at or before the place that the parser names; −1 where there is none. */
const findBrokenCharacter = (text: string, message: string): number => {
  const [, line, column] = /^(\d+):(\d+)/.exec(message) ?? [];
  const from = line ? offsetOf(text, Number(line), Number(column)) : text.length;
  return Math.max(text.lastIndexOf('{', from), text.lastIndexOf('<', from));
};

const describeBroken = (text: string, offset: number): LocalFault => {
  const before = text.slice(0, Math.max(0, offset));
  const place = { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
  const say = (message: string, help: string): LocalFault => ({
    ...place,
    path: '',
    rule: 'mdx-is-prose',
    severity: 'error',
    message,
    help,
  });
  const rest = offset < 0 ? '' : text.slice(offset);
  if (rest.startsWith('<!--'))
    return say('<!-- starts a comment, and content holds no HTML.', 'Take the comment away.');
  if (/^<(?:https?:|mailto:)/i.test(rest))
    return say('The character < stands before an address.', 'Write the link as [words](address).');
  if (rest.startsWith('<'))
    return say(
      'The character < starts a tag in MDX.',
      'For a “less than” sign write \\< or the words; use no HTML.',
    );
  if (rest.startsWith('{'))
    return say(
      'The character { starts code in MDX, and it is never closed or cannot be read.',
      'Take the brace away, or write \\{ for a brace that readers should see.',
    );
  return say('The body cannot be read as Markdown.', 'Write it as plain paragraphs, links and lists.');
};

interface MarkdownNode {
  readonly type: string;
  readonly url?: string | null;
  readonly position?: { readonly start: Position };
  readonly children?: readonly MarkdownNode[];
}

/**
 * Faults in definitions to which nothing refers: they never reach the HTML tree, but an editor may refer to them
 * tomorrow. Only a body that has a definition is parsed for them.
 */
const findUnseenFaults = (markdown: string): LocalFault[] => {
  if (!/^[ >\-*+\d.]*\[[^\]]+\]:/m.test(markdown)) return [];
  const faults: LocalFault[] = [];
  const walk = (node: MarkdownNode): void => {
    const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    const say = (message: string, help: string): void => {
      faults.push({ ...place, path: '', rule: 'mdx-is-prose', severity: 'error', message, help });
    };
    if (node.type.startsWith('mdx') || node.type === 'html')
      say(
        'A footnote holds code ({ or <), and content holds no code.',
        'Take it away, or write \\{ or \\< for a character that readers should see.',
      );
    if (node.type === 'definition') {
      const problem = findBadAddress(node.url ?? '');
      if (problem) say(problem, 'Start it with https:// or, for a page of this site, with one /.');
    }
    node.children?.forEach(walk);
  };
  walk(mdxToMdast(markdown) as MarkdownNode);
  return faults;
};
