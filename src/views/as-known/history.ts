import { spanWords } from '../../domain/dates/date-words.ts';
import { toCivil, type Day } from '../../domain/dates/day.ts';
import { spanOfDay } from '../../domain/dates/parse-span.ts';
import type { VanguardId } from '../../domain/model/ids.ts';
import type { Vanguard } from '../../domain/model/vocabulary.ts';
import { findAsKnownDates, replaySourceOf, type AsKnownDate } from '../../domain/record/as-known.ts';
import { openReplay, type Replay } from '../../domain/record/replay.ts';
import type { TimelineRecord } from '../../domain/record/record.ts';
import { vanguardAddress } from '../addresses.ts';
import type { Link } from '../link.ts';
import { fillPages } from '../page-numbers.ts';

/** The dates of one vanguard, found once, from which its pages are made. */
export interface VanguardHistory {
  readonly id: VanguardId;
  readonly vanguard: Vanguard;
  readonly replay: Replay;
  readonly dates: readonly AsKnownDate[];
  /** The dates by year, the oldest first, on the pages of the index. */
  readonly parts: readonly HistoryPart[];
  /** Each year, leading to where the index has its dates. */
  readonly years: readonly Link[];
}

/** One page of the index of dates. */
export interface HistoryPart {
  /** The end of its address: empty for the first. */
  readonly page: string;
  readonly years: readonly (readonly [string, readonly AsKnownDate[]])[];
}

/** The most dates that a page of the index lists, unless they are of one year. */
const MOST_LISTED = 250;

/** The index of the dates, or one of its further pages. */
export const asKnownIndexAddress = (id: VanguardId, page = ''): string =>
  `${vanguardAddress(id)}as-known/${page}${page && '/'}`;

export const dayWords = (day: Day): string => spanWords(spanOfDay(day));

/** “13 June”, under the heading of its year. */
export const dayInYear = (day: Day): string => dayWords(day).replace(/ \d{4}$/, '');

export const yearOf = (day: Day): string => String(toCivil(day).year);

export const yearAnchor = (year: string): string => `in-${year}`;

/** The dates by year, the oldest first. */
export const byYear = (
  dates: readonly AsKnownDate[],
): readonly (readonly [string, readonly AsKnownDate[]])[] => [
  ...Map.groupBy(dates, ({ day }) => yearOf(day)),
];

const partsOf = (dates: readonly AsKnownDate[]): readonly HistoryPart[] =>
  fillPages(byYear(dates), MOST_LISTED, ([, ofYear]) => ofYear.length).map((years, index) => ({
    page: index === 0 ? '' : `from/${years[0]?.[0] ?? ''}`,
    years,
  }));

export const openHistory = (record: TimelineRecord, id: VanguardId): VanguardHistory => {
  const replay = openReplay(replaySourceOf(record, id));
  const dates = findAsKnownDates(replay);
  const parts = partsOf(dates);
  const years = parts.flatMap(({ page, years: onPage }) =>
    onPage.map(([year]) => ({ href: `${asKnownIndexAddress(id, page)}#${yearAnchor(year)}`, text: year })),
  );
  return { id, vanguard: replay.vanguard, replay, dates, parts, years };
};
