import type { Nodes, Root } from 'hast';
import { mdxToHast, mdxToMdast } from 'satteri';
import { faultOfParser, findTooDeep, findTooLarge } from './body-size.ts';
import { dropInner, faultOfCode, isWord, maskCode, unmaskCode } from './code-marks.ts';
import type { LocalFault, Position } from './fault.ts';
import { findBadAddress, inspectTree, type BodyLink, type GateOptions } from './gate.ts';
import { LIMITS } from './limits.ts';
import { linkTerms, mentionedTerms } from './link-terms.ts';
import { renderTree } from './render.ts';
import { rememberTexts, type TermFinder } from './term-names.ts';

/** A body that went through the gate; `html` is absent where it did not pass. */
export interface Body {
  readonly html?: string;
  readonly links: readonly BodyLink[];
  /** The glossary terms that it names or links to, sorted. */
  readonly terms: readonly string[];
  readonly faults: readonly LocalFault[];
}

interface BodyOptions extends GateOptions {
  /** What finds the terms that are linked at their first use; without it none are. */
  readonly terms?: TermFinder;
  /** The term whose page this body is. */
  readonly ownTerm?: string;
}

/** Front matter stands at the top of the file alone: in a body, `---` is a line of Markdown. */
const PARSING = { features: { frontmatter: false } };

/** Parses, inspects and renders a body whose first line is line `linesBefore + 1` of the file. Nothing is ever run. */
export const parseBody = (markdown: string, linesBefore: number, options: BodyOptions): Body => {
  if (markdown.trim() === '') return { html: '', links: [], terms: [], faults: [] };
  const body = readBody(markdown, options);
  const shift = <Placed extends Position>(placed: Placed): Placed => ({
    ...placed,
    line: placed.line + linesBefore,
  });
  return { ...body, links: body.links.map(shift), faults: body.faults.map(shift) };
};

const refused = (fault: LocalFault): Body => ({ links: [], terms: [], faults: [fault] });

const readBody = (markdown: string, options: BodyOptions): Body => {
  const tooLarge = findTooLarge(markdown);
  if (tooLarge) return refused(tooLarge);
  const masked = maskCode(markdown);
  let root: Root;
  let definitions: LocalFault[];
  try {
    root = mdxToHast(masked.text, PARSING) as Root;
    const tooDeep = findTooDeep(root);
    if (tooDeep) return refused(tooDeep);
    definitions = findBadDefinitions(masked.text);
  } catch (error) {
    return refused(faultOfParser(error));
  }
  const code = findCode(markdown, masked.offsets, root).map((offset) => faultOfCode(markdown, offset));
  if (masked.offsets.length > 0) root = restoreTexts(root);
  const { faults: found, links } = inspectTree(root, options);
  const faults = [...code, ...found, ...dropRepeats(definitions, found)].toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  const { ownTerm } = options;
  const finder = options.terms && rememberTexts(options.terms);
  const terms = finder ? mentionedTerms(root, finder) : [];
  if (faults.length > 0) return { links, terms, faults };
  return { html: renderTree(finder ? linkTerms(root, finder, ownTerm) : root), links, terms, faults };
};

const dropRepeats = (faults: readonly LocalFault[], seen: readonly LocalFault[]): LocalFault[] =>
  faults.filter((fault) => !seen.some(({ line, column }) => line === fault.line && column === fault.column));

/** Where what MDX takes for code is not within backticks; a word is code only at the start of a paragraph. */
const findCode = (markdown: string, offsets: readonly number[], root: Root): number[] => {
  if (offsets.length === 0) return [];
  const quoted = rangesOf(root, ({ tagName }) => tagName === 'code' || tagName === 'pre');
  const paragraphs = new Set(
    root.children.flatMap((node) =>
      node.type === 'element' && node.tagName === 'p' ? (node.position?.start.offset ?? []) : [],
    ),
  );
  const found = offsets.filter((offset) =>
    isWord(markdown, offset)
      ? paragraphs.has(offset)
      : !quoted.some(([start, end]) => offset >= start && offset < end),
  );
  return dropInner(markdown, found).slice(0, LIMITS.faults + 1);
};

const rangesOf = (
  node: Nodes,
  isWanted: (element: Extract<Nodes, { type: 'element' }>) => boolean,
): [number, number][] => {
  if (node.type === 'element' && isWanted(node))
    return [[node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]];
  return 'children' in node ? node.children.flatMap((child) => rangesOf(child, isWanted)) : [];
};

const restoreTexts = <Node extends Nodes>(node: Node): Node => {
  if (node.type === 'text') return { ...node, value: unmaskCode(node.value) };
  if (!('children' in node)) return node;
  const restored = { ...node, children: node.children.map((child) => restoreTexts(child)) };
  if (restored.type !== 'element' || typeof restored.properties['title'] !== 'string') return restored;
  return {
    ...restored,
    properties: { ...restored.properties, title: unmaskCode(restored.properties['title']) },
  };
};

interface MarkdownNode {
  readonly type: string;
  readonly url?: string | null;
  readonly position?: { readonly start: Position };
  readonly children?: readonly MarkdownNode[];
}

/**
 * Faults in definitions to which nothing refers: they never reach the HTML tree, but an editor may refer to them
 * tomorrow. Only a body that may have a definition is parsed for them.
 */
const findBadDefinitions = (markdown: string): LocalFault[] => {
  if (!markdown.includes(']:')) return [];
  const faults: LocalFault[] = [];
  const walk = (node: MarkdownNode): void => {
    const problem = node.type === 'definition' ? findBadAddress(node.url ?? '') : undefined;
    if (problem)
      faults.push({
        line: node.position?.start.line ?? 1,
        column: node.position?.start.column ?? 1,
        path: '',
        rule: 'mdx-is-prose',
        severity: 'error',
        message: problem,
        help: 'Start it with https:// or, for a page of this site, with one /.',
      });
    node.children?.forEach(walk);
  };
  walk(mdxToMdast(markdown, PARSING) as MarkdownNode);
  return faults;
};
