import { spanWords } from '../domain/dates/date-words.ts';
import { spanOfDay } from '../domain/dates/parse-span.ts';
import type { TimelineRecord } from '../domain/record/record.ts';
import type { Link } from './link.ts';

/** What the header and footer of every page show. */
export interface Frame {
  readonly vanguards: readonly Link[];
  /** The day of this version of the record, in words. */
  readonly asOf: string;
  readonly entryCount: number;
}

export const buildFrame = (record: TimelineRecord): Frame => ({
  vanguards: record.vanguards.map(({ vanguard }) => ({
    href: `/vanguards/${vanguard.id}/`,
    text: vanguard.name,
  })),
  asOf: spanWords(spanOfDay(record.asOf)),
  entryCount: record.entries.length,
});
