import type { Vanguard } from '../../domain/model/vocabulary.ts';
import { atomAddress, calendarAddress, WHOLE_RECORD } from '../feed-addresses.ts';
import { SITE_NAME } from '../frame.ts';

/** A feed that a page leads programs to: `<link rel="alternate">`. */
export interface FeedLink {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

/** The feed that every page leads to. */
export const RECORD_FEED: FeedLink = {
  href: atomAddress(WHOLE_RECORD),
  type: 'application/atom+xml',
  title: `${SITE_NAME}: new entries`,
};

/** The feed and the calendar of one vanguard. */
export const viewVanguardFeeds = ({ id, name }: Pick<Vanguard, 'id' | 'name'>): readonly FeedLink[] => [
  { href: atomAddress(id), type: 'application/atom+xml', title: `${name}: new entries` },
  { href: calendarAddress(id), type: 'text/calendar', title: `${name}: dates promised and dates met` },
];
