import fc from '../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { parseAmount } from '../../../../src/domain/quantities/amount.ts';
import { parseLength } from '../../../../src/domain/quantities/length.ts';

describe('an amount in another notation is refused with what was probably meant', () => {
  test.each([
    ['£244 million', '£244m'],
    ['£244M', '£244m'],
    ['244 million pounds', '£244m'],
    ['GBP 5bn', '£5bn'],
    ['£3.4-5.4bn', '£3.4bn to £5.4bn'],
    ['£3.4bn–£5.4bn', '£3.4bn to £5.4bn'],
    ['between £3bn and £5bn', '£3bn to £5bn'],
    ['up to £5 billion', 'up to £5bn'],
    ['circa £5bn', 'about £5bn'],
    ['approx. 318,000', 'about 318,000'],
    ['10 per cent', '10%'],
    ['maximum of £5bn', 'up to £5bn'],
  ])('%s: %s', (text, meant) => {
    expect(parseAmount(text)).toMatchObject({ ok: false, suggestion: meant });
  });

  test.each(['lots', '', '£', 'five', '£5bn to 10%'])('%s: nothing', (text) => {
    expect(parseAmount(text)).not.toHaveProperty('suggestion');
  });
});

describe('a length in another notation is refused with what was probably meant', () => {
  test.each([
    ['fifteen years', '15 years'],
    ['15 yrs', '15 years'],
    ['15yr', '15 years'],
    ['10-15 years', '10 to 15 years'],
    ['10–15 years', '10 to 15 years'],
    ['between ten and fifteen years', '10 to 15 years'],
    ['10 years to 15 years', '10 to 15 years'],
    ['a decade', '10 years'],
    ['up to a decade', 'up to 10 years'],
    ['a year', '1 year'],
    ['circa 18 months', 'about 18 months'],
    ['maximum of 15 years', 'up to 15 years'],
    ['more than 5 years', 'over 5 years'],
  ])('%s: %s', (text, meant) => {
    expect(parseLength(text)).toMatchObject({ ok: false, suggestion: meant });
  });

  test.each(['long', '', '15', 'years'])('%s: nothing', (text) => {
    expect(parseLength(text)).not.toHaveProperty('suggestion');
  });
});

test('what is suggested can always be read', () => {
  const pieces = fc.constantFrom(
    '£',
    '5',
    '3.4',
    '10',
    'bn',
    ' million',
    ' to ',
    '-',
    'up to ',
    ' years',
    'ten',
    '%',
    ' ',
    'circa ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
      for (const parse of [parseAmount, parseLength]) {
        const parsed = parse(parts.join(''));
        if (!parsed.ok && parsed.suggestion !== undefined) expect(parse(parsed.suggestion).ok).toBe(true);
      }
    }),
  );
});
