import { ENTRY_KINDS } from '../domain/code-lists.ts';
import { spanWords } from '../domain/dates/date-words.ts';
import { formatIsoDay } from '../domain/dates/day.ts';
import type { Claim } from '../domain/model/claim.ts';
import { partAnchor, type Entry } from '../domain/model/entry.ts';
import type { EntryId } from '../domain/model/ids.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import { nameValues, vanguardName } from '../domain/record/entry-facets.ts';
import { asSentence, listWords } from '../domain/words/lists.ts';
import { namesOf } from '../domain/words/names.ts';
import { partFacets, partsOf, type EntryPart } from './record-facets.ts';
import { dateFilters, datesOf, type SearchRecord } from './search-record.ts';
import type { OtherNames } from './synonyms.ts';
import { buildRow } from './table/build-row.ts';

export interface SearchWords {
  /** The text of an entry's body, without markup; empty where it has none. */
  readonly bodyText: (entry: EntryId) => string;
  readonly otherNames: OtherNames;
}

/** A part of an entry, or all of it, before it becomes a record. */
interface Part extends EntryPart {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content: string;
  readonly vanguards: string;
}

/** An entry as records of the index, one for each of its parts. */
export const entryRecords = (
  entry: Entry,
  vocabulary: Vocabulary,
  words: SearchWords,
): readonly SearchRecord[] => {
  const [main, ...others] = partsOf(entry);
  return [
    wholeOf(entry, main, vocabulary, words),
    ...others.map((part) => partOn(entry, part, vocabulary)),
  ].map((part) => toRecord(entry, part, vocabulary, words));
};

const wholeOf = (entry: Entry, main: EntryPart, vocabulary: Vocabulary, { bodyText }: SearchWords): Part => ({
  ...main,
  id: entry.id,
  url: `/entries/${entry.id}/`,
  title: entry.title,
  content: [entry.summary, bodyText(entry.id)].filter((text) => text !== '').join(' '),
  vanguards: listWords(entry.vanguards.map((id) => vanguardName(vocabulary, id))),
});

/** What an entry says of a vanguard that is not its main one: only those claims, at their place on its page. */
const partOn = (entry: Entry, part: EntryPart, vocabulary: Vocabulary): Part => {
  const { vanguard, claims } = part;
  const name = vanguardName(vocabulary, vanguard);
  return {
    ...part,
    id: `${entry.id}#${partAnchor(vanguard)}`,
    url: `/entries/${entry.id}/#${partAnchor(vanguard)}`,
    title: `${entry.title}: on ${name}`,
    content: [
      `What this says of ${name}.`,
      ...claims.flatMap(({ note }) => (note === undefined ? [] : [asSentence(note)])),
    ].join(' '),
    vanguards: name,
  };
};

const toRecord = (entry: Entry, part: Part, vocabulary: Vocabulary, words: SearchWords): SearchRecord => {
  const { id, url, title, content, vanguards, claims } = part;
  const facets = partFacets(entry, part);
  const dates = { reported: [entry.reported], claimed: claimedOf(entry, claims) };
  const filters = { ...facets, ...dateFilters(dates) };
  const about = [
    ...(['milestone', 'form', 'organisation'] as const).flatMap((facet) =>
      nameValues(facet, facets[facet], vocabulary).map(({ name }) => name),
    ),
    entry.source.title,
  ];
  const kind = ENTRY_KINDS[entry.kind];
  const dateText = spanWords(entry.reported);
  const shown = { title, kind, vanguards };
  return {
    url,
    content,
    meta: {
      ...shown,
      date: dateText,
      publisher: namesOf(vocabulary).organisation(entry.source.publisher),
      about: about.map(asSentence).join(' '),
      also: words.otherNames([title, content, ...about].join(' ')),
    },
    filters,
    sort: { date: formatIsoDay(entry.reported.latest) },
    row: buildRow(
      {
        ...shown,
        id,
        url,
        type: 'entry',
        dateText,
        summary: entry.summary,
        filters,
        dates,
        entries: [entry],
      },
      vocabulary,
    ),
  };
};

/** An entry without claims is about the day on which it came out. */
const claimedOf = (entry: Entry, claims: readonly Claim[]) =>
  claims.length > 0 ? datesOf(claims).claimed : [entry.reported];
