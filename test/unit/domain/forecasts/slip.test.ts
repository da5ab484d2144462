import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '../../../../src/domain/dates/day.ts';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import type { Qualifier } from '../../../../src/domain/code-lists.ts';
import { judgePromise } from '../../../../src/domain/forecasts/judge.ts';
import { slipBetween } from '../../../../src/domain/forecasts/slip.ts';
import { slipWords } from '../../../../src/domain/forecasts/slip-words.ts';
import { compareForecasts, contradicts } from '../../../../src/domain/forecasts/verdict.ts';
import { said } from '../../support/make-claims.ts';

type Written = [edtf: string, qualifier?: Qualifier];

describe('a slip in words', () => {
  it.each<[Written, Written, string]>([
    [['2017-04'], ['2018-04'], '12 months later'],
    [['2018-04-01'], ['2019-04-01'], '12 months later'],
    [['2019-04-01'], ['2020-04'], '12 months later'],
    [['2018-04'], ['2018-10/2018-11'], '6 to 7 months later'],
    [['2019-04-01'], ['2020-04', 'not-before'], 'at least 12 months later'],
    [['2020-04', 'not-before'], ['2021-04'], 'up to 12 months later'],
    [['2019-04', 'not-before'], ['2020-04', 'not-before'], '12 months later'],
    [['2018-10/2018-11'], ['2020-04', 'not-before'], 'at least 17 months later'],
    [['2018-10/2018-11', 'not-before'], ['2020-04'], 'up to 18 months later'],
    [['2017-10-01'], ['2017-12-01'], '2 months later'],
    [['2017-02-10'], ['2017-03-05'], '23 days later'],
    [['2017-01-15'], ['2017-04-01'], '2 months and 17 days later'],
    [['2017-01-31'], ['2017-02-28'], '28 days later'],
    [['2017-06-13'], ['2017-06-14'], '1 day later'],
    [['2018'], ['2019'], '1 year later'],
    [['2018-04'], ['2017-04'], '12 months earlier'],
    [['2018-04-01/2018-04-10'], ['2018-04-20'], '10 to 19 days later'],
    [['2018-04-10'], ['2018-04-20/2018-05'], 'up to 1 month later'],
    [['2018-04-10'], ['2018-04-20/2018-05', 'not-before'], 'at least 10 days later'],
    [['2018-02-01/2018-02-03'], ['2018-02-28'], '25 to 27 days later'],
    [['2018-02-01/2018-02-03'], ['2018-03-01'], 'up to 1 month later'],
    [['2018-02-01/2018-02-03'], ['2018-03-02'], 'up to 2 months later'],
    [['2018-01-01/2018-01-10'], ['2018-03-05/2018-03-20'], '1 to 3 months later'],
    [['2018-01'], ['2018-03-05'], '2 months later'],
    [['2018-01-20'], ['2018-03'], '2 months later'],
    [['2018'], ['2019-04'], '1 year later'],
    [['2018-04'], ['2019'], '1 year later'],
    [['2016/2017'], ['2018'], '1 to 2 years later'],
    [['2018-04'], ['2018-10/2019'], '6 to 20 months later'],
  ])('%j to %j is “%s”', (from, to, words) => {
    expect(slipWords(said(...from), said(...to))).toBe(words);
  });
});

const spans = fc
  .tuple(fc.integer({ min: 15000, max: 20000 }), fc.integer({ min: 0, max: 500 }))
  .map(([start, length]) => spanOf(`${formatIsoDay(start)}/${formatIsoDay(start + length)}`));

describe('a slip in days', () => {
  it('is never narrower than either of its dates', () => {
    fc.assert(
      fc.property(spans, spans, (from, to) => {
        const { min, max } = slipBetween(from, to);
        expect(max - min).toBeGreaterThanOrEqual(from.latest - from.earliest);
        expect(max - min).toBeGreaterThanOrEqual(to.latest - to.earliest);
      }),
    );
  });

  it('holds the distance of any two days that the dates allow', () => {
    fc.assert(
      fc.property(spans, spans, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const pick = (span: typeof from): number =>
          Math.floor(span.earliest + share * (span.latest - span.earliest));
        const { min, max } = slipBetween(from, to);
        expect(pick(to) - pick(from)).toBeGreaterThanOrEqual(min);
        expect(pick(to) - pick(from)).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('has a sign that agrees with its verdict', () => {
    fc.assert(
      fc.property(spans, spans, (from, to) => {
        const verdict = compareForecasts(from, to);
        const { min, max } = slipBetween(from, to);
        expect(verdict === 'later').toBe(min > 0);
        expect(verdict === 'earlier').toBe(max < 0);
      }),
    );
  });
});

describe('a promise is judged by its qualifier', () => {
  it.each<[Written, string, string]>([
    [['2018-04', 'by'], '2017-12-01', 'on-time'],
    [['2018-04', 'by'], '2018-04-30', 'on-time'],
    [['2018-04', 'by'], '2018-05-01', 'late'],
    [['2020-04', 'not-before'], '2024', 'on-time'],
    [['2020-04', 'not-before'], '2020-03-31', 'early'],
    [['2018', 'early'], '2018-04', 'on-time'],
    [['2018', 'early'], '2018-09', 'late'],
    [['2018', 'late'], '2018-03', 'early'],
    [['2018', 'late'], '2018-12', 'on-time'],
    // A third of 365 days is 122: the first ends on 2 May, the last begins on 1 September.
    [['2018', 'early'], '2018-05-02', 'on-time'],
    [['2018', 'early'], '2018-05-03', 'late'],
    [['2018', 'late'], '2018-09-01', 'on-time'],
    [['2018', 'late'], '2018-08-31', 'early'],
    [['2018', 'early'], '2018-05', 'cannot-tell'],
    [['2018-04'], '2018', 'cannot-tell'],
    [['2018-04'], '2018-03-15/2018-04-15', 'cannot-tell'],
    [['2018-04'], '2018-04-15/2018-05-15', 'cannot-tell'],
    [['2018-04'], '2018-04-01', 'on-time'],
    [['2018-04'], '2018-03', 'early'],
    [['2018-04'], '2018', 'cannot-tell'],
  ])('%j with %s is %s', (promise, outcome, judgement) => {
    expect(judgePromise(said(...promise), spanOf(outcome))).toBe(judgement);
  });
});

describe('a forecast takes back the one before it', () => {
  it.each([
    ['held', false],
    ['refined', false],
    ['loosened', false],
    ['later', true],
    ['earlier', true],
    ['shifted', true],
  ] as const)('where it is %s: %s', (verdict, isTakenBack) => {
    expect(contradicts(verdict)).toBe(isTakenBack);
  });
});
