import type { GlossaryFile } from '../schemas/glossary.ts';

/** A term as far as finding it in prose needs it. */
export type NamedTerm = { readonly id: string } & Pick<GlossaryFile, 'term' | 'abbreviation' | 'also'>;

/** A place in a text where a term is named. */
interface TermMatch {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the terms of a glossary in a text, from left to right, the longest name first, none inside another. */
export interface TermFinder {
  readonly find: (text: string) => readonly TermMatch[];
}

interface TermName {
  readonly id: string;
  readonly name: string;
  /** An abbreviation is only itself in its own capitals. */
  readonly isExact: boolean;
}

const namesOf = ({ id, term, abbreviation, also }: NamedTerm): TermName[] => [
  { id, name: term, isExact: false },
  ...(also ?? []).map((name) => ({ id, name, isExact: false })),
  ...(abbreviation === undefined ? [] : [{ id, name: abbreviation, isExact: true }]),
];

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const escape = (text: string): string =>
  text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The same text for both spellings of a name's first letter, and for any white space between its words. */
const keyOf = (name: string): string => lowerFirst(name).replaceAll(/\s+/g, ' ');

const patternOf = ({ name, isExact }: TermName): string => {
  const first = name.charAt(0);
  const [lower, upper] = [first.toLowerCase(), first.toUpperCase()];
  return isExact || lower === upper ? escape(name) : `[${lower}${upper}]${escape(name.slice(1))}`;
};

/** A finder that searches each text once: the same texts are asked for what they name, and then for what to link. */
export const rememberTexts = ({ find }: TermFinder): TermFinder => {
  const found = new Map<string, readonly TermMatch[]>();
  return {
    find: (text) => {
      const matches = found.get(text) ?? find(text);
      found.set(text, matches);
      return matches;
    },
  };
};

const NO_TERMS: TermFinder = { find: () => [] };

/**
 * A finder of whole words: the term, its abbreviation and its other names, each also with a plural `s`. An abbreviation is
 * found in its own capitals alone, any other name with a large or a small first letter. A word with a hyphen is another
 * word. Of two terms with one name, the first by id has it.
 */
export const buildTermFinder = (terms: readonly NamedTerm[]): TermFinder => {
  const names = terms
    .flatMap(namesOf)
    .toSorted(
      (a, b) => b.name.length - a.name.length || compareText(a.name, b.name) || compareText(a.id, b.id),
    );
  if (names.length === 0) return NO_TERMS;
  const owners = new Map<string, string>();
  for (const { id, name } of names) if (!owners.has(keyOf(name))) owners.set(keyOf(name), id);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(${names.map(patternOf).join('|')})s?(?![\p{L}\p{N}]|-[\p{L}\p{N}])`,
    'gu',
  );
  return {
    find: (text) =>
      [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: name = '', index }) => {
        const id = owners.get(keyOf(name));
        return id === undefined ? [] : [{ id, start: index, end: index + whole.length }];
      }),
  };
};
