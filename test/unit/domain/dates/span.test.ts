import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { isSameSpan, isWithin, overlaps, widthOf } from '../../../../src/domain/dates/span.ts';

describe('two dates', () => {
  test.each([
    ['2018-04', '2018-04-01/2018-04-30', true, true, true],
    ['2018-04-01', '2018-04', false, true, true],
    ['2018-04-30', '2018-04', false, true, true],
    ['2018-04', '2018-04-01', false, false, true],
    ['2018-04', '2018-04-30', false, false, true],
    ['2018-03/2018-04', '2018-04/2018-05', false, false, true],
    ['2018-04/2018-05', '2018-03/2018-04', false, false, true],
    ['2018-04', '2018-04-30/2018-05', false, false, true],
    ['2018-04-30/2018-05', '2018-04', false, false, true],
    ['2018-03', '2018-04', false, false, false],
    ['2018-04', '2018-03', false, false, false],
  ])('%s and %s: the same %s, the one within the other %s, overlapping %s', (a, b, same, within, overlap) => {
    const [first, second] = [spanOf(a), spanOf(b)];
    expect([isSameSpan(first, second), isWithin(first, second), overlaps(first, second)]).toEqual([
      same,
      within,
      overlap,
    ]);
  });

  test('are as wide as the days that they hold', () => {
    expect(['2018-04-01', '2018-04', '2016'].map((edtf) => widthOf(spanOf(edtf)))).toEqual([1, 30, 366]);
  });
});
