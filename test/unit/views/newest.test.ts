import { expect, test } from 'vitest';
import { newestOf } from '../../../src/views/newest.ts';

test('a list that is short enough stands whole, and nothing is said of it', () => {
  expect(newestOf([1, 2, 3], 3)).toEqual({ items: [1, 2, 3] });
});

test('of a longer one the end stands, with how many there are', () => {
  expect(newestOf([1, 2, 3, 4], 3)).toEqual({ items: [2, 3, 4], note: 'The newest 3 of 4' });
});
