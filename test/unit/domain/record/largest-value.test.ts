import { describe, expect, it } from 'vitest';
import { compareOnBasis } from '../../../../src/domain/record/largest-value.ts';
import { recordOf, valueOf } from '../../support/make-values.ts';

const compare = (claims: Parameters<typeof recordOf>[0], basis: string) =>
  compareOnBasis(recordOf(claims).vanguards, basis);

describe('of two contracts on one basis', () => {
  it('the largest is that of which every figure is above every figure of the other', () => {
    const found = compare(
      [
        valueOf('dudley', '£3.4bn to £5.4bn', 'term'),
        valueOf('dudley', '£5.5bn', 'term'),
        valueOf('manchester', '£5.9bn', 'term'),
      ],
      'term',
    );
    expect(found?.largest).toBe('manchester');
    expect(found?.ranges.map(({ vanguard }) => vanguard)).toEqual(['manchester', 'dudley']);
  });

  it('none is the largest where the figures meet', () => {
    const found = compare(
      [
        valueOf('dudley', '£3.4bn', 'term'),
        valueOf('dudley', '£6bn', 'term'),
        valueOf('manchester', '£5.9bn', 'term'),
      ],
      'term',
    );
    expect(found?.largest).toBeUndefined();
    expect(found?.ranges).toHaveLength(2);
  });

  it('a figure with no upper end is named', () => {
    const found = compare(
      [valueOf('dudley', 'over £2bn', 'term'), valueOf('manchester', '£5.9bn', 'term')],
      'term',
    );
    expect(found?.ranges.map(({ openEnded }) => openEnded.length)).toEqual([0, 1]);
  });
});

it('a sum for a year is never set beside one for the term', () => {
  const found = compare(
    [valueOf('dudley', '£244m', 'year'), valueOf('manchester', '£5.9bn', 'term')],
    'year',
  );
  expect(found?.ranges.map(({ vanguard }) => vanguard)).toEqual(['dudley']);
  expect(found?.largest).toBeUndefined();
});

it('sums whose period nobody states compare with nothing', () => {
  const claims = [valueOf('dudley', '£5bn', 'unstated'), valueOf('sunderland', '£340m', 'unstated')];
  expect(compare(claims, 'unstated')).toBeUndefined();
});
