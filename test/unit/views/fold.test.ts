import { expect, it } from 'vitest';
import { foldAfter } from '../../../src/views/fold.ts';

it.each([
  { length: 0, after: 3, shown: 0 },
  { length: 3, after: 3, shown: 3 },
  { length: 4, after: 3, shown: 4 },
  { length: 5, after: 3, shown: 3 },
  { length: 1, after: 0, shown: 1 },
  { length: 2, after: 0, shown: 0 },
])('of $length with a fold after $after, $shown are shown and none is lost', ({ length, after, shown }) => {
  const items = Array.from({ length }, (_, index) => index);
  const folded = foldAfter(items, after);
  expect(folded.shown).toHaveLength(shown);
  expect([...folded.shown, ...folded.rest]).toEqual(items);
});
