import { expect, test } from 'vitest';
import { clearDateWords, plainDateWords } from '../../../../src/domain/words/clear-dates.ts';
import { said } from '../../support/make-claims.ts';

test.each([
  [said('2018-04', 'by'), 'by April 2018'],
  [
    said('2018-10/2018-11', undefined, 'late October or early November 2018'),
    'late October or early November 2018',
  ],
  [said('2018-10/2018-11', undefined, 'this autumn'), 'this autumn (October or November 2018)'],
  [said('2018-04', 'by', 'in 365 days'), 'in 365 days (by April 2018)'],
])('%j reads alone as “%s”', (date, words) => {
  expect(clearDateWords(date)).toBe(words);
});

test('a stretch of time reads alone as its whole length', () => {
  const date = said('2016-07-15/2016-09-09', undefined, 'this summer');
  expect(clearDateWords(date, true)).toBe('this summer (15 July to 9 September 2016)');
  expect(clearDateWords(date)).toBe('this summer (between 15 July and 9 September 2016)');
});

test('what another date is measured from is in no source’s wording, and marked where it has a word of its own', () => {
  expect(plainDateWords(said('2018-04', undefined, 'next spring'))).toBe('April 2018');
  expect(plainDateWords(said('2018-04', 'not-before', 'next spring'))).toBe('“not before April 2018”');
});
