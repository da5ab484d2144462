import type { Element, ElementContent, Root, Text } from 'hast';
import type { TermFinder } from './term-names.ts';

/** Where a term is named but never linked. */
const UNLINKED = new Set(['a', 'code', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

type Child = Root['children'][number];

const termOfLink = ({ tagName, properties }: Element): string | undefined =>
  tagName === 'a' ? /^\/glossary\/([^/?#]+)/.exec(String(properties['href'] ?? ''))?.[1] : undefined;

/** The terms to which a tree links. */
const linkedTerms = (node: Root | Child): readonly string[] => {
  const own = node.type === 'element' ? termOfLink(node) : undefined;
  const inner = 'children' in node ? node.children.flatMap(linkedTerms) : [];
  return own === undefined ? inner : [own, ...inner];
};

const textsOf = (node: Root | Child): readonly string[] => {
  if (node.type === 'text') return [node.value];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
};

/** The ids of the terms that a tree names or links to, sorted; words in links and headings count too. */
export const mentionedTerms = (tree: Root, terms: TermFinder): readonly string[] => {
  const named = textsOf(tree).flatMap((text) => terms.find(text).map(({ id }) => id));
  return [...new Set([...linkedTerms(tree), ...named])].toSorted();
};

const linkTo = (id: string, text: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['term'], href: `/glossary/${id}/` },
  children: [{ type: 'text', value: text }],
});

const linkText = (node: Text, terms: TermFinder, done: Set<string>): ElementContent[] => {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const { id, start, end } of terms.find(node.value)) {
    if (done.has(id)) continue;
    done.add(id);
    if (start > from) parts.push({ type: 'text', value: node.value.slice(from, start) });
    parts.push(linkTo(id, node.value.slice(start, end)));
    from = end;
  }
  if (from === 0) return [node];
  return from < node.value.length ? [...parts, { type: 'text', value: node.value.slice(from) }] : parts;
};

/**
 * The same tree with the first use of each term linked to its page. Links, headings and code stay as they are, and so does
 * a term to which the tree links already, or whose own page this is.
 */
export const linkTerms = (tree: Root, terms: TermFinder, ownTerm?: string): Root => {
  const done = new Set(linkedTerms(tree));
  if (ownTerm !== undefined) done.add(ownTerm);
  const linkAll = <Node extends Child>(nodes: readonly Node[]): Child[] =>
    nodes.flatMap((node): Child[] => {
      if (node.type === 'text') return linkText(node, terms, done);
      if (node.type !== 'element' || UNLINKED.has(node.tagName)) return [node];
      return [{ ...node, children: linkAll(node.children) as ElementContent[] }];
    });
  return { ...tree, children: linkAll(tree.children) };
};
