import { datePrefix } from '../domain/dates/name-prefix.ts';

const LONGEST = 48;
/** Words that tell nothing in a name. */
const SMALL = new Set(
  'a an and are as at be but by for from has have in into is it its of on or over s says that the their this to was were which will with'.split(
    ' ',
  ),
);

/** Lowercase words and figures with hyphens between; empty where the text has none. */
export const toWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The telling words of a title, as many as make a short name, without the name of the folder. */
const wordsOfTitle = (title: string, folder: string): string => {
  const words = toWords(title.replace(/['’]s\b/g, ''))
    .split('-')
    .filter((word) => word !== '' && !SMALL.has(word) && word !== folder);
  let name = '';
  for (const word of words) {
    if (name.length + word.length + 1 > LONGEST) break;
    name = name === '' ? word : `${name}-${word}`;
  }
  return name;
};

const startWithLetter = (words: string): string =>
  /^[a-z]/.test(words) ? words : `item-${words}`.replace(/-$/, '');

interface Named {
  readonly title: string;
  readonly vanguards: readonly string[];
  readonly source: { readonly published: string | number };
  readonly words?: string | undefined;
}

/**
 * Where an entry goes: the folder of its first vanguard, then the date of publication and some words. Where that name is taken
 * (capitals make no difference), a figure is added.
 */
export const entryPath = (entry: Named, taken: Iterable<string>): string => {
  const folder = toWords(entry.vanguards[0] ?? '') || 'national';
  const words = startWithLetter(toWords(entry.words ?? '') || wordsOfTitle(entry.title, folder));
  const prefix = toWords(datePrefix(entry.source.published)) || 'undated';
  const base = `entries/${folder}/${prefix}-${words}`;
  const occupied = new Set([...taken].map((path) => path.toLowerCase()));
  let path = `${base}.mdx`;
  for (let count = 2; occupied.has(path); count += 1) path = `${base}-${count}.mdx`;
  return path;
};
