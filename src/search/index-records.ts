import { allTimelines, type TimelineRecord } from '../domain/record/record.ts';
import { pageOfEvent } from '../domain/record/timeline-pages.ts';
import { entryRecords } from './entry-records.ts';
import { eventRecord } from './event-record.ts';
import type { SearchRecord } from './search-record.ts';
import { otherNamesFrom } from './synonyms.ts';

/** Every entry and every event of the record, in the record's own order. `bodyText` is that of `SearchWords`. */
export const searchRecords = (
  { entries, vocabulary, ...rest }: TimelineRecord,
  { bodyText }: { readonly bodyText: (entry: string) => string },
): readonly SearchRecord[] => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const otherNames = otherNamesFrom(vocabulary.glossary);
  return [
    ...entries.flatMap((entry) => entryRecords(entry, vocabulary, { bodyText, otherNames })),
    ...allTimelines({ entries, vocabulary, ...rest }).flatMap(({ events }) =>
      events.map((event) =>
        eventRecord(event, pageOfEvent(event, events), { vocabulary, entries: byId, otherNames }),
      ),
    ),
  ];
};

/**
 * The records in the order of their numbers: the oldest first, so that a number says how new a record is, and the index needs no
 * other order by date. Within a day they stand as they stood.
 */
export const numberRecords = (records: readonly SearchRecord[]): readonly SearchRecord[] =>
  records.toSorted((a, b) => Number(a.sort.date > b.sort.date) - Number(a.sort.date < b.sort.date));
