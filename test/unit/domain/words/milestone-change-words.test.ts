import { describe, expect, it, test } from 'vitest';
import type { Claim } from '../../../../src/domain/model/claim.ts';
import * as make from '../../support/make-claims.ts';
import { start, told, withSuccessor } from './tell-changes.ts';

describe('a milestone moves', () => {
  const april = start('2016-12-05', 'planned', '2018-04');

  test.each<[string, readonly Claim[], readonly Claim[], string]>([
    ['first forecast', [], [april], 'a first forecast, April 2018'],
    [
      'new forecast',
      [april],
      [start('2017-06-13', 'planned', '2019-04')],
      'a new forecast, April 2019, 12 months later than April 2018',
    ],
    [
      'narrower',
      [april],
      [start('2017-06-13', 'planned', '2018-04-01')],
      'narrowed to 1 April 2018, from April 2018',
    ],
    [
      'other words',
      [start('2016-12-05', 'planned', '2018-04', { qualifier: 'by' })],
      [
        start('2017-06-13', 'planned', '2018-04', { qualifier: 'not-before' }),
        start('2017-07-13', 'planned', '2018-04-30'),
      ],
      'narrowed to 30 April 2018, from “by April 2018”',
    ],
    [
      'overlapping',
      [april],
      [start('2017-06-13', 'planned', '2018-04-20/2018-05')],
      'moved to between 20 April and May 2018, from April 2018',
    ],
    [
      'not yet',
      [april],
      [start('2018-06-13', 'not-yet')],
      'had not yet happened; April 2018 is the last date given',
    ],
    [
      'lost',
      [april],
      [start('2018-06-13', 'missed', '2018-04')],
      'the promised date, April 2018, is lost, with no new date',
    ],
    [
      'lost and stopped',
      [april],
      [start('2018-06-13', 'missed', '2018-04'), start('2018-06-14', 'paused')],
      'the promised date, April 2018, is lost and the work stopped, with no new date',
    ],
    [
      'paused',
      [april],
      [start('2018-06-13', 'paused')],
      'stopped, with no new date; the promise had been April 2018',
    ],
    ['cancelled unpromised', [], [start('2018-06-13', 'cancelled')], 'cancelled'],
    ['happened unpromised', [], [start('2018-06-13', 'happened', '2018-06')], 'happened, June 2018'],
    [
      'happened on time',
      [april],
      [start('2018-06-13', 'happened', '2018-04-03')],
      'happened, 3 April 2018, as promised',
    ],
    [
      'happened late',
      [april],
      [start('2018-07-13', 'happened', '2018-06')],
      'happened, June 2018, 2 months later than April 2018',
    ],
    [
      'happened some time',
      [april],
      [start('2018-07-13', 'happened', '2018')],
      'happened, 2018; the promise had been April 2018',
    ],
    [
      'outcome narrowed',
      [start('2018-06-13', 'happened', '2018-06')],
      [start('2018-07-13', 'happened', '2018-06-01')],
      'its date is now 1 June 2018; it was June 2018',
    ],
    [
      'outcomes apart',
      [start('2018-06-13', 'happened', '2018-06')],
      [start('2018-07-13', 'happened', '2018-04')],
      'happened; its date is given as June 2018 or April 2018',
    ],
    ['planned, no date', [], [start('2018-06-13', 'planned')], 'planned, with no date given'],
    ['not yet, no date', [], [start('2018-06-13', 'not-yet')], 'had not yet happened'],
    [
      'doubted loss',
      [],
      [start('2018-06-13', 'missed', '2018-04', { certainty: 'low' })],
      'a lost date is mentioned that no forecast had given',
    ],
    [
      'hindsight between',
      [april],
      [start('2019-06-13', 'missed', '2019-04'), start('2019-06-14', 'planned', '2020-04')],
      'a new forecast, April 2020, 24 months later than April 2018; in between it had been April 2019, known only in hindsight',
    ],
    [
      'two at once',
      [april],
      [start('2017-06-13', 'planned', '2019-04'), start('2017-06-14', 'planned', '2020-04')],
      'a new forecast, April 2020, 24 months later than April 2018; in between it had been April 2019',
    ],
  ])('%s', (_, before, news, says) => {
    expect(told(before, [...before, ...news], ['milestone'])).toEqual([`Service start: ${says}`]);
  });

  it('is planned once more where it had been cancelled or had happened', () => {
    const again = start('2019-06-13', 'planned', '2020-04');
    const cancelled = [april, start('2018-06-13', 'cancelled')];
    expect(told(cancelled, [...cancelled, again], ['milestone'])).toEqual([
      'Service start: planned once more, April 2020',
    ]);
  });

  it('is told back where what ended it is taken out', () => {
    const cancelled = [april, start('2018-06-13', 'cancelled')];
    const happened = [april, start('2018-06-13', 'happened', '2018-04')];
    expect(told(cancelled, [april], ['milestone'])).toEqual([
      'Service start: a forecast, April 2018; before, it stood as cancelled',
    ]);
    expect(told(happened, [april], ['milestone'])).toEqual([
      'Service start: a forecast, April 2018; before, it stood as happened',
    ]);
  });

  it('is told as looser, or in other words, where the tighter forecast is taken out', () => {
    const day = start('2017-06-13', 'planned', '2018-04-01');
    expect(told([april, day], [april], ['milestone'])).toEqual([
      'Service start: given less exactly, April 2018, where it was 1 April 2018',
    ]);
    expect(
      told([start('2016-12-05', 'planned', '2018-04', { qualifier: 'by' })], [april], ['milestone']),
    ).toEqual(['Service start: now April 2018, where it was “by April 2018”']);
    expect(told([april, start('2018-06-13', 'missed', '2018-04')], [april], ['milestone'])).toEqual([
      'Service start: promised again, April 2018',
    ]);
  });

  it('gives way to another track', () => {
    const entry = make.claimOf('dudley/2018-02-27', '2018-02-27', 'happened', '2018-02', {
      track: 'alliance',
      milestone: 'organisation-created',
    });
    expect(told([april], [april, entry], ['milestone'], withSuccessor)).toEqual([
      'Service start: superseded by another track, the alliance; the promise had been April 2018',
      'New organisation: happened, February 2018',
    ]);
  });

  it('that is a deadline is set, and one that lasts is told as a stretch of time', () => {
    expect(
      told(
        [],
        [
          start('2016-12-05', 'planned', '2017-01', { milestone: 'bid-deadline' }),
          start('2016-12-06', 'planned', '2017-02-01/2017-03-01', { milestone: 'public-consultation' }),
        ],
        ['milestone'],
      ),
    ).toEqual([
      'Bids due: set for January 2017',
      'Public consultation: a first forecast, 1 February to 1 March 2017',
    ]);
  });
});
