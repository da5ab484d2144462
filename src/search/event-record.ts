import { saidDateWords, spanWords } from '../domain/dates/date-words.ts';
import { formatIsoDay } from '../domain/dates/day.ts';
import type { Entry } from '../domain/model/entry.ts';
import type { EntryId } from '../domain/model/ids.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import { vanguardName } from '../domain/record/entry-facets.ts';
import type { TimelineEvent } from '../domain/record/events.ts';
import { eventDetail, eventHeading } from '../domain/words/event-words.ts';
import { asSentence, listWords } from '../domain/words/lists.ts';
import { namesOf } from '../domain/words/names.ts';
import { eventFacets, sourcesOf } from './record-facets.ts';
import { dateFilters, datesOf, EVENT_LABEL, type SearchRecord } from './search-record.ts';
import type { OtherNames } from './synonyms.ts';
import { buildRow } from './table/build-row.ts';

interface EventSources {
  readonly vocabulary: Vocabulary;
  readonly entries: ReadonlyMap<EntryId, Entry>;
  readonly otherNames: OtherNames;
}

/** An event as a record of the index, whose address is its place on the timeline: `page` is that of `pageOfEvent`. */
export const eventRecord = (event: TimelineEvent, page: string, from: EventSources): SearchRecord => {
  const { vocabulary, otherNames } = from;
  const names = namesOf(vocabulary);
  const sources = sourcesOf(event, from.entries);
  const dates = datesOf(event.claims);
  const filters = { ...eventFacets(event, sources), ...dateFilters(dates) };
  const detail = eventDetail(event, vocabulary);
  const content = [detail, evidenceWords(sources, vocabulary)].filter((text) => text !== '').join(' ');
  const url = `/vanguards/${event.vanguard}/${page}#${event.anchor}`;
  const dateText = saidDateWords(event.at, event.lasts);
  const shown = {
    title: eventHeading(event, vocabulary),
    kind: EVENT_LABEL,
    vanguards: vanguardName(vocabulary, event.vanguard),
  };
  const about =
    event.kind === 'stance' ? names.decision(event.decision) : names.track(event.vanguard, event.track);
  return {
    url,
    content,
    meta: {
      ...shown,
      date: dateText,
      publisher: listWords(filters.publisher.map(names.organisation)),
      about,
      also: otherNames([shown.title, content, about].join(' ')),
    },
    filters,
    sort: { date: formatIsoDay(event.sortDay) },
    row: buildRow(
      {
        ...shown,
        id: event.id,
        url,
        type: 'event',
        dateText,
        summary: detail,
        filters,
        dates,
        entries: sources,
      },
      vocabulary,
    ),
  };
};

/** “Reported by HSJ, 13 June 2017: Dudley puts its MCP contract out to tender.”, once for each entry that says so. */
const evidenceWords = (sources: readonly Entry[], vocabulary: Vocabulary): string =>
  sources
    .map(({ title, source, reported }) => {
      const publisher = namesOf(vocabulary).organisation(source.publisher);
      return `Reported by ${publisher}, ${spanWords(reported)}: ${asSentence(title)}`;
    })
    .join(' ');
