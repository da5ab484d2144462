import { CORRECTION_KINDS } from '../../domain/code-lists.ts';
import { spanWords } from '../../domain/dates/date-words.ts';
import type { Correction, Entry } from '../../domain/model/entry.ts';
import { compareText } from '../../domain/record/claim-order.ts';
import { entryAddress } from '../../views/addresses.ts';
import { atomAddress, CORRECTIONS_ALONE } from '../../views/feed-addresses.ts';
import { SITE_NAME } from '../../views/frame.ts';
import { addressOn, endOfDay, versionWords, type FeedInput } from '../feed-input.ts';
import { FEED_LENGTH, feedUpdated } from './entry-feed.ts';
import type { AtomEntry, AtomFeed } from './write-atom.ts';

interface Listed {
  readonly entry: Entry;
  readonly correction: Correction;
  /** Its place among those of its entry, from 1: editors add corrections, and take none away. */
  readonly ordinal: number;
}

const compareListed = (a: Listed, b: Listed): number =>
  b.correction.date.latest - a.correction.date.latest ||
  compareText(a.entry.id, b.entry.id) ||
  b.ordinal - a.ordinal;

const toAtomEntry = (
  { entry, correction: { date, kind, note }, ordinal }: Listed,
  site: FeedInput['site'],
): AtomEntry => {
  const page = addressOn(site, entryAddress(entry.id));
  const updated = endOfDay(date.latest);
  return {
    id: `${page}#correction-${ordinal}`,
    title: `${CORRECTION_KINDS[kind]}: ${entry.title}`,
    published: updated,
    updated,
    links: [{ rel: 'alternate', type: 'text/html', href: page }],
    categories: [{ term: kind, label: CORRECTION_KINDS[kind] }],
    summary: `${spanWords(date)}. ${note}`,
  };
};

/** What was put right in the entries, the newest first. A record without corrections has a feed without entries. */
export const buildCorrectionFeed = ({ record, version, site }: FeedInput): AtomFeed => {
  const listed = record.entries.flatMap((entry) =>
    entry.corrections.map((correction, index): Listed => ({ entry, correction, ordinal: index + 1 })),
  );
  const entries = listed
    .toSorted(compareListed)
    .slice(0, FEED_LENGTH)
    .map((one) => toAtomEntry(one, site));
  const self = addressOn(site, atomAddress(CORRECTIONS_ALONE));
  return {
    id: self,
    title: `${SITE_NAME}: corrections`,
    subtitle: `What was put right in the entries, the newest first. ${versionWords(version)}`,
    updated: feedUpdated(entries, record),
    links: [
      { rel: 'self', type: 'application/atom+xml', href: self },
      { rel: 'alternate', type: 'text/html', href: addressOn(site, '/corrections/') },
    ],
    entries,
  };
};
