import type { AsKnownDate } from '../../domain/record/as-known.ts';
import { countWords } from '../../domain/words/lists.ts';
import { asKnownAddress } from '../addresses.ts';
import { newestOf } from '../newest.ts';
import { asKnownIndexAddress, byYear, dayInYear, dayWords, type VanguardHistory } from './history.ts';

/** The way into the replayed record from the vanguard's page: the dates by year, with how much changed; of very many the newest. */
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

/** Of more dates than this, the page of the vanguard leads to the newest; the index has all. */
const MOST_DATES = 120;

const viewDate = (id: string, { slug, day, changes }: AsKnownDate) => ({
  href: asKnownAddress(id, slug),
  text: dayInYear(day),
  label: `${dayWords(day)}: ${countWords(changes.length, 'change')}`,
  changes: changes.length,
});

export const viewAsKnownNav = ({ id, vanguard, dates }: VanguardHistory): AsKnownNavView => ({
  name: vanguard.name,
  indexHref: asKnownIndexAddress(id),
  count: dates.length,
  years: byYear(newestOf(dates, MOST_DATES).items).map(([year, ofYear]) => ({
    year,
    dates: ofYear.map((date) => viewDate(id, date)),
  })),
});
