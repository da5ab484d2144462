import { ENTRY_KINDS } from '../domain/code-lists.ts';
import { spanWords } from '../domain/dates/date-words.ts';
import { formatIsoDay } from '../domain/dates/day.ts';
import type { Claim } from '../domain/model/claim.ts';
import { partAnchor, type Entry } from '../domain/model/entry.ts';
import type { EntryId, VanguardId } from '../domain/model/ids.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import { entryFacets, nameValues, vanguardName } from '../domain/record/entry-facets.ts';
import { asSentence, listWords } from '../domain/words/lists.ts';
import { namesOf } from '../domain/words/names.ts';
import { dateFilters, datesOf, stancesOf, type SearchRecord } from './search-record.ts';
import type { OtherNames } from './synonyms.ts';
import { buildRow } from './table/build-row.ts';

export interface SearchWords {
  /** The text of an entry's body, without markup; empty where it has none. */
  readonly bodyText: (entry: EntryId) => string;
  readonly otherNames: OtherNames;
}

/** A part of an entry, or all of it, before it becomes a record. */
interface Part {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content: string;
  readonly vanguard: VanguardId;
  readonly vanguards: string;
  readonly claims: readonly Claim[];
}

/**
 * An entry as records of the index: the whole of it under its main vanguard, which its folder names, and under each other
 * vanguard only what it says of that one. So a search within Manchester doesn't find what an item says of Dudley.
 */
export const entryRecords = (
  entry: Entry,
  vocabulary: Vocabulary,
  words: SearchWords,
): readonly SearchRecord[] =>
  [
    wholeOf(entry, vocabulary, words),
    ...entry.vanguards
      .slice(1)
      .filter((vanguard) => entry.claims.some((claim) => claim.vanguard === vanguard))
      .map((vanguard) => partOn(entry, vanguard, vocabulary)),
  ].map((part) => toRecord(entry, part, vocabulary, words));

const wholeOf = (entry: Entry, vocabulary: Vocabulary, { bodyText }: SearchWords): Part => {
  const [main = ''] = entry.vanguards;
  return {
    id: entry.id,
    url: `/entries/${entry.id}/`,
    title: entry.title,
    content: [entry.summary, bodyText(entry.id)].filter((text) => text !== '').join(' '),
    vanguard: main,
    vanguards: listWords(entry.vanguards.map((id) => vanguardName(vocabulary, id))),
    claims: entry.claims.filter(({ vanguard }) => vanguard === main),
  };
};

/** What an entry says of a vanguard that is not its main one: only those claims, at their place on its page. */
const partOn = (entry: Entry, vanguard: VanguardId, vocabulary: Vocabulary): Part => {
  const claims = entry.claims.filter((claim) => claim.vanguard === vanguard);
  const name = vanguardName(vocabulary, vanguard);
  return {
    id: `${entry.id}#${partAnchor(vanguard)}`,
    url: `/entries/${entry.id}/#${partAnchor(vanguard)}`,
    title: `${entry.title}: on ${name}`,
    content: [
      `What this says of ${name}.`,
      ...claims.flatMap(({ note }) => (note === undefined ? [] : [asSentence(note)])),
    ].join(' '),
    vanguard,
    vanguards: name,
    claims,
  };
};

const toRecord = (entry: Entry, part: Part, vocabulary: Vocabulary, words: SearchWords): SearchRecord => {
  const { id, url, title, content, vanguard, vanguards, claims } = part;
  const facets = { ...entryFacets(entry, claims), vanguard: [vanguard], stance: stancesOf(claims) };
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
