import type { AsKnownDate } from '../../domain/record/as-known.ts';
import { countWords } from '../../domain/words/lists.ts';
import { asKnownAddress } from '../addresses.ts';
import { asKnownIndexAddress, byYear, dayInYear, dayWords, type VanguardHistory } from './history.ts';

/** The way into the replayed record from the vanguard's page: every date by year, with how much changed. */
export interface AsKnownNavView {
  readonly name: string;
  readonly indexHref: string;
  readonly count: number;
  readonly years: readonly {
    readonly year: string;
    readonly dates: readonly {
      readonly href: string;
      readonly text: string;
      /** “13 June 2017: 3 changes”, for those who hear the link alone. */
      readonly label: string;
      readonly changes: number;
    }[];
  }[];
}

const viewDate = (id: string, { slug, day, changes }: AsKnownDate) => ({
  href: asKnownAddress(id, slug),
  text: dayInYear(day),
  label: `${dayWords(day)}: ${countWords(changes.length, 'change')}`,
  changes: changes.length,
});

export const viewAsKnownNav = ({ id, source, dates }: VanguardHistory): AsKnownNavView => ({
  name: source.vanguard.name,
  indexHref: asKnownIndexAddress(id),
  count: dates.length,
  years: byYear(dates).map(([year, ofYear]) => ({
    year,
    dates: ofYear.map((date) => viewDate(id, date)),
  })),
});
