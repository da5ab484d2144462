import { expect, it } from 'vitest';
import { splitExcerpt } from '../../../src/search/client/excerpt.ts';

it('tells what was found from what stands around it', () => {
  expect(splitExcerpt('because of <mark>VAT</mark> and the law')).toEqual([
    { text: 'because of ', isFound: false },
    { text: 'VAT', isFound: true },
    { text: ' and the law', isFound: false },
  ]);
});

it('keeps two marks in a row apart', () => {
  expect(splitExcerpt('<mark>Shadow</mark> <mark>year</mark>').map(({ text }) => text)).toEqual([
    'Shadow',
    ' ',
    'year',
  ]);
});

it('takes every other tag for text', () => {
  expect(splitExcerpt('a <img src=x onerror=alert(1)> b')).toEqual([
    { text: 'a <img src=x onerror=alert(1)> b', isFound: false },
  ]);
  expect(splitExcerpt('<mark onclick=x>a</mark>')).toEqual([
    { text: '<mark onclick=x>a</mark>', isFound: false },
  ]);
});

it('undoes what Pagefind escapes, and an ampersand is itself', () => {
  expect(splitExcerpt('R&D &lt; <mark>&gt;5&lt;</mark>')).toEqual([
    { text: 'R&D < ', isFound: false },
    { text: '>5<', isFound: true },
  ]);
});

it('leaves a mark that never closes as text', () => {
  expect(splitExcerpt('an <mark>end')).toEqual([{ text: 'an <mark>end', isFound: false }]);
});
