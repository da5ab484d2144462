import { expect, test } from 'vitest';
import { scoreWords } from '../../../../src/domain/words/score-words.ts';
import { findVanguard, makeRecord, type ClaimSketch, type RecordSketch } from '../../support/make-record.ts';

type Sketch = Partial<ClaimSketch>;

/** What became of the first date of service start, and of the last, in words. */
const tell = (sketches: readonly Sketch[], options: RecordSketch = {}): string[] => {
  const record = makeRecord(
    sketches.map((sketch) => ({ said: '', milestone: 'service-start', ...sketch })),
    options,
  );
  const where = { vocabulary: record.vocabulary, vanguard: 'dudley' };
  return findVanguard(record).scorecard.flatMap(({ first, last, unjudged }) =>
    first && last
      ? [first, last].map(({ score, step }) => scoreWords(score, step.date, where))
      : unjudged
        ? [scoreWords(unjudged, undefined, where)]
        : [],
  );
};

const promise: Sketch = { said: '2017-01', date: '2018-04' };

test.each<[readonly Sketch[], string, string]>([
  [[{ said: '2018-05', status: 'happened', date: '2018-04-03' }], 'met on time: 3 April 2018', ''],
  [[{ said: '2018-07', status: 'happened', date: '2018-06' }], 'met late: June 2018, 2 months later', ''],
  [
    [{ said: '2018-07', status: 'happened', date: '2018-02' }],
    'met early: February 2018, 2 months earlier',
    '',
  ],
  [
    [{ said: '2019-07', status: 'happened', date: '2018' }],
    'happened: 2018, too coarse a date to say whether in time',
    '',
  ],
  [
    [{ said: '2018-01', date: '2019-04' }],
    'put back to April 2019, 12 months later',
    'outcome not recorded: the day has passed and no report was read',
  ],
  [
    [{ said: '2018-01', date: '2017-04' }],
    'brought forward to April 2017, 12 months earlier',
    'outcome not recorded: the day has passed and no report was read',
  ],
  [
    [{ said: '2019-01', status: 'missed', date: '2019-04' }],
    'put back to April 2019, 12 months later (a date known only in hindsight)',
    'missed, with no later date on record',
  ],
  [[{ said: '2018-01', status: 'cancelled' }], 'cancelled', ''],
  [[{ said: '2018-06', status: 'missed', date: '2018-04' }], 'missed, with no later date on record', ''],
  [[{ said: '2018-01', status: 'paused' }], 'paused, with no new date', ''],
])('%j after a promise of April 2018', (sketches, first, last) => {
  expect(tell([promise, ...sketches])).toEqual([first, last || first]);
});

test('a promise of a day that has not come is still to come', () => {
  expect(tell([{ said: '2017-01', date: '2030' }])).toEqual(['still to come', 'still to come']);
});

test('a promise whose track gave way to another says which, and when that was read', () => {
  const options: RecordSketch = {
    supersededBy: { contract: { track: 'alliance', entry: 'dudley/2018-02-entry' } },
    alsoEntries: [['dudley/2018-02-entry', '2018-02']],
  };
  const other: Sketch = {
    said: '2018-02-27',
    track: 'alliance',
    milestone: 'organisation-created',
    status: 'paused',
  };
  const words = 'superseded by another track: the alliance, reported February 2018';
  expect(tell([promise, other], options).slice(0, 2)).toEqual([words, words]);
});

test('without a date there is nothing to judge, whatever came of it', () => {
  expect(tell([{ said: '2017-01' }])).toEqual(['cannot be judged: no date was ever given']);
  expect(tell([{ said: '2017-01', status: 'happened', date: '2016-12' }])).toEqual([
    'happened: December 2016; no date had been promised',
  ]);
});

test('what came on a day of its promise’s month but against its word is not counted as a distance', () => {
  expect(
    tell([
      { said: '2017-01', date: '2018', qualifier: 'early' },
      { said: '2019-01', status: 'happened', date: '2018-11' },
    ]),
  ).toEqual(Array(2).fill('met late: November 2018'));
  expect(
    tell([
      { said: '2017-01', date: '2018', qualifier: 'late' },
      { said: '2019-01', status: 'happened', date: '2018-02' },
    ]),
  ).toEqual(Array(2).fill('met early: February 2018'));
});
