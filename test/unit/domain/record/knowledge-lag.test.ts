import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '../../../../src/domain/dates/day.ts';
import { buildSeries } from '../../../../src/domain/forecasts/build-series.ts';
import type { MilestoneClaim } from '../../../../src/domain/model/claim.ts';
import {
  findKnowledgeLags,
  medianRange,
  type KnowledgeLags,
} from '../../../../src/domain/record/knowledge-lag.ts';
import { lagWords } from '../../../../src/domain/words/duration-words.ts';
import { claimOf } from '../../support/make-claims.ts';
import { manchesterGoLive, sunderlandAlliance } from '../../support/real-series.ts';

const lasting = new Set(['public-consultation']);
const lagsOf = (claims: readonly MilestoneClaim[]): KnowledgeLags =>
  findKnowledgeLags(buildSeries(claims), lasting);

const tell = (claims: readonly MilestoneClaim[]): readonly string[] => lagsOf(claims).lags.map(lagWords);

const happened = (said: string, date?: string, milestone = 'contract-notice', ordinal = 1): MilestoneClaim =>
  claimOf(`dudley/${said.replaceAll('/', '-')}`, said, 'happened', date, { milestone, ordinal });

describe('the knowledge lag', () => {
  it.each<[said: string, date: string, words: string]>([
    ['2017-06-13', '2017-06-09', '4 days'],
    ['2017-06-13', '2017-06-13', 'the same day'],
    ['2017-06', '2017-05', '1 to 60 days'],
    ['2017-06', '2017-06-09', 'up to 21 days'],
    ['2018-02-27~', '2017-12-13', 'about 76 days'],
  ])('said %s of %s is “%s”', (said, date, words) => {
    expect(tell([happened(said, date)])).toEqual([words]);
  });

  it('runs to the report that was surely out first: of Manchester’s go-live, 16 May 2018', () => {
    // “About May 2018” is known by the 31st only.
    expect(tell(manchesterGoLive)).toEqual(['45 days']);
  });

  it('of Sunderland’s alliance is that of November 2019: a report of “2019” comes after it', () => {
    expect(tell(sunderlandAlliance)).toEqual(['214 to 243 days']);
  });

  it('counts what lasts from its last day', () => {
    expect(tell([happened('2018-10-26', '2018-07-30/2018-09-28', 'public-consultation')])).toEqual([
      '28 days',
    ]);
  });

  it('takes days that sources put apart together', () => {
    expect(tell([happened('2017-06', '2017-03-10'), happened('2017-07', '2017-03-14')])).toEqual([
      '79 to 112 days',
    ]);
  });

  it.each<[string, readonly MilestoneClaim[]]>([
    ['reported in a year', [happened('2017', '2016-09')]],
    ['dated to a year', [happened('2018-01', '2017')]],
    ['without a date of its own', [happened('2018-01-05')]],
    ['put two months apart', [happened('2017-06', '2017-03-10'), happened('2017-07', '2017-05-14')]],
    [
      'known only to have happened by a day',
      [claimOf('dudley/a', '2017-03-24', 'happened', '2017-03-24', { qualifier: 'by' })],
    ],
  ])('leaves out an event %s', (_, claims) => {
    expect(lagsOf(claims)).toEqual({ lags: [], leftOut: 1 });
  });

  it('is never negative', () => {
    const day = fc.integer({ min: 17000, max: 17100 });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 30 }), day, (said, width, date) => {
        const span = `${formatIsoDay(said)}/${formatIsoDay(said + width)}`;
        const [lag] = lagsOf([happened(span, formatIsoDay(date))]).lags;
        expect(lag?.days.min).toBeGreaterThanOrEqual(0);
        expect(lag?.days.max).toBeGreaterThanOrEqual(lag?.days.min ?? Infinity);
      }),
    );
  });
});

describe('the median of ranges', () => {
  it.each([
    [[], undefined],
    [[{ min: 4, max: 4 }], { min: 4, max: 4 }],
    [
      [
        { min: 0, max: 30 },
        { min: 4, max: 4 },
        { min: 214, max: 243 },
      ],
      { min: 4, max: 30 },
    ],
    [
      [
        { min: 0, max: 0 },
        { min: 25, max: 30 },
      ],
      { min: 12, max: 15 },
    ],
  ])('of %j is %j', (ranges, median) => {
    expect(medianRange(ranges)).toEqual(median);
  });

  it('holds the median of any values within the ranges', () => {
    const range = fc
      .tuple(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 90 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([min, width, share]) => ({ min, max: min + width, value: min + width * share }));
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 15 }), (ranges) => {
        const values = ranges.map(({ value }) => ({ min: value, max: value }));
        const [outer, inner] = [medianRange(ranges), medianRange(values)];
        expect(outer?.min).toBeLessThanOrEqual(inner?.max ?? -Infinity);
        expect(outer?.max).toBeGreaterThanOrEqual(inner?.min ?? Infinity);
      }),
    );
  });
});
