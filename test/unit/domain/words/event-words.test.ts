import { describe, expect, it, test } from 'vitest';
import type { StanceClaim } from '../../../../src/domain/model/claim.ts';
import { eventDetail, eventHeading } from '../../../../src/domain/words/event-words.ts';
import { claimOf, stanceOf } from '../../support/make-claims.ts';
import { findVanguard, makeRecord, type ClaimSketch } from '../../support/make-record.ts';
import { recordOf } from '../../support/make-values.ts';

/** The events of a vanguard as a reader sees them, in the order of the timeline. */
const tell = (sketches: readonly Partial<ClaimSketch>[]): [string, string][] => {
  const record = makeRecord(sketches.map((sketch) => ({ said: '', milestone: 'service-start', ...sketch })));
  return findVanguard(record).events.map((event) => [
    eventHeading(event, record.vocabulary),
    eventDetail(event, record.vocabulary),
  ]);
};

const headings = (sketches: readonly Partial<ClaimSketch>[]): string[] =>
  tell(sketches).map(([heading]) => heading);

describe('a forecast in the timeline', () => {
  it('says how it stands to the one in force before it, and how far it moved', () => {
    expect(
      tell([
        { said: '2016-01-01', date: '2018' },
        { said: '2016-02-01', date: '2018-04' },
        { said: '2016-03-01', date: '2018-04', qualifier: 'by' },
        { said: '2016-04-01', date: '2017-10/2018-12' },
        { said: '2016-06-01', date: '2019-04' },
        { said: '2016-07-01', date: '2018-12' },
        { said: '2016-08-01', date: '2018-12-20/2019-01' },
      ]),
    ).toEqual([
      ['Service start promised: 2018', ''],
      ['Service start narrowed to April 2018', ''],
      ['Service start promised again: by April 2018', ''],
      ['Service start given less exactly: between October 2017 and December 2018', ''],
      ['Service start put back to April 2019', '12 months later than April 2018.'],
      ['Service start brought forward to December 2018', '4 months earlier than April 2019.'],
      ['Service start moved to between 20 December 2018 and January 2019', ''],
    ]);
  });

  it('says that it was lost, and when it is known from its loss alone', () => {
    expect(
      tell([
        { said: '2016-01-01', date: '2018-12' },
        { said: '2018-12-31', date: '2018-12', status: 'missed' },
        { said: '2019-01-31', date: '2019-11', status: 'missed' },
      ]),
    ).toEqual([
      ['Service start promised: December 2018', 'Later reported as lost.'],
      [
        'Service start had been promised: November 2019',
        '11 months later than December 2018. Known only in hindsight: it was first read of when it was reported as lost.',
      ],
    ]);
  });

  it('of a deadline is no promise, and of a stretch of time is its whole length', () => {
    expect(
      headings([
        { said: '2016-01-01', milestone: 'bid-deadline', date: '2016-09' },
        { said: '2016-03-01', milestone: 'public-consultation', date: '2016-09-01/2016-10-01' },
      ]),
    ).toEqual(['Bids due: September 2016', 'Public consultation promised: 1 September to 1 October 2016']);
  });
});

test('what is no forecast is told with its date where it has one', () => {
  expect(
    headings([
      { said: '2016-01-01' },
      { said: '2016-01-02', status: 'missed' },
      { said: '2016-01-03', status: 'missed', date: '2019', certainty: 'low' },
      { said: '2016-01-04', status: 'suggested' },
      { said: '2016-01-05', status: 'suggested', date: '2019' },
      { said: '2016-01-06', status: 'paused' },
      { said: '2016-01-07', status: 'not-yet' },
      { said: '2016-01-08', status: 'cancelled' },
      { said: '2016-02-01', status: 'happened', date: '2016-01-31', milestone: 'contract-award' },
    ]),
  ).toEqual([
    'Service start planned, no date given',
    'Service start: a lost date mentioned',
    'Service start: another lost date mentioned, 2019',
    'Service start suggested',
    'Service start: 2019 suggested',
    'Service start: stopped with no new date',
    'Service start: had not yet happened',
    'Service start: cancelled',
    'Contract award',
  ]);
});

test.each([
  ['2018-04', 'Service start: promised date lost, April 2018'],
  [undefined, 'Service start: promised date lost'],
])('the loss of a date, given as %s', (date, heading) => {
  expect(
    headings([
      { said: '2016-01-01', date: '2018-04' },
      { said: '2016-02-01', status: 'missed', ...(date !== undefined && { date }) },
    ]),
  ).toEqual(['Service start promised: April 2018', heading]);
});

describe('a stance in the timeline', () => {
  const stance = (
    by: readonly string[],
    more: Partial<StanceClaim> = {},
    entry = 'dudley/a',
  ): StanceClaim => ({
    ...stanceOf(entry, '2016-07-01', 'alliance', 'ruled-out', by),
    ...more,
  });
  const detail = (...claims: readonly StanceClaim[]): readonly [string, string][] => {
    const record = recordOf(claims);
    return findVanguard(record).events.map((event) => [
      eventHeading(event, record.vocabulary),
      eventDetail(event, record.vocabulary),
    ]);
  };
  const heading = 'Alliance of separate organisations: ruled out';

  it('names who held it, each once', () => {
    expect(detail(stance(['dudley-ccg', 'dudley-lmc']), stance(['dudley-ccg'], {}, 'dudley/b'))).toEqual([
      [heading, 'Held by Dudley CCG and Dudley LMC.'],
    ]);
    expect(detail(stance([]))).toEqual([[heading, '']]);
  });

  it('gives each reason once, then the note of its first report, as sentences', () => {
    expect(
      detail(
        stance(['dudley-ccg'], { reason: 'It was too loose', note: 'said at a meeting' }),
        stance(['dudley-ccg'], { reason: 'It was too loose', note: 'left out' }, 'dudley/b'),
        stance(['dudley-ccg'], { reason: 'NHS rules forbid it.' }, 'dudley/c'),
      ),
    ).toEqual([
      [
        heading,
        'Held by Dudley CCG. Reason given: it was too loose. Reason given: NHS rules forbid it. Said at a meeting.',
      ],
    ]);
  });

  it('takes its reasons from those who say it themselves, unless all repeat it', () => {
    const repeated = { repeats: 'dudley/x', reason: 'Repeated' };
    expect(detail(stance([], { reason: 'First hand' }), stance([], repeated, 'dudley/b'))).toEqual([
      [heading, 'Reason given: first hand.'],
    ]);
    expect(detail(stance([], repeated))).toEqual([[heading, 'Reason given: repeated.']]);
  });
});

test('a reason for what happened is told, and nobody is said to hold it', () => {
  const claim = { ...claimOf('dudley/a', '2018-05-01', 'happened', '2018-04-01'), by: ['dudley-ccg'] };
  const record = recordOf([claim]);
  expect(findVanguard(record).events.map((event) => eventDetail(event, record.vocabulary))).toEqual(['']);
});
