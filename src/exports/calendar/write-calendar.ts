import ICAL from 'ical.js';
import { formatIsoDay, type Day } from '../../domain/dates/day.ts';
import { endOfDay } from '../feed-input.ts';
import type { CalendarEvent } from './series-events.ts';

export interface Calendar {
  readonly name: string;
  readonly description: string;
  /** The page that it belongs to. */
  readonly url: string;
  /** Where it is read from. */
  readonly source: string;
  /** The day of the record that it was made from. */
  readonly asOf: Day;
  readonly events: readonly CalendarEvent[];
}

/** A line may have 75 bytes; the library does not count the space that begins a folded one. */
ICAL.foldLength = 74;

/** How often a subscribed calendar is worth reading again. */
const REFRESH = 'P1D';

type Design = Parameters<typeof ICAL.stringify.component>[1];

/** The properties of RFC 7986 and the older ones that clients know, which the library would not escape or would give a type. */
const ICALENDAR: Design = ICAL.design.icalendar;
const DESIGN: Design = {
  ...ICALENDAR,
  property: {
    ...(ICALENDAR.property as Readonly<Record<string, unknown>>),
    name: { defaultType: 'text' },
    'x-wr-calname': { defaultType: 'text' },
    'x-wr-caldesc': { defaultType: 'text' },
    'x-published-ttl': { defaultType: 'duration' },
  },
};

/** Text as RFC 5545 allows it: one sort of line end, no other control characters but the tab, and no half of a surrogate pair. */
const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '\uFFFD');

/** A property as jCal (RFC 7265) has it: name, parameters, type, value. */
type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  value: string | number,
];

const text = (name: string, value: string): Property => [name, {}, 'text', cleanText(value)];
const day = (name: string, value: Day): Property => [name, {}, 'date', formatIsoDay(value)];
const instant = (name: string, value: Day): Property => [name, {}, 'date-time', endOfDay(value)];
const address = (name: string, value: string): Property => [name, {}, 'uri', value];

/** An all-day event over every day that its date may mean; the end is the day after the last, as the standard has it. */
const toComponent = (event: CalendarEvent, asOf: Day) => [
  'vevent',
  [
    text('uid', event.uid),
    instant('dtstamp', asOf),
    instant('last-modified', event.modified),
    ['sequence', {}, 'integer', event.sequence] satisfies Property,
    day('dtstart', event.span.earliest),
    day('dtend', event.span.latest + 1),
    text('summary', event.summary),
    text('description', event.description),
    text('status', event.status),
    text('transp', 'TRANSPARENT'),
    text('categories', event.category),
    address('url', event.url),
  ],
  [],
];

/** An iCalendar file (RFC 5545), with the properties of RFC 7986 for a calendar that is subscribed to. */
export const writeCalendar = (calendar: Calendar): string => {
  const component = [
    'vcalendar',
    [
      text('version', '2.0'),
      text('prodid', '-//Vanguard Timelines//The record//EN'),
      text('method', 'PUBLISH'),
      text('name', calendar.name),
      text('x-wr-calname', calendar.name),
      text('description', calendar.description),
      text('x-wr-caldesc', calendar.description),
      address('url', calendar.url),
      address('source', calendar.source),
      ['refresh-interval', {}, 'duration', REFRESH],
      ['x-published-ttl', {}, 'duration', REFRESH],
      instant('last-modified', calendar.asOf),
    ],
    calendar.events.map((event) => toComponent(event, calendar.asOf)),
  ];
  return `${ICAL.stringify.component(component, DESIGN)}\r\n`;
};
