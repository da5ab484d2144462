import fc from '../../support/fast-check.ts';
import { describe, expect, it, test } from 'vitest';
import { parseSpan } from '../../../../src/domain/dates/parse-span.ts';
import { readDateWords } from '../../../../src/domain/dates/read-date-words.ts';

describe('nothing is read', () => {
  test.each([
    ['30 February 2018'],
    ['29 February 2018'],
    ['31/06/2017'],
    ['13/13/2017'],
    ['0 June 2017'],
    ['32 June 2017'],
    ['9 Juune 2017'],
    ['9 June'],
    ['June'],
    ['next spring'],
    ['soon'],
    ['unknown'],
    ['2018-13'],
    ['2018-02-30'],
    ['2018-11/2018-10'],
    ['July 2018 to May 2018'],
    ['12 June 3017'],
    ['by by April 2018'],
    ['by'],
    [''],
    [' '],
    ['2017/19'],
    ['9'],
    ['17'],
    ['by not before 2018'],
    ['not before by 2018'],
    ['early late 2018'],
    ['Friday 99 June 2017'],
    ['Friday'],
    ['June 2017 or'],
    ['17/18'],
    ['spring 17'],
    ['spring of plenty'],
    ['Q5 2018'],
    ['Q1 soon'],
    ['week of June 2017'],
    ['mid-nothing'],
    ['ju 2017'],
    ['0/2018'],
    ['13/2018'],
    ['2018/04'],
  ])('in %j', (text) => expect(readDateWords(text)).toBeUndefined());

  test.each([
    'by April 2018',
    'April 2018 at the latest',
    'not before April 2018',
    'from April 2018 at the earliest',
    'before April 2018',
    'after April 2018',
    'from April 2018 onwards',
    'April 2018 onwards',
    'early 2018',
    'late 2018',
    'the start of 2018',
    'the end of 2018',
    'about 2018',
    '2018 (uncertain)',
    'between May and July 2018',
    'May to July 2018',
    'May or July 2018',
    'May - July 2018',
    'May-July 2018',
    '9-12 June 2018',
    '9 June 2018',
    'June 9 2018',
    'June 2018',
    'Saturday 9 June 2018',
    '9/6/2018',
    '4/2018',
    '2018-6-9',
    '2017/18',
    'FY 2017/18',
    'spring 2018',
    'Q1 2018',
    'first half of 2018',
    'mid-2018',
    'week of 9 June 2018',
  ])('where something else is said before or after %s', (text) => {
    expect(readDateWords(text)).toBeDefined();
    expect([`perhaps ${text}`, `${text} perhaps`].map(readDateWords)).toEqual([undefined, undefined]);
  });

  it('in text that is longer than a phrase', () => {
    expect(readDateWords(`${' '.repeat(116)}2018`)?.date).toBe('2018');
    expect(readDateWords(`${' '.repeat(117)}2018`)).toBeUndefined();
  });

  it('in text of any kind, without a fault, unless what comes out is a date', () => {
    const words = [
      'by',
      'early',
      'late',
      'June',
      '2017',
      '9',
      'or',
      'to',
      'between',
      'and',
      'about',
      '-',
      '/',
      '?',
      'mid',
      'before',
      'after',
      'Q1',
      'spring',
      'the end of',
      '31',
      'February',
    ];
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const reading = readDateWords(any);
        expect(reading === undefined || parseSpan(reading.date).ok).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
