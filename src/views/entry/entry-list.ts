import { toCivil } from '../../domain/dates/day.ts';
import { entryAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { viewEntryLine, type EntryLine } from './entry-line.ts';

export interface EntryYear {
  readonly year: string;
  readonly entries: readonly EntryLine[];
}

/** Every entry by the year in which it became public, the newest year first, the days in order within it. */
export const viewEntryYears = (context: ViewContext): readonly EntryYear[] =>
  [...Map.groupBy(context.record.entries, ({ reported }) => toCivil(reported.latest).year)]
    .toSorted(([a], [b]) => b - a)
    .map(([year, entries]) => ({
      year: String(year),
      entries: entries.map((entry) => viewEntryLine(entry, context)),
    }));

/** The entries that became public last, the newest first. */
export const viewRecentEntries = (context: ViewContext, count: number): readonly EntryLine[] =>
  context.record.entries
    .slice(-count)
    .toReversed()
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
