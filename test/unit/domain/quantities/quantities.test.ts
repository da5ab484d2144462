import { describe, expect, it } from 'vitest';
import { amountOf, parseAmount } from '../../../../src/domain/quantities/amount.ts';
import { lengthOf, parseLength } from '../../../../src/domain/quantities/length.ts';
import { areApart } from '../../../../src/domain/record/quantities.ts';
import { poundsWords, totalWords } from '../../../../src/domain/words/quantity-words.ts';

describe('an amount', () => {
  it.each([
    ['£244m', 243.5e6, 244.5e6],
    ['£244.3m', 244.25e6, 244.35e6],
    ['£3.4bn to £5.4bn', 3.35e9, 5.45e9],
    ['up to £5bn', 0, 5.5e9],
    ['over £2bn', 1.5e9, Infinity],
    ['10%', 9.5, 10.5],
    ['318,000', 317999.5, 318000.5],
    ['38', 37.5, 38.5],
    ['£900,000 to £1.2m', 899999.5, 1.25e6],
    ['£40k', 39500, 40500],
    ['1,234,567', 1234566.5, 1234567.5],
    ['12.345', 12.3445, 12.3455],
    ['£3bn  to  £5bn', 2.5e9, 5.5e9],
    ['£3bn to £3bn', 2.5e9, 3.5e9],
    ['about £5bn', 4.5e9, 5.5e9],
    ['Up To £5bn', 0, 5.5e9],
    ['under £5bn', 0, 5.5e9],
    ['less than £5bn', 0, 5.5e9],
    ['nearly £5bn', 3.5e9, 5.5e9],
    ['almost £5bn', 3.5e9, 5.5e9],
    ['more than £2bn', 1.5e9, Infinity],
    ['at least £2bn', 1.5e9, Infinity],
  ])('%s stands for %d to %d', (text, min, max) => {
    expect(amountOf(text).interval).toEqual({ min, max });
  });

  it.each([
    ['£244m', '£', 244e6, 244e6],
    ['£3.4bn to £5.4bn', '£', 3.4e9, 5.4e9],
    ['over £2bn', '£', 2e9, 2e9],
    ['10%', '%', 10, 10],
    ['318,000', '', 318000, 318000],
    ['£2.3', '£', 2.3, 2.3],
    ['99999999999999', '', 99999999999999, 99999999999999],
  ] as const)('%s says, in %s, %d to %d', (text, unit, min, max) => {
    expect(amountOf(text)).toMatchObject({ text, unit, stated: { min, max } });
  });

  it.each([
    ['lots', '"lots" is not an amount that we can read'],
    ['', 'is not an amount'],
    ['5 £', 'is not an amount'],
    ['3.4.5', 'is not an amount'],
    ['£10%', 'is not an amount'],
    ['so about £5bn', 'is not an amount'],
    ['£3bn to 5%', 'is not an amount'],
    ['£3 to 5', 'is not an amount'],
    ['£1 to £2 to £3', '"£1 to £2 to £3" is not an amount'],
    ['lots to £3bn', 'is not an amount'],
    ['£3bn to lots', 'is not an amount'],
    ['up to £3bn to £5bn', 'is not an amount'],
    ['100000000000000', '"100000000000000" has more digits than a figure can have'],
    ['£3.4 to £5.4bn', '"£3.4 to £5.4bn" leaves out the unit of its first figure'],
    ['£ 3.4 to £ 5.4bn', 'leaves out the unit of its first figure'],
    ['£340  to £540m', 'leaves out the unit of its first figure'],
    ['£5bn to £3bn', '"£5bn to £3bn" runs backwards'],
  ])('%s is refused', (text, problem) => {
    const parsed = parseAmount(text);
    expect(parsed).toMatchObject({ ok: false });
    expect(!parsed.ok && parsed.problem).toContain(problem);
    expect(() => amountOf(text)).toThrow(problem);
  });

  it.each([
    ['£5.4bn', '£5.5bn', true],
    ['£5bn', '£5.4bn', false],
    ['£244m', '£244.3m', false],
    ['£2bn', '£6bn', true],
    ['up to £5bn', '£3.4bn to £5.4bn', false],
    ['£5.9bn', '£6bn', false],
  ])('%s and %s lie apart: %s', (a, b, apart) => {
    expect(areApart(amountOf(a).interval, amountOf(b).interval)).toBe(apart);
    expect(areApart(amountOf(b).interval, amountOf(a).interval)).toBe(apart);
  });
});

describe('a length', () => {
  it.each([
    ['15 years', 180, 180],
    ['10 to 15 years', 120, 180],
    ['up to 15 years', 0, 180],
    ['at least 18 months', 18, Infinity],
    ['over 18 months', 18, Infinity],
    ['about 18 months', 18, 18],
    ['6-month', 6, 6],
    [' 12 to 12 months ', 12, 12],
    ['1 Year', 12, 12],
  ])('%s is %d to %d months', (text, min, max) => {
    expect(lengthOf(text).interval).toEqual({ min, max });
  });

  it.each([
    ['long', '"long" is not a length that we can read'],
    ['10 weeks', '"10 weeks" is not a length'],
    ['15 to 10 years', '"15 to 10 years" runs backwards'],
  ])('%s is refused', (text, problem) => {
    expect(parseLength(text).ok).toBe(false);
    expect(() => lengthOf(text)).toThrow(problem);
  });
});

describe('arithmetic across bases', () => {
  it.each([
    ['£244m', '15 years', '£244m a year for 15 years is £3.66bn'],
    ['£244m', '10 to 15 years', '£244m a year for 10 to 15 years is £2.44bn to £3.66bn'],
    ['£244.3m', 'up to 15 years', '£244.3m a year for up to 15 years is up to £3.6645bn'],
  ])('%s for %s', (amount, length, words) => {
    expect(totalWords(amountOf(amount), lengthOf(length))).toBe(words);
  });

  it('is not done for a share or a length without an end', () => {
    expect(totalWords(amountOf('10%'), lengthOf('15 years'))).toBeUndefined();
    expect(totalWords(amountOf('£244m'), lengthOf('at least 10 years'))).toBeUndefined();
  });

  it('writes small sums whole', () => {
    expect([poundsWords(950), poundsWords(6_500_000)]).toEqual(['£950', '£6.5m']);
  });
});
