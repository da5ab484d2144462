import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from '../../views/citations/csl-item.ts';
import { exactParts, twoDigits } from './dates.ts';

// Its own escapes drop each sign that it knows no command for, such as emoji: the text is escaped before it gets it.
plugins.config.get('@bibtex').format['asciiOnly'] = false;
// Our ids, as they are, and not labels of its making.
plugins.config.get('@bibtex').format['useIdAsLabel'] = true;
plugins.config.get('@bibtex').format['checkLabel'] = false;

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Signs that TeX would draw as one other, such as two hyphens as a dash. */
const JOINED = /-(?=-)|'(?=')|`(?=`)|,(?=,)|[?!](?=`)/g;

/** No sign of the text can end its field or be a command: braces become commands, since BibTeX counts even escaped ones. */
const escapeTex = (text: string): string =>
  text.replaceAll(/[\\{}~^<>]|[$&%#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`).replaceAll(JOINED, '$&{}');

/** An address is taken as it stands, so what would end or break it is written in its own escapes. */
const escapeUrl = (url: string): string => url.replaceAll(/[\s{}\\]/g, (sign) => encodeURIComponent(sign));

const escapeKey = (id: string): string => id.replaceAll(/[^\w:/.-]/g, '-');

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** A month without a day has to be a name: it would be printed as a number. */
const issuedOf = ({ issued }: CslItem): object => {
  const [year, month, day] = exactParts(issued);
  if (year === undefined) return {};
  const parts = month !== undefined && day === undefined ? [MONTHS[month - 1]] : [month, day];
  return { issued: { 'date-parts': [[year, ...parts].filter((part) => part !== undefined)] } };
};

/** The item as far as BibTeX has fields for it: what has none is said in the note. */
const toBibtexItem = (item: CslItem): object => {
  const isArticle = item.type.startsWith('article');
  const notes = [
    ...(item.version === undefined ? [] : [`Version ${item.version}.`]),
    ...(item.note === undefined ? [] : [item.note]),
  ];
  const publisher = item['container-title'] ?? item.publisher;
  return {
    id: escapeKey(item.id),
    type: item.type,
    title: escapeTex(item.title),
    ...(item.genre !== undefined && { genre: escapeTex(item.genre) }),
    ...(item.author && { author: item.author.map(({ literal }) => ({ literal: escapeTex(literal) })) }),
    ...(publisher !== undefined && { [isArticle ? 'container-title' : 'publisher']: escapeTex(publisher) }),
    ...issuedOf(item),
    URL: escapeUrl(item.URL),
    ...(notes.length > 0 && { note: escapeTex(notes.join(' ')) }),
  };
};

interface BibtexEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** A field of BibLaTeX that reference managers know, but BibTeX and so Citation.js do not; others pass over it. */
const urlDate = (item: CslItem | undefined): Readonly<Record<string, string>> => {
  const parts = exactParts(item?.accessed).filter((part) => part !== undefined);
  return parts.length === 0 ? {} : { urldate: parts.map(twoDigits).join('-') };
};

const writeEntry = (
  { type, label, properties }: BibtexEntry,
  more: Readonly<Record<string, string>>,
): string => {
  // Where an item has no publisher, this is its address once more.
  const fields = Object.entries({ ...properties, ...more }).filter(([name]) => name !== 'howpublished');
  return `@${type}{${label},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
};

/**
 * BibTeX in UTF-8, each item under its id. Citation.js decides of which type an item is, which field holds what, and how
 * names and capitals are kept; the text gets to it escaped.
 */
export const writeBibtex = (items: readonly CslItem[]): string => {
  const entries = plugins.output.format('bibtex', items.map(toBibtexItem), { format: 'object' });
  return (entries as readonly BibtexEntry[])
    .map((entry, index) => writeEntry(entry, urlDate(items[index])))
    .join('\n');
};
