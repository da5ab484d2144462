import { expect, test } from 'vitest';
import {
  asSentence,
  capitalise,
  countWords,
  listWords,
  lowerArticle,
  numberWords,
  uncapitalise,
} from '../../../../src/domain/words/lists.ts';

test('a count is in words up to twelve', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map(numberWords).join(' ')).toBe(
    'no one two three four five six seven eight nine ten eleven twelve 13',
  );
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j are listed as “%s”', (items, words) => {
  expect(listWords(items)).toBe(words);
});

test('choices are listed with “or”', () => {
  expect(listWords(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});

test.each([
  ['Contract award', 'contract award'],
  ['NHS provider', 'NHS provider'],
  ['GPs alone', 'GPs alone'],
  ['The GPs', 'the GPs'],
  ['a GPs’ Choice', 'a GPs’ Choice'],
  ['x Ray', 'x Ray'],
])('%s continues a sentence as “%s”', (title, words) => {
  expect(uncapitalise(title)).toBe(words);
});

test('an article that opens a title is small inside a sentence', () => {
  expect(['The alliance', 'Alliance of The North', 'Theatre'].map(lowerArticle)).toEqual([
    'the alliance',
    'Alliance of The North',
    'Theatre',
  ]);
});

test('a phrase opens a sentence with a capital', () => {
  expect(capitalise('it was late')).toBe('It was late');
});

test.each([
  [0, '0 sources'],
  [1, '1 source'],
  [2, '2 sources'],
])('%d of them are “%s”', (count, words) => {
  expect(countWords(count, 'source')).toBe(words);
  expect(countWords(count, 'party', 'parties')).toBe(count === 1 ? '1 party' : `${count} parties`);
});

test.each([
  ['too late', 'Too late.'],
  [' too late ', 'Too late.'],
  ['Too late!', 'Too late!'],
  ['too late?', 'Too late?'],
  ['and so on…', 'And so on…'],
  ['at 5 p.m. too', 'At 5 p.m. too.'],
])('“%s” is closed as “%s”', (phrase, sentence) => {
  expect(asSentence(phrase)).toBe(sentence);
});
