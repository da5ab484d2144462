import { DOMImplementation, XMLSerializer, type Element } from '@xmldom/xmldom';
import { CREATOR } from '../../views/head/json-ld.ts';
import { LICENCE_ADDRESS } from '../../views/frame.ts';
import { LICENCE_WORDS } from '../feed-input.ts';

export interface AtomLink {
  readonly rel: 'self' | 'alternate' | 'via' | 'related' | 'license';
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

/** What feeds and their entries have alike. All text is plain. */
interface AtomBase {
  /** A permanent address. */
  readonly id: string;
  readonly title: string;
  /** As RFC 3339 has it. */
  readonly updated: string;
  readonly links: readonly AtomLink[];
}

export interface AtomEntry extends AtomBase {
  readonly published: string;
  readonly summary: string;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
}

export interface AtomFeed extends AtomBase {
  readonly subtitle: string;
  readonly entries: readonly AtomEntry[];
}

const ATOM = 'http://www.w3.org/2005/Atom';

/** Text as XML 1.0 can hold it: one sort of line end, and a mark for every character that it knows not, so that the loss is seen. */
const cleanText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

type Attributes = Readonly<Record<string, string>>;

/** Adds an element on a line of its own. */
const add = (parent: Element, name: string, attributes: object, text = ''): Element => {
  const { ownerDocument: document } = parent;
  if (!document) throw new TypeError('an element of a feed has a document');
  const element = document.createElementNS(ATOM, name);
  for (const [key, value] of Object.entries(attributes as Attributes))
    element.setAttribute(key, cleanText(value));
  element.textContent = cleanText(text);
  parent.appendChild(element);
  parent.appendChild(document.createTextNode('\n'));
  return element;
};

const addText = (parent: Element, name: string, text: string): Element =>
  add(parent, name, { type: 'text' }, text);

const addBase = (parent: Element, { id, title, updated, links }: AtomBase): void => {
  add(parent, 'id', {}, id);
  addText(parent, 'title', title);
  add(parent, 'updated', {}, updated);
  for (const link of links) add(parent, 'link', link);
};

const addEntry = (feed: Element, entry: AtomEntry): void => {
  const element = add(feed, 'entry', {}, '\n');
  addBase(element, entry);
  add(element, 'published', {}, entry.published);
  for (const category of entry.categories) add(element, 'category', category);
  addText(element, 'summary', entry.summary);
};

/**
 * An Atom feed (RFC 4287). The entries are this project's summaries, so it is their author, once for the whole feed; the items
 * that they sum up are linked with `rel="via"`. Their publishers wrote no part of the feed and are no contributors to it.
 */
export const writeAtom = (feed: AtomFeed): string => {
  const document = new DOMImplementation().createDocument(ATOM, 'feed');
  const root = document.documentElement;
  if (!root) throw new TypeError('a document that was made with a root has one');
  root.setAttribute('xml:lang', 'en-GB');
  root.appendChild(document.createTextNode('\n'));
  addBase(root, feed);
  addText(root, 'subtitle', feed.subtitle);
  add(add(root, 'author', {}), 'name', {}, CREATOR);
  add(root, 'link', { rel: 'license', href: LICENCE_ADDRESS });
  addText(root, 'rights', LICENCE_WORDS);
  for (const entry of feed.entries) addEntry(root, entry);
  const xml = new XMLSerializer().serializeToString(document, { requireWellFormed: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
};
