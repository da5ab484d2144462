import fc from '../support/fast-check.ts';
import { expect, test } from 'vitest';
import { distanceWithin } from '../../../src/content-checks/edit-distance.ts';
import { editDistance } from '../../../src/schemas/near-miss.ts';

test('the quick answer is that of the whole table', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, fc.nat(6), (a, b, most) => {
      expect(distanceWithin(a, b, most)).toBe(editDistance(a, b) <= most);
    }),
  );
});
