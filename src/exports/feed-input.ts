import { formatIsoDay, type Day } from '../domain/dates/day.ts';
import { spanWords } from '../domain/dates/date-words.ts';
import { spanOf } from '../domain/dates/parse-span.ts';
import { allTimelines, type TimelineRecord, type VanguardRecord } from '../domain/record/record.ts';
import type { RecordVersion } from '../domain/record/version.ts';
import { WHOLE_RECORD, type FeedScope } from '../views/feed-addresses.ts';
import { LICENCE_ADDRESS, SITE_NAME } from '../views/frame.ts';

/** What every feed is made from. */
export interface FeedInput {
  readonly record: TimelineRecord;
  readonly version: RecordVersion;
  /** Where the site stands: `https://example.org`. */
  readonly site: string | URL;
}

/** The whole address of a path of the site. */
export const addressOn = (site: string | URL, path: string): string => new URL(path, site).href;

/** The end of a day in universal time. What became public on some day of a span was public by the end of its last. */
export const endOfDay = (day: Day): string => `${formatIsoDay(day)}T23:59:59Z`;

/** “The record as of 22 November 2026, commit 0123456789ab.” */
export const versionWords = ({ date, commit }: RecordVersion): string =>
  `The record as of ${spanWords(spanOf(date))}${commit === undefined ? '' : `, commit ${commit.slice(0, 12)}`}.`;

export const LICENCE_WORDS = `${SITE_NAME}, licensed under Creative Commons Attribution 4.0 International (CC BY 4.0): ${LICENCE_ADDRESS}`;

/** Every scope that has a feed of entries and a calendar: the whole record, and each timeline. */
export const feedScopes = (record: TimelineRecord): readonly FeedScope[] => [
  WHOLE_RECORD,
  ...allTimelines(record).map(({ vanguard }) => vanguard.id),
];

/** The timeline of a scope; undefined for the whole record. Throws a RangeError where the record has none of that name. */
export const findTimeline = (scope: FeedScope, record: TimelineRecord): VanguardRecord | undefined => {
  if (scope === WHOLE_RECORD) return undefined;
  const found = allTimelines(record).find(({ vanguard }) => vanguard.id === scope);
  if (!found) throw new RangeError(`there is no feed "${scope}"`);
  return found;
};
