import { ENTRY_KINDS } from '../../domain/code-lists.ts';
import type { Entry } from '../../domain/model/entry.ts';
import { entryAddress, vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { opening, viewSpan, type DateView } from '../date.ts';
import type { Link } from '../link.ts';

/** An entry as one line of a list. */
export interface EntryLine {
  readonly title: string;
  readonly href: string;
  readonly reported: DateView;
  readonly kind: string;
  readonly publisher: string;
  readonly summary: string;
  readonly vanguards: readonly Link[];
  /** “only its opening was read” and the like. */
  readonly notes: readonly string[];
  /** The published item for reference managers; only in the lists of all entries. */
  readonly coins?: string;
}

export const viewVanguardLinks = (entry: Entry, { names, vanguards }: ViewContext): readonly Link[] =>
  entry.vanguards
    .filter((id) => vanguards.has(id))
    .map((id) => ({ href: vanguardAddress(id), text: names.vanguard(id) }));

export const viewEntryLine = (entry: Entry, context: ViewContext): EntryLine => ({
  title: entry.title,
  href: entryAddress(entry.id),
  reported: opening(viewSpan(entry.reported, entry.id)),
  kind: ENTRY_KINDS[entry.kind],
  publisher: context.names.organisation(entry.source.publisher),
  summary: entry.summary,
  vanguards: viewVanguardLinks(entry, context),
  notes: [
    ...(entry.source.extent === 'opening' ? ['only its opening was read'] : []),
    ...(entry.repeats === undefined ? [] : ['a repost of another entry']),
  ],
});
