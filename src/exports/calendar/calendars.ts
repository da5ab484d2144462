import { compareText } from '../../domain/record/claim-order.ts';
import { allTimelines } from '../../domain/record/record.ts';
import { vanguardAddress } from '../../views/addresses.ts';
import { buildContext } from '../../views/context.ts';
import { calendarAddress, type FeedScope } from '../../views/feed-addresses.ts';
import { SITE_NAME } from '../../views/frame.ts';
import { addressOn, findTimeline, LICENCE_WORDS, versionWords, type FeedInput } from '../feed-input.ts';
import { seriesEvents, type CalendarEvent } from './series-events.ts';
import { writeCalendar } from './write-calendar.ts';

const compareEvents = (a: CalendarEvent, b: CalendarEvent): number =>
  a.span.earliest - b.span.earliest || a.span.latest - b.span.latest || compareText(a.uid, b.uid);

/**
 * The calendar of the whole record, the national programme with it, or of one timeline: what happened, confirmed, and what is
 * planned, tentative. Throws a RangeError for a scope that the record has not.
 */
export const calendarOf = (scope: FeedScope, { record, version, site }: FeedInput): string => {
  const timeline = findTimeline(scope, record);
  const context = buildContext(record);
  const series = (timeline ? [timeline] : allTimelines(record)).flatMap((one) => one.series);
  return writeCalendar({
    name: timeline ? `${SITE_NAME}: ${timeline.vanguard.name}` : SITE_NAME,
    description: [
      'Dates that were promised in public, and dates on which things happened. A date given loosely covers every day that it may mean.',
      versionWords(version),
      LICENCE_WORDS,
    ].join('\n'),
    url: addressOn(site, timeline ? vanguardAddress(timeline.vanguard.id) : '/'),
    source: addressOn(site, calendarAddress(scope)),
    asOf: record.asOf,
    events: series.flatMap((one) => seriesEvents(one, context, site)).toSorted(compareEvents),
  });
};
