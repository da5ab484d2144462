import fc from '../support/fast-check.ts';
import { describe, expect, it, test } from 'vitest';
import { coverMonths, monthOf, monthWords, touchesRange } from '../../../src/search/months.ts';

const month = fc
  .record({ year: fc.integer({ min: 2010, max: 2026 }), month: fc.integer({ min: 1, max: 12 }) })
  .map((one) => `${one.year}-${String(one.month).padStart(2, '0')}`);
const range = fc.tuple(month, month).map(([a, b]) => (a <= b ? ([a, b] as const) : ([b, a] as const)));

test('a range touches a value of an interval exactly where they overlap', () => {
  fc.assert(
    fc.property(range, range, ([from, to], [first, last]) => {
      const isFound = coverMonths(first, last).some((value) => touchesRange(value, from, to));
      expect(isFound).toBe(first <= to && from <= last);
    }),
  );
});

describe('coverMonths', () => {
  it('says a whole year as one value', () => {
    expect(coverMonths('2017-01', '2017-12')).toEqual(['2017']);
  });

  it('keeps a wide interval short', () => {
    expect(coverMonths('2015-11', '2018-02')).toEqual([
      '2015-11',
      '2015-12',
      '2016',
      '2017',
      '2018-01',
      '2018-02',
    ]);
  });
});

it('an end of a range may be open', () => {
  expect([touchesRange('2017', '2017-12', ''), touchesRange('2017', '2018-01', '')]).toEqual([true, false]);
  expect([touchesRange('2017-06', '', '2017-06'), touchesRange('2017-06', '', '2017-05')]).toEqual([
    true,
    false,
  ]);
  expect(touchesRange('2017-06', '', '')).toBe(true);
});

it('reads a year as its first or its last month', () => {
  expect([monthOf('2017', 'first'), monthOf('2017', 'last'), monthOf('2017-06', 'last')]).toEqual([
    '2017-01',
    '2017-12',
    '2017-06',
  ]);
});

it('says a month in words', () => {
  expect(monthWords('2017-06')).toBe('June 2017');
});
