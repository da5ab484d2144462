import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
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

/** Stands for a character that XML 1.0 cannot hold, so that the loss can be seen. */
const REPLACEMENT = '\uFFFD';

const addText = (parent: XMLBuilder, name: string, text: string): void => {
  parent.ele(name, { type: 'text' }).txt(text);
};

const addBase = (parent: XMLBuilder, { id, title, updated, links }: AtomBase): void => {
  parent.ele('id').txt(id);
  addText(parent, 'title', title);
  parent.ele('updated').txt(updated);
  for (const link of links) parent.ele('link', { ...link });
};

const addEntry = (feed: XMLBuilder, entry: AtomEntry): void => {
  const element = feed.ele('entry');
  addBase(element, entry);
  element.ele('published').txt(entry.published);
  for (const category of entry.categories) element.ele('category', category);
  addText(element, 'summary', entry.summary);
};

/**
 * An Atom feed (RFC 4287). The entries are this project's summaries, so it is their author, once for the whole feed; the items
 * that they sum up are linked with `rel="via"`. Their publishers wrote no part of the feed and are no contributors to it.
 */
export const writeAtom = (feed: AtomFeed): string => {
  const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: REPLACEMENT });
  const root = document.ele('http://www.w3.org/2005/Atom', 'feed', { 'xml:lang': 'en-GB' });
  addBase(root, feed);
  addText(root, 'subtitle', feed.subtitle);
  root.ele('author').ele('name').txt(CREATOR);
  root.ele('link', { rel: 'license', href: LICENCE_ADDRESS });
  addText(root, 'rights', LICENCE_WORDS);
  for (const entry of feed.entries) addEntry(root, entry);
  return `${document.end({ prettyPrint: true })}\n`;
};
