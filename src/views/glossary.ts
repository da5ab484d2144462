import type { GlossaryTerm } from '../domain/model/vocabulary.ts';
import { compareText } from '../domain/record/claim-order.ts';
import { termAddress } from './addresses.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './link.ts';

export interface TermView {
  readonly id: string;
  readonly href: string;
  readonly term: string;
  readonly abbreviation?: string;
  readonly also: readonly string[];
  readonly short: string;
  readonly years?: string;
  readonly see: readonly Link[];
  readonly body: string;
}

const viewTerm = (term: GlossaryTerm, body: string, all: readonly GlossaryTerm[]): TermView => ({
  id: term.id,
  href: termAddress(term.id),
  term: term.term,
  ...(term.abbreviation !== undefined && { abbreviation: term.abbreviation }),
  also: term.also,
  short: term.short,
  ...(term.years !== undefined && { years: term.years }),
  see: term.see.flatMap((id) => {
    const seen = all.find((one) => one.id === id);
    return seen ? [{ href: termAddress(id), text: seen.term }] : [];
  }),
  body,
});

/** The terms by name. */
export const viewGlossary = (
  { record }: ViewContext,
  bodyOf: (id: string) => string,
): readonly TermView[] => {
  const { glossary } = record.vocabulary;
  return glossary
    .toSorted((a, b) => compareText(a.term.toLowerCase(), b.term.toLowerCase()))
    .map((term) => viewTerm(term, bodyOf(term.id), glossary));
};
