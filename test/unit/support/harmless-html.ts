import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';

const ELEMENTS =
  'p em strong a ul ol li blockquote code br hr sup section table thead tbody tr th td h2 h3'.split(' ');
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: [
    'href',
    'title',
    'id',
    'className',
    'dataFootnoteRef',
    'dataFootnoteBackref',
    'ariaDescribedBy',
    'ariaLabel',
  ],
  ol: ['start'],
  li: ['id'],
  h2: ['id', 'className'],
  h3: ['id'],
  section: ['dataFootnotes', 'className'],
};
const ADDRESS = /^(?:https?:\/\/[^/\\]|mailto:|\/(?![/\\])|#)/i;

const explain = ({ tagName, properties }: Element): string[] => [
  ...(ELEMENTS.includes(tagName) ? [] : [`the element ${tagName}`]),
  ...Object.keys(properties)
    .filter((name) => !ATTRIBUTES[tagName]?.includes(name))
    .map((name) => `the attribute ${name} of ${tagName}`),
  ...(tagName === 'a' && !ADDRESS.test(String(properties['href']))
    ? [`the address ${String(properties['href'])}`]
    : []),
];

const walk = (node: Nodes): string[] => {
  switch (node.type) {
    case 'root':
      return node.children.flatMap(walk);
    case 'element':
      return [...explain(node), ...node.children.flatMap(walk)];
    case 'text':
      return [];
    default:
      return [`a node of type ${node.type}`];
  }
};

/** What a browser would find in the HTML of a body that has no place in one; none of it is for the gate's own list to say. */
export const findHarm = (html: string): string[] => {
  const document = htmlToHast(`<!doctype html><title>a</title><body>${html}`);
  const bodies = (node: Nodes): Element[] =>
    node.type === 'element' && node.tagName === 'body'
      ? [node]
      : 'children' in node
        ? node.children.flatMap(bodies)
        : [];
  return bodies(document).flatMap(({ children, properties }) => [
    ...Object.keys(properties).map((name) => `the attribute ${name} of the page`),
    ...children.flatMap(walk),
  ]);
};
