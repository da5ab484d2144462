import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { buildSeries } from '../../../../src/domain/forecasts/build-series.ts';
import type { Series } from '../../../../src/domain/forecasts/series.ts';
import { findSilences, forecastInForce, type Silence } from '../../../../src/domain/record/silences.ts';
import { silenceWords } from '../../../../src/domain/words/duration-words.ts';
import {
  day,
  findVanguard,
  makeRecord,
  type ClaimSketch,
  type RecordSketch,
} from '../../support/make-record.ts';
import { dudleyStart } from '../../support/real-series.ts';

const judged = new Set(['contract-award', 'service-start']);
const start = { milestone: 'service-start' } as const;

const silencesOf = (sketches: readonly ClaimSketch[], options: RecordSketch = {}): readonly Silence[] => {
  const record = makeRecord(sketches, { asOf: day(2022, 1, 1), ...options });
  return findSilences(findVanguard(record), judged, record.asOf);
};

const tell = (silences: readonly Silence[]): readonly unknown[] =>
  silences.map((silence) => [
    silence.from.reported.edtf,
    silence.to?.reported.edtf ?? 'today',
    silenceWords(silence),
    silence.waiting.map(({ step }) => step.date.span.edtf).join(),
  ]);

describe('a silence', () => {
  it('is a gap between two reports while a forecast stood, the longest first', () => {
    expect(
      tell(
        silencesOf([
          { said: '2018-01-30', ...start, date: '2019-04-01' },
          { said: '2018-03-01', ...start, date: '2019-04-01' },
          { said: '2019-01-16', ...start, date: '2020-04', qualifier: 'not-before' },
          { said: '2020-05-01', ...start, status: 'happened', date: '2020-04-20' },
        ]),
      ),
    ).toEqual([
      ['2019-01-16', '2020-05-01', '471 days', '2020-04'],
      ['2018-03-01', '2019-01-16', '321 days', '2019-04-01'],
      ['2018-01-30', '2018-03-01', '30 days', '2019-04-01'],
    ]);
  });

  it('lasts to the day of the record where the forecast was never ended', () => {
    expect(tell(silencesOf([{ said: '2021-12-01', ...start, date: '2022-04' }]))).toEqual([
      ['2021-12-01', 'today', '31 days', '2022-04'],
    ]);
  });

  it.each([
    ['2017-06-30', '9 years and 4 months'],
    ['2017-06', 'at least 9 years and 4 months'],
    ['2017-06~', 'at least 9 years and 4 months'],
    ['2024-11-23', '729 days'],
    ['2024-11-22', '2 years'],
    ['2025-06', 'at least 510 days'],
    ['2025-06~', 'about 17 months'],
    ['2026-10-22~', 'about 31 days'],
  ])('since %s was %s long on 22 November 2026', (said, words) => {
    const [silence] = silencesOf([{ said, ...start, date: '2030-04' }], { asOf: day(2026, 11, 22) });
    expect(silence && silenceWords(silence)).toBe(words);
  });

  it.each<[string, ClaimSketch]>([
    ['lost', { said: '2021-03-01', ...start, status: 'missed', date: '2020-04' }],
    ['paused', { said: '2021-03-01', ...start, status: 'paused' }],
    ['cancelled', { said: '2021-03-01', ...start, status: 'cancelled' }],
    ['reached', { said: '2021-03-01', ...start, status: 'happened', date: '2020-04-01' }],
  ])('ends with a forecast that was %s', (_, end) => {
    const silences = silencesOf([{ said: '2019-03-01', ...start, date: '2020-04' }, end]);
    expect(tell(silences)).toEqual([['2019-03-01', '2021-03-01', '2 years', '2020-04']]);
  });

  it('ends where another track took the place of this one', () => {
    const silences = silencesOf([{ said: '2017-03-24', ...start, date: '2018-04', qualifier: 'by' }], {
      alsoEntries: [['dudley/2018-02-27-alliance', '2018-02-27']],
      supersededBy: { contract: { track: 'alliance', entry: 'dudley/2018-02-27-alliance' } },
    });
    expect(tell(silences)).toEqual([['2017-03-24', '2018-02-27', '340 days', '2018-04']]);
  });

  it('starts again with a plan made after a pause', () => {
    const silences = silencesOf([
      { said: '2019-01-01', ...start, date: '2020-01' },
      { said: '2019-02-01', ...start, status: 'paused' },
      { said: '2019-06-01', ...start, date: '2021-01' },
      { said: '2019-07-01', ...start, status: 'cancelled' },
    ]);
    expect(tell(silences).map((line) => (line as string[])[0])).toEqual(['2019-01-01', '2019-06-01']);
  });

  it('counts only the days on which no report can have come out', () => {
    const silences = silencesOf([
      { said: '2019-01', ...start, date: '2020-04' },
      { said: '2019-03~', ...start, date: '2020-04' },
      { said: '2019', milestone: 'contract-award', status: 'not-yet' },
      { said: '2020-03', ...start, status: 'cancelled' },
    ]);
    // The report of 2019 may be of any day in that year: sure are 31 December 2019 to 1 March 2020.
    expect(tell(silences)).toEqual([['2019', '2020-03', 'at least 61 days', '2020-04']]);
  });

  it('is broken by a report on another step of the track, but needs a dated forecast of a main one', () => {
    const other = { milestone: 'contract-notice' } as const;
    expect(
      tell(
        silencesOf([
          { said: '2017-01-01', ...other, status: 'happened', date: '2017-01-01' },
          { said: '2018-01-01', ...start },
          { said: '2019-01-01', ...start, date: '2020-01' },
          { said: '2019-04-01', ...other, status: 'happened', date: '2017-01-01' },
          { said: '2019-06-01', ...start, status: 'cancelled' },
        ]),
      ),
    ).toEqual([
      ['2019-01-01', '2019-04-01', '90 days', '2020-01'],
      ['2019-04-01', '2019-06-01', '61 days', '2020-01'],
    ]);
  });

  it('never overlaps another of its track, and ends by the day of the record', () => {
    const sketch = fc.record({
      said: fc.integer({ min: 2015, max: 2021 }).chain((year) =>
        fc.integer({ min: 1, max: 12 }).chain((month) => {
          const text = `${year}-${String(month).padStart(2, '0')}`;
          return fc.constantFrom(text, `${text}-15`);
        }),
      ),
      milestone: fc.constantFrom('contract-award', 'service-start'),
      status: fc.constantFrom('planned', 'missed', 'paused', 'happened', 'cancelled'),
      date: fc.constantFrom('2019-04', '2020', '2021-01-01', '2022-05'),
    });
    fc.assert(
      fc.property(fc.array(sketch, { minLength: 1, maxLength: 12 }), (sketches) => {
        const silences = silencesOf(sketches);
        const spans = silences
          .map(({ from, days }) => [from.reported.latest, from.reported.latest + days] as const)
          .toSorted(([a], [b]) => a - b);
        for (const [index, [from, to]] of spans.entries()) {
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(day(2022, 1, 1));
          expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? -Infinity);
        }
      }),
    );
  });
});

describe('the forecast in force of Dudley’s start', () => {
  const [series] = buildSeries(dudleyStart) as [Series];

  it.each([
    ['2016-07-30', undefined],
    ['2016-07-31', '2018-04'],
    ['2016-12-05', '2018-04-01'],
    ['2017-12-31', '2018-04-01'],
    ['2018-01-31', '2019-04-01'],
    ['2019-01-16', '2020-04'],
    ['2021-03-30', '2020-04'],
    ['2021-03-31', undefined],
  ])('on %s was %s', (on, date) => {
    expect(forecastInForce(series, spanOf(on).latest)?.date.span.edtf).toBe(date);
  });
});
