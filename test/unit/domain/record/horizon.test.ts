import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../../../src/domain/code-lists.ts';
import { formatIsoDay } from '../../../../src/domain/dates/day.ts';
import { buildSeries } from '../../../../src/domain/forecasts/build-series.ts';
import type { MilestoneClaim } from '../../../../src/domain/model/claim.ts';
import { hasMoved, horizonOf, type Horizon } from '../../../../src/domain/record/horizon.ts';
import { remainingWords } from '../../../../src/domain/words/duration-words.ts';
import { claimOf } from '../../support/make-claims.ts';
import { dudleyAward, dudleyStart } from '../../support/real-series.ts';

const horizonFrom = (claims: readonly MilestoneClaim[]): Horizon => {
  const [series] = buildSeries(claims);
  if (!series) throw new RangeError('no series');
  return horizonOf(series);
};

const tell = (claims: readonly MilestoneClaim[]): readonly (readonly [string, string])[] =>
  horizonFrom(claims).points.map((point) => [point.step.reported.edtf, remainingWords(point)]);

describe('the time still to go', () => {
  it('of Dudley’s start was 21 months in July 2016, and 15 in January 2019', () => {
    expect(tell(dudleyStart)).toEqual([
      ['2016-07~', 'at least 21 months'],
      ['2016-07~', 'up to 29 months'],
      ['2016-12-05', '15 to 16 months'],
      ['2016~', 'up to 27 months'],
      ['2017-08~', 'about 8 months'],
      ['2018-01', '15 months'],
      ['2019-01-16', 'at least 15 months'],
    ]);
  });

  it('of Dudley’s award leaves out the date known only in hindsight', () => {
    expect(tell(dudleyAward)).toEqual([
      ['2016-07~', 'up to 9 months'],
      ['2016~', 'about 4 to 15 months'],
      ['2018-01', '9 to 10 months'],
      ['2019-01-16', 'at least 15 months'],
    ]);
  });

  it.each<[said: string, date: string, qualifier: Qualifier | undefined, words: string]>([
    ['2017-06', '2018', 'early', '7 to 11 months'],
    ['2017-06-13', '2017-07-13', undefined, '1 month'],
    ['2017-06-13', '2017-07-02', undefined, '19 days'],
    ['2017-06-13', '2017-06-14', undefined, '1 day'],
    ['2017-06-13', '2017-06-13', undefined, 'the same day'],
    ['2018-01-31', '2018-03-01', undefined, '1 to 2 months'],
    ['2016-07-18', '2016-07', 'by', 'under a month'],
    ['2017-01/2017-09', '2017-09', undefined, 'up to 8 months'],
    ['2019-01-16', '2020', 'not-before', 'at least 12 months'],
    ['2017-06', '2017-06', 'not-before', 'no least time was given'],
  ])('said %s for %s (%s) is “%s”', (reported, date, qualifier, words) => {
    const claim = claimOf('dudley/a', reported, 'planned', date, qualifier ? { qualifier } : {});
    expect(tell([claim])).toEqual([[reported, words]]);
  });

  it('can be compared where forecasts were said on different days', () => {
    expect(hasMoved(horizonFrom(dudleyStart))).toBe(true);
    expect(hasMoved(horizonFrom(dudleyStart.slice(0, 2)))).toBe(false);
  });

  it('is never negative, and its days lie within its months', () => {
    const day = fc.integer({ min: 15000, max: 20000 });
    const width = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(day, width, day, width, (said, saidWidth, date, dateWidth) => {
        const written = (from: number, length: number): string =>
          `${formatIsoDay(from)}/${formatIsoDay(from + length)}`;
        const claim = claimOf('dudley/a', written(said, saidWidth), 'planned', written(date, dateWidth));
        const [point] = horizonFrom([claim]).points;
        if (!point) throw new RangeError('no point');
        const { days, months } = point;
        expect(days.min).toBeGreaterThanOrEqual(0);
        expect(days.max).toBeGreaterThanOrEqual(days.min);
        expect(months.max).toBeGreaterThanOrEqual(months.min);
        expect(days.min).toBeGreaterThanOrEqual((months.min - 1) * 28);
        expect(days.max).toBeLessThanOrEqual((months.max + 1) * 31);
      }),
    );
  });
});
