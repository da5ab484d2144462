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
    ['  £5  billion ', '£5bn'],
    ['gbp5bn', '£5bn'],
    ['5bn pounds sterling', '£5bn'],
    ['5 pound', '£5'],
    ['5£', '£5'],
    ['pound sterling 5bn', '£5bn'],
    ['£5billion', '£5bn'],
    ['£5 bill', '£5bn'],
    ['£5b', '£5bn'],
    ['£5 BN', '£5bn'],
    ['£5million', '£5m'],
    ['£5 mill', '£5m'],
    ['£5 mln', '£5m'],
    ['£5 thousand', '£5k'],
    ['5thousands', '5k'],
    ['£5K to £6M', '£5k to £6m'],
    ['10percent', '10%'],
    ['10 percent', '10%'],
    ['10per cent', '10%'],
    ['5 to 10%', '5% to 10%'],
    ['5 – 10%', '5% to 10%'],
    ['£3.4 to £5.4bn', '£3.4bn to £5.4bn'],
    ['£ 3.4 to £ 5.4bn', '£3.4bn to £5.4bn'],
    ['£3.4  to  5.4bn', '£3.4bn to £5.4bn'],
    ['3 to 5.5m', '3m to 5.5m'],
    ['£3.45 to £5,000k', '£3.45k to £5,000k'],
    ['£3.4bn—£5.4bn', '£3.4bn to £5.4bn'],
    ['c £5bn', 'about £5bn'],
    ['c.£5bn', 'about £5bn'],
    ['approx £5bn', 'about £5bn'],
    ['around £5bn', 'about £5bn'],
    ['approximately £5bn', 'about £5bn'],
    ['roughly £5bn', 'about £5bn'],
    ['some £5bn', 'about £5bn'],
    ['max £5bn', 'up to £5bn'],
    ['a maximum of £5bn', 'up to £5bn'],
    ['min £5bn', 'at least £5bn'],
    ['minimum of £5bn', 'at least £5bn'],
    ['a minimum £5bn', 'at least £5bn'],
  ])('%s: %s', (text, meant) => {
    expect(parseAmount(text)).toMatchObject({ ok: false, suggestion: meant });
  });

  test.each(['lots', '', '£', 'five', '£5bn to 10%', '£10%', 'some'])('%s: nothing', (text) => {
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
    ['  15   yrs ', '15 years'],
    ['Fifteen Years.', '15 years'],
    ['twenty months', '20 months'],
    ['decade', '10 years'],
    ['an year', '1 year'],
    ['a month', '1 month'],
    ['up to a year', 'up to 1 year'],
    ['1 yr', '1 year'],
    ['11 yr', '11 years'],
    ['15y', '15 years'],
    ['15 y.', '15 years'],
    ['18 mths', '18 months'],
    ['18 mth.', '18 months'],
    ['18mo', '18 months'],
    ['18  month', '18 months'],
    ['15 -years', '15 years'],
    ['15- years', '15 years'],
    ['15 -year', '15 years'],
    ['10 or 15 years', '10 to 15 years'],
    ['10to15 years', '10 to 15 years'],
    ['10 — 15 years', '10 to 15 years'],
    ['6 months to 18 months', '6 to 18 months'],
    ['c 18 months', 'about 18 months'],
    ['c.18 months', 'about 18 months'],
    ['approx 18 months', 'about 18 months'],
    ['around 18 months', 'about 18 months'],
    ['approximately 18 months', 'about 18 months'],
    ['roughly 18 months', 'about 18 months'],
    ['max 15 years', 'up to 15 years'],
    ['a maximum of 15 years', 'up to 15 years'],
    ['min 15 years', 'at least 15 years'],
    ['a minimum of 15 years', 'at least 15 years'],
  ])('%s: %s', (text, meant) => {
    expect(parseLength(text)).toMatchObject({ ok: false, suggestion: meant });
  });

  test.each(['long', '', '15', 'years', 'ten'])('%s: nothing', (text) => {
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
