import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

const textOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');

/** The id of a heading: its words in lowercase with hyphens between. */
const headingId = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '') || 'section';

/** The same tree with an id on each heading that has none; a repeated one is numbered from 2. */
const withHeadingIds = (root: Root): Root => {
  const used = new Map<string, number>();
  const nameHeading = (heading: Element): Element => {
    const base = headingId(textOf(heading.children));
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return { ...heading, properties: { ...heading.properties, id: count === 1 ? base : `${base}-${count}` } };
  };
  return {
    ...root,
    children: root.children.map((node) =>
      node.type === 'element' && /^h[1-6]$/.test(node.tagName) && node.properties['id'] === undefined
        ? nameHeading(node)
        : node,
    ),
  };
};

/** The HTML of a tree that has passed the gate. */
export const renderTree = (root: Root): string => toHtml(withHeadingIds(root));
