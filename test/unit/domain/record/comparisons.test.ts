import { describe, expect, it, test } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { buildSeries } from '../../../../src/domain/forecasts/build-series.ts';
import type { MilestoneClaim, ValueClaim } from '../../../../src/domain/model/claim.ts';
import { rankedDays } from '../../../../src/domain/record/by-size.ts';
import { buildDelayLedger } from '../../../../src/domain/record/delay-ledger.ts';
import { horizonOf } from '../../../../src/domain/record/horizon.ts';
import { findKnowledgeLags } from '../../../../src/domain/record/knowledge-lag.ts';
import { compareOnBasis } from '../../../../src/domain/record/largest-value.ts';
import { compareLate, findMetLate } from '../../../../src/domain/record/met-late.ts';
import { findMonthZero, monthsSinceWords } from '../../../../src/domain/record/months-since.ts';
import type { Qualifier } from '../../../../src/domain/code-lists.ts';
import { claimOf, said } from '../../support/make-claims.ts';
import { day, findVanguard, makeRecord } from '../../support/make-record.ts';
import { recordOf, valueOf } from '../../support/make-values.ts';

describe('contracts on one basis', () => {
  const compare = (claims: readonly ValueClaim[], basis = 'term') =>
    compareOnBasis(recordOf(claims).vanguards, basis);

  it('are compared by the contract alone, in pounds, by first reports', () => {
    const other = { ...valueOf('dudley', '£9bn', 'term'), of: 'turnover' as const };
    const share = valueOf('dudley', '10%', 'term');
    const repeat = { ...valueOf('dudley', '£8bn', 'term'), repeats: 'dudley/x' };
    const found = compare([
      other,
      share,
      repeat,
      valueOf('dudley', '£5bn', 'term'),
      valueOf('dudley', '£1bn', 'year'),
    ]);
    expect(found?.claim.amount.text).toBe('10%');
    expect(found?.ranges.map(({ stated }) => stated)).toEqual([{ min: 5e9, max: 5e9 }]);
    expect(compare([share])).toBeUndefined();
    expect(compare([other])).toBeUndefined();
    expect(compare([valueOf('dudley', '£5bn', 'year')])).toBeUndefined();
  });

  it('have a range from the smallest to the largest figure, the largest first; of two alike, by vanguard', () => {
    const found = compare([
      valueOf('sunderland', '£5bn', 'term'),
      valueOf('manchester', '£1bn to £5bn', 'term'),
      valueOf('dudley', '£6bn', 'term'),
      valueOf('dudley', '£2bn', 'term'),
    ]);
    expect(found?.ranges.map(({ vanguard, stated }) => [vanguard, stated.min, stated.max])).toEqual([
      ['dudley', 2e9, 6e9],
      ['manchester', 1e9, 5e9],
      ['sunderland', 5e9, 5e9],
    ]);
  });

  it('have a largest only where it is above every other', () => {
    const [dudley, sunderland, manchester] = [
      valueOf('dudley', '£6bn', 'term'),
      valueOf('sunderland', '£5bn', 'term'),
      valueOf('manchester', '£5bn to £6bn', 'term'),
    ];
    expect(compare([dudley, sunderland])?.largest).toBe('dudley');
    expect(compare([dudley, sunderland, manchester])).not.toHaveProperty('largest');
    expect(compare([dudley])).not.toHaveProperty('largest');
  });
});

describe('months since the notice', () => {
  const notice = (track: string, date: string, reported = '2020-01-01') =>
    ({ milestone: 'contract-notice', status: 'happened', said: reported, date, track }) as const;
  const zeroOf = (...sketches: Parameters<typeof makeRecord>[0]) =>
    findMonthZero(findVanguard(makeRecord(sketches)));

  it('count from the first notice; of two on one day, from that of the first track', () => {
    expect(zeroOf(notice('a', '2018-01'), notice('b', '2017-01'))?.min).toBe(2017 * 12);
    expect(zeroOf(notice('b', '2017-01-01'), notice('a', '2017-01'))?.outcomes[0]?.date.span.edtf).toBe(
      '2017-01',
    );
    expect(zeroOf(notice('a', '2017-01-01'), notice('b', '2017-01'))?.outcomes[0]?.date.span.edtf).toBe(
      '2017-01-01',
    );
    expect(
      zeroOf({ ...notice('a', '2016-01'), milestone: 'service-start' }, notice('b', '2017-01'))?.min,
    ).toBe(2017 * 12);
  });

  it('count from the earliest day that any source gives', () => {
    const apart = [notice('z', '2017-05'), notice('z', '2017-01', '2020-02-01')];
    expect(zeroOf(...apart, notice('a', '2017-02'))?.outcomes).toHaveLength(2);
  });

  it.each<[string, Qualifier | undefined, string]>([
    ['2017-06-09', undefined, 'month 0'],
    ['2018', 'early', 'month 7 to 11'],
    ['2018', 'by', 'by month 7 to 18'],
    ['2017-05/2017-07', undefined, '1 month before to month 1'],
    ['2017-04/2017-05', undefined, '1 to 2 months before'],
    ['2017-04', undefined, '2 months before'],
  ])('%s (%s) is %s', (edtf, qualifier, words) => {
    const zero = zeroOf(notice('a', '2017-06-09'));
    expect(zero && monthsSinceWords(zero, said(edtf, qualifier))).toBe(words);
  });
});

describe('knowledge lags', () => {
  const happened = (
    reported: string,
    date: string | undefined,
    milestone: string,
    entry = `dudley/${reported}`,
  ): MilestoneClaim => claimOf(entry, reported, 'happened', date, { milestone });
  const lagsOf = (...claims: readonly MilestoneClaim[]) =>
    findKnowledgeLags(
      [...Map.groupBy(claims, ({ milestone }) => milestone).values()].flatMap(buildSeries),
      new Set(['lasting']),
    );

  it('stand by size, then by report; what did not happen has none, and is not left out either', () => {
    const { lags, leftOut } = lagsOf(
      happened('2017-02-01', '2017-01-31', 'a', 'dudley/y'),
      happened('2017-02-01', '2017-01-01', 'b'),
      happened('2017-02-01', '2017-01-31', 'c', 'dudley/x'),
      happened('2017-02-01', '2016', 'd'),
      claimOf('dudley/p', '2016-01-01', 'planned', '2017', { milestone: 'e' }),
    );
    expect(lags.map(({ series }) => series.milestone)).toEqual(['b', 'c', 'a']);
    expect(leftOut).toBe(1);
  });

  it('need a day of its own for each outcome, from one of its reports', () => {
    expect(
      lagsOf(happened('2017-02-01', '2017-01-31', 'a'), happened('2017-02-28', undefined, 'a')).lags,
    ).toEqual([]);
    expect(
      lagsOf(happened('2017-02', undefined, 'a'), happened('2017-02-28', '2017-02-20', 'a')).lags,
    ).toHaveLength(1);
  });

  it('reach over a month at most', () => {
    expect(lagsOf(happened('2017-03-01', '2017-01-01/2017-01-31', 'a')).lags).toHaveLength(1);
    expect(lagsOf(happened('2017-03-01', '2017-01-01/2017-02-01', 'a')).lags).toEqual([]);
    expect(
      lagsOf(happened('2017-03-01', '2017-01-01', 'a'), happened('2017-03-02', '2017-02-01', 'a')).lags,
    ).toEqual([]);
  });

  it('of what lasts count from its end where it is told as a stretch, else from its day', () => {
    expect(lagsOf(happened('2017-02-10', '2017-01-01/2017-02-01', 'lasting')).lags[0]?.days).toEqual({
      min: 9,
      max: 9,
    });
    expect(lagsOf(happened('2017-02-10', '2017-01', 'lasting')).lags[0]?.days).toEqual({ min: 10, max: 40 });
  });
});

test('what is still to go to a day counts a month that is begun, and no month where the days are the same', () => {
  const months = (from: string, to: string) =>
    buildSeries([claimOf('a', from, 'planned', to)]).map((series) => horizonOf(series).points[0]?.months);
  expect(months('2018-01-10', '2018-03-10')).toEqual([{ min: 2, max: 2 }]);
  expect(months('2018-01-10', '2018-03-11')).toEqual([{ min: 2, max: 3 }]);
  expect(months('2018-01-10', '2018-03-09')).toEqual([{ min: 1, max: 2 }]);
});

test('a slip from “not before” counts from nothing, unless it is to another', () => {
  const ranked = (from: Qualifier | undefined, to: Qualifier | undefined) => {
    const series = buildSeries([
      claimOf('a', '2016-01-01', 'planned', '2018-04-01', from ? { qualifier: from } : {}),
      claimOf('b', '2017-01-01', 'planned', '2018-05-01', to ? { qualifier: to } : {}),
    ]);
    return buildDelayLedger(series, []).flatMap(({ moves }) =>
      moves.flatMap((move) => (move.kind === 'later' ? [rankedDays(move)] : [])),
    );
  };
  expect(ranked(undefined, undefined)).toEqual([{ min: 30, max: 30 }]);
  expect(ranked('not-before', undefined)).toEqual([{ min: 0, max: 30 }]);
  expect(ranked('not-before', 'not-before')).toEqual([{ min: 30, max: 30 }]);
  expect(ranked(undefined, 'not-before')).toEqual([{ min: 30, max: 30 }]);
});

describe('what was met late', () => {
  const late = (
    promised: string,
    came: string,
    options: Parameters<typeof claimOf>[4] = {},
    reported = '2019-01-01',
  ) => {
    const series = buildSeries([
      claimOf('dudley/a', '2016-01-01', 'planned', promised, options),
      claimOf('dudley/b', reported, 'happened', came, { ...options, ordinal: 2 }),
    ]);
    return findMetLate(series, new Set(['service-start']), day(2026));
  };

  it('is late by the days after those that would have kept it', () => {
    expect(late('2018-04', '2018-05-10').map(({ days, kept }) => [days, kept])).toEqual([
      [
        { min: 10, max: 39 },
        { min: spanOf('2018-04-01').earliest, max: spanOf('2018-04-30').latest },
      ],
    ]);
    expect(late('2018-04', '2018-05-10', { qualifier: 'by' }).map(({ days }) => days)).toEqual([
      { min: 10, max: 39 },
    ]);
    expect(late('2018-04', '2018-05-10', { milestone: 'business-case' })).toEqual([]);
  });

  it('stands by size, then by the day on which it was told, then by id', () => {
    const [large] = late('2018-04', '2018-09', { ordinal: 9 });
    const [small] = late('2018-04', '2018-05-10', { ordinal: 8 });
    const [told] = late('2018-04', '2018-05-10', { ordinal: 7 }, '2019-02-01');
    const [same] = late('2018-04', '2018-05-10', { ordinal: 6 });
    const all = [large, small, told, same].flatMap((one) => (one ? [one] : []));
    expect(all.toSorted(compareLate).map(({ step }) => step.id.at(-1))).toEqual(['9', '6', '8', '7']);
  });
});
