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
  ])('%s stands for %d to %d', (text, min, max) => {
    expect(amountOf(text).interval).toEqual({ min, max });
  });

  it.each(['lots', '£5bn to £3bn', '£3bn to 5%', '£1 to £2 to £3', '5 £', '3.4.5', ''])(
    '%s is refused',
    (text) => {
      expect(parseAmount(text).ok).toBe(false);
    },
  );

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
  ])('%s is %d to %d months', (text, min, max) => {
    expect(lengthOf(text).interval).toEqual({ min, max });
  });

  it.each(['long', '15 to 10 years', '10 weeks'])('%s is refused', (text) => {
    expect(parseLength(text).ok).toBe(false);
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
