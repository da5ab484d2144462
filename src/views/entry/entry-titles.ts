import { toCivil } from '../../domain/dates/day.ts';
import type { Entry } from '../../domain/model/entry.ts';
import { entryAddress } from '../addresses.ts';
import { viewSpan, type DateView } from '../date.ts';

/** An entry as no more than its title and its day. */
interface EntryTitle {
  readonly href: string;
  readonly title: string;
  readonly reported: DateView;
}

export interface EntryTitles {
  readonly count: number;
  /** The oldest first. */
  readonly years: readonly { readonly year: string; readonly entries: readonly EntryTitle[] }[];
}

/** Entries in the order given, by the year in which they became public. */
export const viewEntryTitles = (entries: readonly Entry[]): EntryTitles => ({
  count: entries.length,
  years: [...Map.groupBy(entries, ({ reported }) => String(toCivil(reported.latest).year))].map(
    ([year, ofYear]) => ({
      year,
      entries: ofYear.map(({ id, title, reported }) => ({
        href: entryAddress(id),
        title,
        reported: viewSpan(reported),
      })),
    }),
  ),
});
