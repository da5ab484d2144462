import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../../../src/domain/code-lists.ts';
import { findMonthZero, monthsSince, monthsSinceWords } from '../../../../src/domain/record/months-since.ts';
import { said } from '../../support/make-claims.ts';
import { findVanguard, makeRecord } from '../../support/make-record.ts';

const notice = { milestone: 'contract-notice', status: 'happened' } as const;

const zeroOf = (...dates: readonly string[]) => {
  const record = makeRecord(dates.map((date, index) => ({ ...notice, said: `2018-01-0${index + 1}`, date })));
  const zero = findMonthZero(findVanguard(record));
  if (!zero) throw new Error('a notice is there');
  return zero;
};

describe('month 0', () => {
  it('is the month in which the contract notice happened', () => {
    expect(zeroOf('2017-06-09')).toMatchObject({ min: 2017 * 12 + 5, max: 2017 * 12 + 5 });
  });

  it('is wide where sources put the notice on days of different months', () => {
    expect(zeroOf('2017-03-10', '2017-04-14')).toMatchObject({ min: 2017 * 12 + 2, max: 2017 * 12 + 3 });
  });

  it('is that of the first notice where there were two', () => {
    const record = makeRecord([
      { ...notice, said: '2020-01-02', date: '2019-12', track: 'second' },
      { ...notice, said: '2017-06-13', date: '2017-06', track: 'first' },
    ]);
    expect(findMonthZero(findVanguard(record))?.min).toBe(2017 * 12 + 5);
  });

  it('is not where a notice was only promised', () => {
    const record = makeRecord([{ milestone: 'contract-notice', said: '2017-01-01', date: '2017-06' }]);
    expect(findMonthZero(findVanguard(record))).toBeUndefined();
  });
});

describe('months since the notice of June 2017', () => {
  it.each<[string, Qualifier | undefined, string]>([
    ['2017-06-30', undefined, 'month 0'],
    ['2018-04-01', undefined, 'month 10'],
    ['2018-04', 'by', 'by month 10'],
    ['2020-04', 'not-before', 'not before month 34'],
    ['2018-10/2018-11', undefined, 'month 16 or 17'],
    ['2018-04~', undefined, 'about month 10'],
    ['2019', undefined, 'month 19 to 30'],
    ['2018', 'late', 'month 15 to 18'],
    ['2017', undefined, '5 months before to month 6'],
    ['2017-05-31', undefined, '1 month before'],
    ['2016-07', undefined, '11 months before'],
    ['2016', undefined, '6 to 17 months before'],
  ])('%s (%s) is %s', (edtf, qualifier, words) => {
    expect(monthsSinceWords(zeroOf('2017-06-09'), said(edtf, qualifier))).toBe(words);
  });

  it('are never more exact than either date', () => {
    const zero = zeroOf('2017-03-10', '2017-04-14');
    fc.assert(
      fc.property(fc.integer({ min: 15000, max: 20000 }), fc.nat(800), (earliest, width) => {
        const { min, max } = monthsSince(zero, { earliest, latest: earliest + width });
        expect(max - min).toBeGreaterThanOrEqual(zero.max - zero.min);
      }),
    );
  });
});
