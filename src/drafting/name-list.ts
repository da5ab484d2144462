import { toWords } from './entry-path.ts';

/** Things of one sort by each of their names; a name of two things is none. */
export type NameList = ReadonlyMap<string, string>;

/** Made of ids with the names of each; an id goes before a name. Case, hyphens and punctuation make no difference. */
export const nameList = (things: readonly (readonly [id: string, names: readonly string[]])[]): NameList => {
  const ids = new Map<string, string>();
  const shared = new Set<string>();
  for (const [id, names] of things)
    for (const name of new Set(names.map(toWords))) {
      if (ids.has(name) && ids.get(name) !== id) shared.add(name);
      ids.set(name, id);
    }
  for (const name of [...shared, '']) ids.delete(name);
  for (const [id] of things) ids.set(toWords(id), id);
  return ids;
};

/** The codes of a code list, which are known by their labels too. */
export const codeNames = (list: Readonly<Record<string, string>>): NameList =>
  nameList(Object.entries(list).map(([code, label]) => [code, [label]]));

/** The id of a name; undefined where nothing or more than one thing is called that. */
export const idOfName = (names: NameList, text: string): string | undefined => names.get(toWords(text));

interface LeadingName {
  readonly id: string;
  /** The words behind the name. */
  readonly rest: readonly string[];
}

/** The longest name that some words start with. */
export const readLeadingName = (names: NameList, words: readonly string[]): LeadingName | undefined => {
  for (let count = words.length; count > 0; count -= 1) {
    const id = idOfName(names, words.slice(0, count).join(' '));
    if (id !== undefined) return { id, rest: words.slice(count) };
  }
  return undefined;
};

/** The ids of words that are names one after the other; undefined where any of them is none. */
export const readNames = (names: NameList, words: readonly string[]): readonly string[] | undefined => {
  const ids: string[] = [];
  for (let rest = words; rest.length > 0;) {
    const found = readLeadingName(names, rest);
    if (!found) return undefined;
    ids.push(found.id);
    rest = found.rest;
  }
  return ids;
};
