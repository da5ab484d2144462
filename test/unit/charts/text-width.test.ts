import { expect, test } from 'vitest';
import { estimateTextWidth, wrapText } from '../../../src/charts/text-width.ts';

test('a bold text is wider than a plain one, a longer one than a shorter one', () => {
  expect(estimateTextWidth('April', 14, true)).toBeGreaterThan(estimateTextWidth('April', 14));
  expect(estimateTextWidth('April 2018', 14)).toBeGreaterThan(estimateTextWidth('April', 14));
});

test('no text has no width', () => {
  expect(estimateTextWidth('', 14)).toBe(0);
});

test('lines break between words, and none is wider than asked but a single long word', () => {
  const lines = wrapText('national approval, engagement', 110, 14);
  expect(lines).toEqual(['national', 'approval,', 'engagement']);
  expect(wrapText('short', 4, 14)).toEqual(['short']);
});
