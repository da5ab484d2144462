import type { GlossaryTerm } from '../domain/model/vocabulary.ts';

/** Finds, in a text, the glossary's names for things, and says the other names of the same things. */
export type OtherNames = (text: string) => string;

interface Name {
  readonly text: string;
  readonly pattern: RegExp;
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** An abbreviation only as it is written, or “aims” would be AIMS; a term in any case; either in the plural too. */
const nameOf = (text: string): Name => ({
  text,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])${escape(text)}(?:s|’s|'s)?(?![\p{L}\p{N}])`,
    /^[^a-z]+$/.test(text) ? 'u' : 'iu',
  ),
});

/**
 * The other names, from the glossary, of what a text speaks of: a text with “ISAP” gets “Integrated Support and Assurance Process”,
 * and the reverse. What the text says already is left out, and so is the name of a term that has only one.
 */
export const otherNamesFrom = (glossary: readonly GlossaryTerm[]): OtherNames => {
  const groups = glossary
    .map(({ term, abbreviation, also }) => [
      term,
      ...(abbreviation === undefined ? [] : [abbreviation]),
      ...also,
    ])
    .filter((names) => names.length > 1)
    .map((names) => names.map(nameOf));
  return (text) =>
    groups
      .flatMap((names) => {
        const missing = names.filter(({ pattern }) => !pattern.test(text));
        return missing.length < names.length ? missing.map((name) => `${name.text}.`) : [];
      })
      .join(' ');
};
