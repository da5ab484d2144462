import { spanWords } from '../../domain/dates/date-words.ts';
import { toCivil, type Day } from '../../domain/dates/day.ts';
import { spanOfDay } from '../../domain/dates/parse-span.ts';
import type { VanguardId } from '../../domain/model/ids.ts';
import type { Vanguard } from '../../domain/model/vocabulary.ts';
import { findAsKnownDates, replaySourceOf, type AsKnownDate } from '../../domain/record/as-known.ts';
import { openReplay, type Replay } from '../../domain/record/replay.ts';
import type { TimelineRecord } from '../../domain/record/record.ts';
import { vanguardAddress } from '../addresses.ts';

/** The dates of one vanguard, found once, from which its pages are made. */
export interface VanguardHistory {
  readonly id: VanguardId;
  readonly vanguard: Vanguard;
  readonly replay: Replay;
  readonly dates: readonly AsKnownDate[];
}

export const openHistory = (record: TimelineRecord, id: VanguardId): VanguardHistory => {
  const replay = openReplay(replaySourceOf(record, id));
  return { id, vanguard: replay.vanguard, replay, dates: findAsKnownDates(replay) };
};

export const asKnownIndexAddress = (id: VanguardId): string => `${vanguardAddress(id)}as-known/`;

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
