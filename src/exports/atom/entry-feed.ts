import { ENTRY_KINDS } from '../../domain/code-lists.ts';
import { spanWords } from '../../domain/dates/date-words.ts';
import type { Entry } from '../../domain/model/entry.ts';
import { compareEntries, type TimelineRecord } from '../../domain/record/record.ts';
import { lowerArticle } from '../../domain/words/lists.ts';
import { namesOf } from '../../domain/words/names.ts';
import { entryAddress, vanguardAddress } from '../../views/addresses.ts';
import { atomAddress, type FeedScope } from '../../views/feed-addresses.ts';
import { SITE_NAME } from '../../views/frame.ts';
import { addressOn, endOfDay, findTimeline, versionWords, type FeedInput } from '../feed-input.ts';
import type { AtomEntry, AtomFeed, AtomLink } from './write-atom.ts';

/** The most entries that a feed holds. */
export const FEED_LENGTH = 50;

/** The later of its report and its last correction: the feed reads no clock. */
const updatedOf = ({ reported, corrections }: Entry): string =>
  endOfDay(Math.max(reported.latest, ...corrections.map(({ date }) => date.latest)));

const linksOf = ({ id, source }: Entry, site: FeedInput['site']): readonly AtomLink[] => [
  { rel: 'alternate', type: 'text/html', href: addressOn(site, entryAddress(id)) },
  { rel: 'via', href: source.url, title: source.title },
  ...(source.archive === undefined
    ? []
    : [{ rel: 'related', href: source.archive, title: 'Archived copy' } as const]),
];

const toAtomEntry = (entry: Entry, { record, site }: FeedInput): AtomEntry => {
  const names = namesOf(record.vocabulary);
  const { id, title, kind, vanguards, reported, source, summary } = entry;
  return {
    id: addressOn(site, entryAddress(id)),
    title,
    published: endOfDay(reported.latest),
    updated: updatedOf(entry),
    links: linksOf(entry, site),
    categories: [
      ...vanguards.map((vanguard) => ({ term: vanguard, label: names.vanguard(vanguard) })),
      { term: kind, label: ENTRY_KINDS[kind] },
    ],
    summary: `${ENTRY_KINDS[kind]} by ${names.organisation(source.publisher)}, ${spanWords(reported)}. ${summary}`,
  };
};

/** The last day of the record's own date, where a feed has no entry to be dated by. */
export const feedUpdated = (entries: readonly AtomEntry[], { asOf }: TimelineRecord): string =>
  entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1) ?? endOfDay(asOf);

/**
 * The newest entries of the whole record or of one vanguard, by when their items became public. An item whose day is not known
 * is dated by the last day that it may be, and the summary gives its date in words.
 */
export const buildEntryFeed = (scope: FeedScope, input: FeedInput): AtomFeed => {
  const { record, version, site } = input;
  const timeline = findTimeline(scope, record);
  const newest = (timeline ?? record).entries.toSorted((a, b) => compareEntries(b, a)).slice(0, FEED_LENGTH);
  const entries = newest.map((entry) => toAtomEntry(entry, input));
  const self = addressOn(site, atomAddress(scope));
  const page = timeline ? vanguardAddress(timeline.vanguard.id) : '/entries/';
  return {
    id: self,
    title: timeline ? `${SITE_NAME}: ${timeline.vanguard.name}` : SITE_NAME,
    subtitle: `What was published about ${timeline ? lowerArticle(timeline.vanguard.name) : 'the vanguards'}, in our own words, the newest first. ${versionWords(version)}`,
    updated: feedUpdated(entries, record),
    links: [
      { rel: 'self', type: 'application/atom+xml', href: self },
      { rel: 'alternate', type: 'text/html', href: addressOn(site, page) },
    ],
    entries,
  };
};
