import type { TimelineRecord } from '../../domain/record/record.ts';
import { CORRECTIONS_ALONE, type FeedScope } from '../../views/feed-addresses.ts';
import { feedScopes, type FeedInput } from '../feed-input.ts';
import { buildCorrectionFeed } from './correction-feed.ts';
import { buildEntryFeed } from './entry-feed.ts';
import { writeAtom } from './write-atom.ts';

export const atomScopes = (record: TimelineRecord): readonly FeedScope[] => [
  ...feedScopes(record),
  CORRECTIONS_ALONE,
];

/** The Atom feed of a scope. Throws a RangeError where there is none. */
export const atomOf = (scope: FeedScope, input: FeedInput): string =>
  writeAtom(scope === CORRECTIONS_ALONE ? buildCorrectionFeed(input) : buildEntryFeed(scope, input));
