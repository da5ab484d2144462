import { expect, test } from 'vitest';
import { editDistance, nearMiss } from '../../../src/schemas/near-miss.ts';

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['summry', 'summary', 1],
  ['kitten', 'sitting', 3],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test.each([
  ['summry', 'summary'],
  ['Summary', 'summary'],
  ['title_is', 'title-is'],
  ['note', undefined],
  ['', undefined],
])('%s was probably meant as %s', (text, meant) => {
  expect(nearMiss(text, ['summary', 'title-is', 'published'])).toBe(meant);
});
