import type { Element, Node, Nodes, Root } from 'hast';
import { findStrangeValue } from './characters.ts';
import { shorten, type LocalFault, type Position } from './fault.ts';

/** A link in a body, with its place in the body. */
export interface BodyLink extends Position {
  readonly href: string;
}

interface GateFindings {
  readonly faults: readonly LocalFault[];
  readonly links: readonly BodyLink[];
}

export interface GateOptions {
  /** Whether the body may have headings of its own. */
  readonly headings: boolean;
}

const PROSE = [
  'p',
  'em',
  'strong',
  'a',
  'ul',
  'ol',
  'li',
  'blockquote',
  'code',
  'br',
  'hr',
  'sup',
  'section',
];
const TABLE = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];
const HEADINGS = ['h2', 'h3'];
const ALLOWED_ELEMENTS = new Set([...PROSE, ...TABLE, ...HEADINGS]);

/** Properties that the Markdown parser itself gives to allowed elements: links, lists, tables and footnotes. */
const ALLOWED_PROPERTIES = new Set([
  'href',
  'title',
  'start',
  'id',
  'className',
  'dataFootnotes',
  'dataFootnoteRef',
  'dataFootnoteBackref',
  'ariaDescribedBy',
  'ariaLabel',
]);

const MENDS: Readonly<Record<string, string>> = {
  img: 'Pictures are not part of the record; describe what it shows, or link to it.',
  pre: 'Take away the three backticks; the record has no blocks of code.',
  del: 'Take away the ~~; say in words what was changed.',
  input: 'Take away the [ ] or [x]; write a plain list.',
  h1: 'Start headings at ## : the page has its own main heading.',
};

const fault = (place: Position, message: string, help: string): LocalFault => ({
  ...place,
  path: '',
  rule: 'mdx-is-prose',
  severity: 'error',
  message,
  help,
});

const placeOf = (node: Node): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** What no parser should have given, for code and HTML were refused before: whatever is not prose. */
const findNotProse = (node: Nodes): LocalFault[] =>
  node.type === 'root' || node.type === 'element' || node.type === 'text'
    ? []
    : [fault(placeOf(node), `Content cannot hold this (${node.type}).`, 'Write it as plain Markdown.')];

const MAX_ADDRESS = 2000;

/** What is wrong with the address of a link; undefined for https, http, mailto, a path of this site, or a place on the page. */
export const findBadAddress = (href: string): string | undefined => {
  const address = `The address "${shorten(href)}"`;
  // A browser drops these before it reads the scheme.
  const seen = [...href].filter((character) => character > ' ').join('');
  if (seen === '') return 'The link has no address.';
  if (seen.length > MAX_ADDRESS) return `${address} is longer than ${MAX_ADDRESS} characters.`;
  if (/^[/\\]{2}/.test(seen)) return `${address} has no protocol.`;
  if (/^(?:[/#]|mailto:)/i.test(seen)) return undefined;
  if (!/^https?:\/\/[^/\\]/i.test(seen)) return `${address} is not one that content may link to.`;
  if (!URL.canParse(seen)) return `${address} is not one that a browser can open.`;
  return new URL(seen).username === ''
    ? undefined
    : `${address} holds a name before the @, which hides where it leads.`;
};

/**
 * Walks the tree of a body and says what in it is not prose. It takes nothing away: what it refuses must be mended by
 * the editor. Places are those of the body.
 */
export const inspectTree = (root: Root, options: GateOptions): GateFindings => {
  const faults: LocalFault[] = [];
  const links: BodyLink[] = [];
  const walk = (node: Nodes, near: Position): void => {
    const place = node.position ? placeOf(node) : near;
    faults.push(...findNotProse(node));
    if (node.type === 'text') faults.push(...findStrangeValue(node.value, place));
    if (node.type === 'element') inspectElement(node, place, options, faults, links);
    if ('children' in node) for (const child of node.children) walk(child, place);
  };
  walk(root, { line: 1, column: 1 });
  return { faults, links };
};

const inspectElement = (
  element: Element,
  place: Position,
  options: GateOptions,
  faults: LocalFault[],
  links: BodyLink[],
): void => {
  const { tagName, properties } = element;
  if (!ALLOWED_ELEMENTS.has(tagName))
    faults.push(
      fault(
        place,
        `Content cannot hold this element (${tagName}).`,
        MENDS[tagName] ??
          (/^h\d$/.test(tagName) ? 'Use ## or ### for headings.' : 'Write it as plain Markdown.'),
      ),
    );
  // The heading of the footnotes is the parser's own, and has no place in the file.
  else if (HEADINGS.includes(tagName) && !options.headings && element.position)
    faults.push(
      fault(
        place,
        'An entry has no headings of its own.',
        'Take the ## away; two to six short paragraphs need none.',
      ),
    );
  if (ALLOWED_ELEMENTS.has(tagName))
    for (const name of Object.keys(properties))
      if (!ALLOWED_PROPERTIES.has(name))
        faults.push(
          name === 'style'
            ? fault(place, 'A table here is not aligned.', 'Take the colons out of its line of hyphens.')
            : fault(place, `Content cannot hold the attribute ${name}.`, 'Write it as plain Markdown.'),
        );
  faults.push(...findStrangeValue(String(properties['title'] ?? ''), place));
  if (tagName !== 'a') return;
  const href = String(properties['href'] ?? '');
  const problem = findBadAddress(href);
  if (problem)
    faults.push(fault(place, problem, 'Start it with https:// or, for a page of this site, with one /.'));
  else if (element.position) links.push({ ...place, href });
};
