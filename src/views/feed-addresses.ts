import type { VanguardId } from '../domain/model/ids.ts';

/** What a feed is of: a vanguard, everything, or the corrections alone. */
export type FeedScope = VanguardId;

/** The scope of feeds of the whole record. */
export const WHOLE_RECORD: FeedScope = 'all';
export const CORRECTIONS_ALONE: FeedScope = 'corrections';

/** The addresses of feeds, in one place. Subscribers keep them, so they are permanent. */
export const atomAddress = (scope: FeedScope): string => `/feeds/${scope}.atom.xml`;
export const calendarAddress = (scope: FeedScope): string => `/feeds/${scope}.ics`;
export const timelineJsAddress = (vanguard: VanguardId): string => `/feeds/${vanguard}.timelinejs.json`;
