import { saidDateWords, spanWords } from '../domain/dates/date-words.ts';
import { formatIsoDay } from '../domain/dates/day.ts';
import type { Entry } from '../domain/model/entry.ts';
import type { EntryId } from '../domain/model/ids.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import type { TimelineEvent } from '../domain/record/events.ts';
import { allTimelines, type TimelineRecord } from '../domain/record/record.ts';
import { eventDetail, eventHeading } from '../domain/words/event-words.ts';
import { asSentence, listWords } from '../domain/words/lists.ts';
import { namesOf } from '../domain/words/names.ts';
import { entryRecords, type SearchWords } from './entry-records.ts';
import {
  EVENT_KIND,
  EVENT_LABEL,
  formsOf,
  milestonesOf,
  unique,
  vanguardName,
  yearOf,
  type SearchRecord,
} from './search-record.ts';

/** Every entry and every event of the record, in the record's own order. */
export const searchRecords = (record: TimelineRecord, words: SearchWords): readonly SearchRecord[] => {
  const entries = new Map(record.entries.map((entry) => [entry.id, entry]));
  return [
    ...record.entries.flatMap((entry) => entryRecords(entry, record.vocabulary, words)),
    ...allTimelines(record).flatMap(({ events }) =>
      events.map((event) => eventRecord(event, record.vocabulary, entries)),
    ),
  ];
};

const eventRecord = (
  event: TimelineEvent,
  vocabulary: Vocabulary,
  entries: ReadonlyMap<EntryId, Entry>,
): SearchRecord => {
  const names = namesOf(vocabulary);
  const sources = unique(event.claims.map(({ entry }) => entry)).flatMap((id) => entries.get(id) ?? []);
  const publishers = unique(sources.map(({ source }) => source.publisher));
  return {
    url: `/vanguards/${event.vanguard}/#${event.anchor}`,
    content: [eventDetail(event, vocabulary), evidenceWords(event, vocabulary, entries)]
      .filter((text) => text !== '')
      .join(' '),
    meta: {
      title: eventHeading(event, vocabulary),
      kind: EVENT_LABEL,
      vanguards: vanguardName(vocabulary, event.vanguard),
      date: saidDateWords(event.at, event.lasts),
      publisher: listWords(publishers.map(names.organisation)),
      about:
        event.kind === 'stance' ? names.decision(event.decision) : names.track(event.vanguard, event.track),
    },
    filters: {
      type: ['event'],
      vanguard: [event.vanguard],
      kind: [EVENT_KIND],
      milestone: milestonesOf(event.claims),
      form: formsOf(event.claims),
      publisher: publishers,
      year: [yearOf(event.sortDay)],
    },
    sort: { date: formatIsoDay(event.sortDay) },
  };
};

/** “Reported by HSJ, 13 June 2017: Dudley puts its MCP contract out to tender.”, once for each entry that says so. */
const evidenceWords = (
  event: TimelineEvent,
  vocabulary: Vocabulary,
  entries: ReadonlyMap<EntryId, Entry>,
): string =>
  [...new Set(event.claims.map(({ entry }) => entry))]
    .flatMap((id) => entries.get(id) ?? [])
    .map(({ title, source, reported }) => {
      const publisher = namesOf(vocabulary).organisation(source.publisher);
      return `Reported by ${publisher}, ${spanWords(reported)}: ${asSentence(title)}`;
    })
    .join(' ');
