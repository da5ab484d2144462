import { spanWords } from '../domain/dates/date-words.ts';
import { spanOfDay } from '../domain/dates/parse-span.ts';
import { NATIONAL } from '../domain/model/ids.ts';
import { allTimelines, type TimelineRecord } from '../domain/record/record.ts';
import { vanguardAddress } from './addresses.ts';
import type { Link } from './link.ts';

/** What the header and footer of every page show. */
export interface Frame {
  /** With the national programme at the end, where it has a page. */
  readonly vanguards: readonly Link[];
  /** The day of this version of the record, in words. */
  readonly asOf: string;
  readonly entryCount: number;
}

export const buildFrame = (record: TimelineRecord): Frame => ({
  vanguards: allTimelines(record).map(({ vanguard: { id, name } }) => ({
    href: vanguardAddress(id),
    text: id === NATIONAL ? 'National' : name,
  })),
  asOf: spanWords(spanOfDay(record.asOf)),
  entryCount: record.entries.length,
});
