import type { EntryId } from '../domain/model/ids.ts';
import type { GlossaryTerm } from '../domain/model/vocabulary.ts';
import { compareText } from '../domain/record/claim-order.ts';
import { termAddress } from './addresses.ts';
import type { ViewContext } from './context.ts';
import { viewEntryTitles, type EntryTitles } from './entry/entry-titles.ts';
import type { Link } from './link.ts';
import { newestOf } from './newest.ts';

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
  /** Says that only the newest stand here. */
  readonly mentionsNote?: string;
  /** A search for all of them. */
  readonly search: Link;
}

/** The most entries that the page of a term lists. */
const MOST_MENTIONS = 150;

/** What the content folder says of a term besides its front matter. */
interface TermText {
  readonly body: string;
  readonly mentionedBy: ReadonlySet<EntryId>;
}

const viewMentions = (
  { term }: GlossaryTerm,
  { mentionedBy }: TermText,
  { record }: ViewContext,
): Pick<TermView, 'mentions' | 'mentionsNote' | 'search'> => {
  const { items, note } = newestOf(
    record.entries.filter(({ id }) => mentionedBy.has(id)),
    MOST_MENTIONS,
  );
  return {
    mentions: viewEntryTitles(items),
    ...(note !== undefined && { mentionsNote: note }),
    search: {
      href: `/search/?${new URLSearchParams({ q: term }).toString()}`,
      text: 'Search for all of them',
    },
  };
};

const viewTerm = (term: GlossaryTerm, text: TermText, context: ViewContext): TermView => ({
  id: term.id,
  href: termAddress(term.id),
  term: term.term,
  ...(term.abbreviation !== undefined && { abbreviation: term.abbreviation }),
  also: term.also,
  short: term.short,
  ...(term.years !== undefined && { years: term.years }),
  see: term.see.flatMap((id) => {
    const seen = context.record.vocabulary.glossary.find((one) => one.id === id);
    return seen ? [{ href: termAddress(id), text: seen.term }] : [];
  }),
  body: text.body,
  ...viewMentions(term, text, context),
});

/** The terms by name. */
export const viewGlossary = (context: ViewContext, textOf: (id: string) => TermText): readonly TermView[] =>
  context.record.vocabulary.glossary
    .toSorted((a, b) => compareText(a.term.toLowerCase(), b.term.toLowerCase()))
    .map((term) => viewTerm(term, textOf(term.id), context));
