import { toCivil } from '../../domain/dates/day.ts';
import { compareEntries } from '../../domain/record/record.ts';
import { entryAddress, entryYearAddress } from '../addresses.ts';
import { coinsOf } from '../citations/coins.ts';
import type { ViewContext } from '../context.ts';
import { viewEntryLine, type EntryLine } from './entry-line.ts';

export interface EntryYear {
  readonly year: string;
  readonly entries: readonly EntryLine[];
}

/** Every entry by the year in which it became public, the newest year first, the days in order within it. */
const viewEntryYears = (context: ViewContext): readonly EntryYear[] =>
  [...Map.groupBy(context.record.entries, ({ reported }) => toCivil(reported.latest).year)]
    .toSorted(([a], [b]) => b - a)
    .map(([year, entries]) => ({
      year: String(year),
      entries: entries.map((entry) => ({
        ...viewEntryLine(entry, context),
        coins: coinsOf(entry, context.names),
      })),
    }));

/** One year's entries, with the way to the others: no page grows with the whole record. */
export interface EntryYearPage {
  readonly shown: EntryYear;
  /** The newest year first; the one shown has no address. */
  readonly years: readonly { readonly year: string; readonly count: number; readonly href?: string }[];
  readonly total: number;
}

export const viewEntryYearPages = (context: ViewContext): readonly EntryYearPage[] => {
  const years = viewEntryYears(context);
  return years.map((shown) => ({
    shown,
    total: context.record.entries.length,
    years: years.map(({ year, entries }) => ({
      year,
      count: entries.length,
      ...(year !== shown.year && { href: entryYearAddress(year) }),
    })),
  }));
};

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
