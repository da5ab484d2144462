import type { DecisionOption, GlossaryTerm, Vocabulary } from '../../domain/model/vocabulary.ts';
import { compareText } from '../../domain/record/claim-order.ts';
import { termAddress } from '../addresses.ts';
import type { Link } from '../link.ts';

/** An option, or a row that stands for one. */
type Described = Pick<DecisionOption, 'id' | 'title' | 'means'>;

/** A term is about a form where it has its id, with a word more or less, or where the form's words name it. */
const isAbout = (term: GlossaryTerm, { id, title, means }: Described): boolean => {
  const words = `${title} ${means}`.toLowerCase();
  return (
    term.id === id ||
    term.id.startsWith(`${id}-`) ||
    [term.term, ...term.also].some((name) => words.includes(name.toLowerCase()))
  );
};

const byId = (a: GlossaryTerm, b: GlossaryTerm): number => compareText(a.id, b.id);

/** The terms of the glossary that an option is about. */
export const viewOptionTerms = (option: DecisionOption, { glossary }: Vocabulary): readonly Link[] =>
  glossary
    .filter((term) => isAbout(term, option))
    .toSorted(byId)
    .map(({ id, term }) => ({ href: termAddress(id), text: term }));

/** What the glossary has on these options, and on the abbreviations that these texts use. */
export const viewTermsFor = (
  options: readonly Described[],
  texts: readonly string[],
  { glossary }: Vocabulary,
): readonly Link[] => {
  const words = new Set(texts.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)));
  return glossary
    .filter(
      (term) =>
        options.some((option) => isAbout(term, option)) ||
        (term.abbreviation !== undefined && words.has(term.abbreviation)),
    )
    .toSorted(byId)
    .map(({ id, term, abbreviation }) => ({
      href: termAddress(id),
      text: abbreviation === undefined ? term : `${term} (${abbreviation})`,
    }));
};
