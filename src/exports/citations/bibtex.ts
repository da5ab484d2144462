import type { CslItem, CslType } from '../../views/citations/csl-item.ts';
import { exactParts, twoDigits } from './dates.ts';

const TYPES: Readonly<Record<CslType, 'article' | 'techreport' | 'misc'>> = {
  'article-magazine': 'article',
  'article-newspaper': 'article',
  document: 'misc',
  legal_case: 'misc',
  report: 'techreport',
  webpage: 'misc',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** No sign of the text can end its field or be a command: braces become commands, since BibTeX counts even escaped ones. */
const escapeTex = (text: string): string =>
  text.replaceAll(/[\\{}~^<>]|[$&%#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);

/** An address is taken as it stands, so what would end or break it is written in its own escapes. */
const escapeUrl = (url: string): string => url.replaceAll(/[\s{}\\]/g, (sign) => encodeURIComponent(sign));

const escapeKey = (id: string): string => id.replaceAll(/[^\w:/.-]/g, '-');

type Field = readonly [name: string, value: string | undefined];

const braced = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `{${escapeTex(text)}}`;

/** Kept whole and in its own case. */
const verbatim = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `{{${escapeTex(text)}}}`;

const publisherField = (item: CslItem): Field => {
  const publisher = verbatim(item['container-title'] ?? item.publisher);
  const type = TYPES[item.type];
  switch (type) {
    case 'article':
      return ['journal', publisher];
    case 'techreport':
      return ['institution', publisher];
    case 'misc':
      return ['howpublished', publisher];
    default:
      return type satisfies never;
  }
};

const dateFields = (item: CslItem): readonly Field[] => {
  const [year, month, day] = exactParts(item.issued);
  return [
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
  ];
};

const urlDate = ({ accessed }: CslItem): string | undefined => {
  const [year, month, day] = exactParts(accessed);
  if (year === undefined) return undefined;
  return `{${[year, ...[month, day].flatMap((part) => (part === undefined ? [] : [twoDigits(part)]))].join('-')}}`;
};

const fieldsOf = (item: CslItem): readonly Field[] => {
  const isReport = TYPES[item.type] === 'techreport';
  const notes = [
    ...(item.genre !== undefined && !isReport ? [`${item.genre}.`] : []),
    ...(item.version === undefined ? [] : [`Version ${item.version}.`]),
    ...(item.note === undefined ? [] : [item.note]),
  ];
  return [
    ['author', verbatim(item.author?.[0]?.literal)],
    ['title', verbatim(item.title)],
    publisherField(item),
    ['type', isReport ? braced(item.genre) : undefined],
    ...dateFields(item),
    ['url', `{${escapeUrl(item.URL)}}`],
    ['urldate', urlDate(item)],
    ['note', notes.length === 0 ? undefined : braced(notes.join(' '))],
  ];
};

const writeEntry = (item: CslItem): string => {
  const lines = fieldsOf(item).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value}`],
  );
  return `@${TYPES[item.type]}{${escapeKey(item.id)},\n${lines.join(',\n')}\n}\n`;
};

/**
 * BibTeX in UTF-8, each item under its id.
 *
 * Written by hand: citation-js leaves a brace in an author's name free to end its field, drops signs that it has no
 * command for, and knows no place for the version or the name of a website.
 */
export const writeBibtex = (items: readonly CslItem[]): string => items.map(writeEntry).join('\n');
