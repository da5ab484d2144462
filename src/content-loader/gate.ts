import type { Node, Root, RootContent } from 'hast';
import type { LocalFault, Position } from './fault.ts';

/** A link in a body, with its place in the body. */
export interface BodyLink extends Position {
  readonly href: string;
}

export interface GateFindings {
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
  'align',
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

const BRACE_HELP = 'Take the braces away, or write \\{ for a brace that readers should see.';
const ANGLE_HELP =
  'Use Markdown instead of HTML: *emphasis*, [words](address). For a “less than” sign write \\< or the words.';

/** What is wrong with an `mdx…` or raw node, by its type; undefined for a type that is prose. */
const findNotProse = (node: Node): LocalFault | undefined => {
  const place = placeOf(node);
  const name = 'name' in node && typeof node.name === 'string' ? node.name : '';
  switch (node.type) {
    case 'mdxjsEsm':
      return fault(
        place,
        'A line that starts with “import” or “export” would be code.',
        'Take it away. If it is prose, start the line with another word.',
      );
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return fault(place, 'The character { starts code in MDX, and content holds no code.', BRACE_HELP);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return fault(
        place,
        `The character < starts a tag, <${name}>, and content holds no HTML and no components.`,
        ANGLE_HELP,
      );
    case 'raw':
    case 'comment':
    case 'doctype':
      return fault(place, 'HTML has no place in content.', ANGLE_HELP);
    case 'root':
    case 'element':
    case 'text':
      return undefined;
    default:
      return fault(place, `Content cannot hold this (${node.type}).`, 'Write it as plain Markdown.');
  }
};

/** What is wrong with the address of a link; undefined for https, http, mailto, a path of this site, or a place on the page. */
export const findBadAddress = (href: string): string | undefined => {
  // A browser drops these before it reads the scheme.
  const seen = [...href].filter((character) => character > ' ').join('');
  if (seen === '') return 'The link has no address.';
  if (/^[/\\]{2}/.test(seen) || /^\/\\/.test(seen)) return `The address "${href}" has no protocol.`;
  if (seen.startsWith('/') || seen.startsWith('#')) return undefined;
  if (/^(?:https?:\/\/[^/\\]|mailto:)/i.test(seen)) return undefined;
  return `The address "${href}" is not one that content may link to.`;
};

/**
 * Walks the tree of a body and says what in it is not prose. It takes nothing away: what it refuses must be mended by
 * the editor. Places are those of the body.
 */
export const inspectTree = (root: Root, options: GateOptions): GateFindings => {
  const faults: LocalFault[] = [];
  const links: BodyLink[] = [];
  const walk = (node: Root | RootContent, near: Position): void => {
    const notProse = findNotProse(node);
    const place = node.position ? placeOf(node) : near;
    if (notProse) faults.push({ ...notProse, ...place });
    // A tag may have prose in it that has faults of its own.
    if (node.type === 'element') inspectElement(node, place, options, faults, links);
    if ('children' in node) for (const child of node.children) walk(child, place);
  };
  walk(root, { line: 1, column: 1 });
  return { faults, links };
};

const inspectElement = (
  element: Extract<RootContent, { type: 'element' }>,
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
          fault(place, `Content cannot hold the attribute ${name}.`, 'Write it as plain Markdown.'),
        );
  if (tagName !== 'a') return;
  const href = String(properties['href'] ?? '');
  const problem = findBadAddress(href);
  if (problem)
    faults.push(fault(place, problem, 'Start it with https:// or, for a page of this site, with one /.'));
  else if (element.position) links.push({ ...place, href });
};
