import type { GlossaryTerm } from '../domain/model/vocabulary.ts';

/** Finds, in a text, the glossary's names for things, and says the other names of the same things. */
export type OtherNames = (text: string) => string;

interface Name {
  /** Its words from the last to the first: each is found, but never side by side, as in a phrase that the text does not have. */
  readonly words: string;
  readonly pattern: RegExp;
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** An abbreviation only as it is written, or “aims” would be AIMS; a term in any case; either in the plural too. */
const nameOf = (text: string): Name => ({
  words: `${text.split(' ').toReversed().join(' ')}.`,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])${escape(text)}(?:s|’s|'s)?(?![\p{L}\p{N}])`,
    /^[^a-z]+$/.test(text) ? 'u' : 'iu',
  ),
});

/**
 * The expansion of each abbreviation that a text has, and the reverse: a text with “ISAP” gets the words of “Integrated Support and
 * Assurance Process”. What the text says already is left out. The looser names of a term (`also`) are no part of this: they lead
 * to its explanation, but “award” is not always a contract's, nor a “shadow form” a shadow year.
 */
export const otherNamesFrom = (glossary: readonly GlossaryTerm[]): OtherNames => {
  const pairs = glossary.flatMap(({ term, abbreviation }) =>
    abbreviation === undefined ? [] : [[nameOf(term), nameOf(abbreviation)]],
  );
  return (text) =>
    pairs
      .flatMap((names) => {
        const missing = names.filter(({ pattern }) => !pattern.test(text));
        return missing.length < names.length ? missing.map(({ words }) => words) : [];
      })
      .join(' ');
};
