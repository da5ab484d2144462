import { ENTRY_KINDS } from '../domain/code-lists.ts';
import { spanWords } from '../domain/dates/date-words.ts';
import { formatIsoDay } from '../domain/dates/day.ts';
import type { Claim } from '../domain/model/claim.ts';
import { partAnchor, type Entry } from '../domain/model/entry.ts';
import type { EntryId, VanguardId } from '../domain/model/ids.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import { asSentence, listWords } from '../domain/words/lists.ts';
import { namesOf } from '../domain/words/names.ts';
import {
  FORM_DECISION,
  formsOf,
  milestonesOf,
  vanguardName,
  yearOf,
  type SearchRecord,
} from './search-record.ts';

export interface SearchWords {
  /** The text of an entry's body, without markup; empty where it has none. */
  readonly bodyText: (entry: EntryId) => string;
}

/**
 * An entry as records of the index: the whole of it under its main vanguard, which its folder names, and under each other
 * vanguard only what it says of that one. So a search within Manchester doesn't find what an item says of Dudley.
 */
export const entryRecords = (
  entry: Entry,
  vocabulary: Vocabulary,
  words: SearchWords,
): readonly SearchRecord[] => [
  wholeRecord(entry, vocabulary, words),
  ...entry.vanguards
    .slice(1)
    .filter((vanguard) => entry.claims.some((claim) => claim.vanguard === vanguard))
    .map((vanguard) => partRecord(entry, vanguard, vocabulary)),
];

const wholeRecord = (entry: Entry, vocabulary: Vocabulary, { bodyText }: SearchWords): SearchRecord => {
  const [main] = entry.vanguards;
  const claims = entry.claims.filter(({ vanguard }) => vanguard === main);
  return {
    ...sharedFields(entry, claims, vocabulary),
    url: `/entries/${entry.id}/`,
    content: [entry.summary, bodyText(entry.id)].filter((text) => text !== '').join(' '),
  };
};

/** What an entry says of a vanguard that is not its main one: only those claims, at their place on its page. */
const partRecord = (entry: Entry, vanguard: VanguardId, vocabulary: Vocabulary): SearchRecord => {
  const claims = entry.claims.filter((claim) => claim.vanguard === vanguard);
  const shared = sharedFields(entry, claims, vocabulary);
  const name = vanguardName(vocabulary, vanguard);
  return {
    ...shared,
    url: `/entries/${entry.id}/#${partAnchor(vanguard)}`,
    content: [
      `What this says of ${name}.`,
      ...claims.flatMap(({ note }) => (note === undefined ? [] : [asSentence(note)])),
    ].join(' '),
    meta: { ...shared.meta, title: `${entry.title}: on ${name}`, vanguards: name },
    filters: { ...shared.filters, vanguard: [vanguard] },
  };
};

const sharedFields = (
  entry: Entry,
  claims: readonly Claim[],
  vocabulary: Vocabulary,
): Omit<SearchRecord, 'url' | 'content'> => {
  const names = namesOf(vocabulary);
  const [milestone, form] = [milestonesOf(claims), formsOf(claims)];
  const about = [
    ...milestone.map(names.milestone),
    ...form.map((option) => names.option(FORM_DECISION, option)),
    entry.source.title,
  ];
  return {
    meta: {
      title: entry.title,
      kind: ENTRY_KINDS[entry.kind],
      vanguards: listWords(entry.vanguards.map((id) => vanguardName(vocabulary, id))),
      date: spanWords(entry.reported),
      publisher: names.organisation(entry.source.publisher),
      about: about.map(asSentence).join(' '),
    },
    filters: {
      type: ['entry'],
      vanguard: entry.vanguards.slice(0, 1),
      kind: [entry.kind],
      milestone,
      form,
      publisher: [entry.source.publisher],
      year: [yearOf(entry.reported.latest)],
    },
    sort: { date: formatIsoDay(entry.reported.latest) },
  };
};
