import type { EntryId } from '../domain/model/ids.ts';
import type { GlossaryTerm } from '../domain/model/vocabulary.ts';
import { compareText } from '../domain/record/claim-order.ts';
import { termAddress } from './addresses.ts';
import type { ViewContext } from './context.ts';
import { viewEntryTitles, type EntryTitles } from './entry/entry-titles.ts';
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
  /** The entries whose bodies name it. */
  readonly mentions: EntryTitles;
}

/** What the content folder says of a term besides its front matter. */
export interface TermText {
  readonly body: string;
  readonly mentionedBy: ReadonlySet<EntryId>;
}

const viewTerm = (term: GlossaryTerm, text: TermText, { record }: ViewContext): TermView => ({
  id: term.id,
  href: termAddress(term.id),
  term: term.term,
  ...(term.abbreviation !== undefined && { abbreviation: term.abbreviation }),
  also: term.also,
  short: term.short,
  ...(term.years !== undefined && { years: term.years }),
  see: term.see.flatMap((id) => {
    const seen = record.vocabulary.glossary.find((one) => one.id === id);
    return seen ? [{ href: termAddress(id), text: seen.term }] : [];
  }),
  body: text.body,
  mentions: viewEntryTitles(record.entries.filter(({ id }) => text.mentionedBy.has(id))),
});

/** The terms by name. */
export const viewGlossary = (context: ViewContext, textOf: (id: string) => TermText): readonly TermView[] =>
  context.record.vocabulary.glossary
    .toSorted((a, b) => compareText(a.term.toLowerCase(), b.term.toLowerCase()))
    .map((term) => viewTerm(term, textOf(term.id), context));
