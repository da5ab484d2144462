import ical from 'node-ical';
import { describe, expect, it, test } from 'vitest';
import { calendarOf } from '../../../../src/exports/calendar/calendars.ts';
import { day, makeRecord, type ClaimSketch } from '../../support/make-record.ts';
import { makeSketches } from './sketches.ts';
import { feedInputOf, HOSTILE_TEXTS, hostileRecord } from '../feed-record.ts';
import fc from '../../support/fast-check.ts';

const two = (value: number): string => String(value).padStart(2, '0');
/** The reader gives an all-day date as midnight where it runs. */
const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value);

interface ReadEvent {
  readonly uid: string;
  readonly status: string;
  readonly sequence: number;
  readonly from: string;
  /** The first day after it. */
  readonly to: string;
  readonly isAllDay: boolean;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

const readEvents = (text: string): readonly ReadEvent[] =>
  Object.values(ical.sync.parseICS(text)).flatMap((component) =>
    component?.type === 'VEVENT'
      ? [
          {
            uid: component.uid,
            status: String(component.status),
            sequence: Number(component.sequence),
            from: dayOf(component.start),
            to: component.end ? dayOf(component.end) : '',
            isAllDay: component.datetype === 'date',
            summary: textOf(component.summary),
            description: textOf(component.description),
            url: textOf(component.url),
          },
        ]
      : [],
  );

const eventsOf = (sketches: readonly ClaimSketch[], asOf = day(2026, 11, 22), scope = 'all') =>
  readEvents(calendarOf(scope, feedInputOf(makeRecord(sketches, { asOf }))));

const start = 'service-start';
const promised = { said: '2017-06-13', milestone: start, date: '2018-04-01' };
const putBack = { said: '2018-01-10', milestone: start, date: '2019-04', qualifier: 'by' } as const;

describe('a calendar', () => {
  it('marks what is planned as planned, and links its event', () => {
    const [event, ...more] = eventsOf([promised], day(2017, 7));
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      uid: 'dudley.contract.service-start.1@example.org',
      status: 'TENTATIVE',
      sequence: 0,
      from: '2018-04-01',
      to: '2018-04-02',
      isAllDay: true,
      summary: 'Planned, Dudley: Service start',
      url: 'https://example.org/vanguards/dudley/#dudley-2017-06-13-entry-milestone-1',
    });
  });

  it('moves a promise that moved, under the same UID, and keeps no event at the old date', () => {
    const [before] = eventsOf([promised, putBack], day(2017, 7));
    const after = eventsOf([promised, putBack], day(2018, 2));
    expect(after).toHaveLength(1);
    expect(after[0]).toMatchObject({
      uid: before?.uid,
      status: 'TENTATIVE',
      sequence: 1,
      from: '2019-04-01',
      to: '2019-05-01',
      summary: 'Planned, Dudley: Service start, by April 2019',
    });
    expect(after[0]?.description).toContain('- 1 April 2018, reported 13 June 2017');
  });

  it('says of a promise that has passed that nothing was read of it', () => {
    expect(eventsOf([promised])[0]).toMatchObject({
      status: 'TENTATIVE',
      summary: 'Planned, outcome not recorded, Dudley: Service start',
    });
  });

  it('says nothing of the kind of a deadline, which passes by itself', () => {
    expect(eventsOf([{ ...promised, milestone: 'bid-deadline' }])[0]?.summary).toBe(
      'Planned, Dudley: Bids due',
    );
  });

  it.each([
    ['was lost', { status: 'missed', date: '2018-04-01' }, 'CANCELLED', 'Date lost, Dudley: Service start'],
    ['was cancelled', { status: 'cancelled' }, 'CANCELLED', 'Cancelled, Dudley: Service start'],
    ['was stopped', { status: 'paused' }, 'TENTATIVE', 'Stopped with no new date, Dudley: Service start'],
    ['came true', { status: 'happened', date: '2018-04-03' }, 'CONFIRMED', 'Dudley: Service start'],
  ] as const)('keeps the UID where a promise %s', (_, end, status, summary) => {
    const events = eventsOf([promised, { said: '2018-05', milestone: start, ...end }]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      uid: 'dudley.contract.service-start.1@example.org',
      status,
      summary,
      from: status === 'CONFIRMED' ? '2018-04-03' : '2018-04-01',
    });
    expect(events[0]?.sequence).toBeGreaterThan(0);
  });

  it('cancels the promise of a track whose place another took', () => {
    const record = makeRecord([{ ...promised, track: 'old' }], {
      alsoEntries: [['dudley/b', '2018-02-01']],
      supersededBy: { old: { track: 'old', entry: 'dudley/b' } },
    });
    const [event] = readEvents(calendarOf('dudley', feedInputOf(record)));
    expect(event).toMatchObject({ status: 'CANCELLED', summary: 'Superseded, Dudley: Service start' });
  });

  it.each([
    ['2018', '2018-01-01', '2019-01-01', 'Planned, Dudley: Service start, 2018'],
    ['2018-02', '2018-02-01', '2018-03-01', 'Planned, Dudley: Service start, February 2018'],
    [
      '2018-10/2018-11',
      '2018-10-01',
      '2018-12-01',
      'Planned, Dudley: Service start, October or November 2018',
    ],
  ])('shows %s as every day that it may be, with the date in words', (date, from, to, summary) => {
    expect(eventsOf([{ ...promised, date }], day(2017, 7))[0]).toMatchObject({ from, to, summary });
  });

  it('shows each day where sources differ on when it happened', () => {
    const happened = { milestone: start, status: 'happened' } as const;
    const events = eventsOf([
      { ...happened, said: '2018-05-01', date: '2018-04-01' },
      { ...happened, said: '2018-06-01', date: '2018-04-20' },
    ]);
    expect(events.map(({ from }) => from)).toEqual(['2018-04-01', '2018-04-20']);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
    expect(events.every(({ description }) => description.includes('sources differ'))).toBe(true);
  });

  it('has no event for what was never dated', () => {
    expect(eventsOf([{ said: '2017-06-13', milestone: start }])).toEqual([]);
  });

  it('is of one vanguard, or of all', () => {
    const sketches = [promised, { ...promised, vanguard: 'manchester' }];
    expect(eventsOf(sketches, undefined, 'manchester').map(({ uid }) => uid)).toEqual([
      'manchester.contract.service-start.1@example.org',
    ]);
    expect(eventsOf(sketches)).toHaveLength(2);
    expect(() => eventsOf(sketches, undefined, 'leeds')).toThrow('there is no feed "leeds"');
  });

  it('names its version and licence, and reads no clock', () => {
    const text = calendarOf('all', feedInputOf(makeRecord([promised])));
    const whole = text.replaceAll('\r\n ', '');
    expect(whole).toContain('The record as of 22 November 2026\\, commit 0123456789ab.');
    expect(whole).toContain('CC BY 4.0');
    expect(whole).toContain('\r\nDTSTAMP:20261122T235959Z\r\nLAST-MODIFIED:20170613T235959Z\r\n');
    expect(whole.match(/;VALUE=DURATION/g)).toHaveLength(1);
  });
});

test('whatever is said next, a UID has one event, and a change of it raises its sequence', () => {
  fc.assert(
    fc.property(fc.array(makeSketches, { minLength: 1, maxLength: 6 }), (sketches) => {
      const days = [2016, 2017, 2018, 2019, 2020].flatMap((year) => [day(year, 6, 30), day(year, 12, 31)]);
      const known = new Map<string, ReadEvent>();
      for (const asOf of days) {
        const text = calendarOf('all', feedInputOf(makeRecord(sketches, { asOf })));
        const events = readEvents(text);
        expect(text.match(/^BEGIN:VEVENT/gm)?.length ?? 0).toBe(events.length);
        for (const event of events) {
          const before = known.get(event.uid);
          const isMoved =
            before &&
            (before.status !== event.status || before.from !== event.from || before.to !== event.to);
          if (before) expect(event.sequence).toBeGreaterThanOrEqual(before.sequence + (isMoved ? 1 : 0));
          known.set(event.uid, event);
        }
      }
    }),
    { numRuns: 150 },
  );
});

/** What is left of a text in iCalendar: line ends are one, and what it cannot hold is marked. */
const inCalendar = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000\u0001\u000B\u001F\u007F]/g, '\uFFFD');

test.each(HOSTILE_TEXTS)('%j comes whole and harmless through a calendar', (text) => {
  const file = calendarOf('all', feedInputOf(hostileRecord(text)));
  const events = readEvents(file);
  expect(events).toHaveLength(2);
  const hostile = inCalendar(text);
  expect(events.map(({ summary }) => summary)).toContain(`${hostile}: ${hostile}`);
  expect(events.some(({ summary }) => summary.includes(`, ${hostile}`))).toBe(true);
  const lines = file.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.filter((line) => /[\u0000-\u0008\u000A-\u001F\u007F]/.test(line))).toEqual([]);
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
});

// The reader above takes these for a line end.
test('a backslash before an n stays one', () => {
  const file = calendarOf('all', feedInputOf(hostileRecord('a\\nb')));
  expect(file).toContain('SUMMARY:a\\\\nb: a\\\\nb\r\n');
});
