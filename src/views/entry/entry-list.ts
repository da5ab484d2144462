import { compareEntries } from '../../domain/record/record.ts';
import { entryAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { viewEntryLine, type EntryLine } from './entry-line.ts';

/**
 * The entries that became public last, the newest first: by the first day on which they may have, or an undated page,
 * known only by the day on which it was read, would always be new.
 */
export const viewRecentEntries = (context: ViewContext, count: number): readonly EntryLine[] =>
  context.record.entries
    .toSorted((a, b) => b.reported.earliest - a.reported.earliest || compareEntries(b, a))
    .slice(0, count)
    .map((entry) => viewEntryLine(entry, context));

/** A page that stays where an entry was merged or renamed. */
export interface MovedEntryView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
}

export const viewMovedEntries = (
  redirects: ReadonlyMap<string, string>,
  context: ViewContext,
): readonly MovedEntryView[] =>
  [...redirects].map(([id, target]) => ({
    id,
    href: entryAddress(target),
    title: context.entries.get(target)?.title ?? '',
  }));
