import { expect, test } from 'vitest';
import { readCbor, readFirst, writeCbor, type Cbor } from '../../../src/search/pagefind-files/cbor.ts';
import fc from '../support/fast-check.ts';

const { item } = fc.letrec<{ item: Cbor }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(tie('item'), { maxLength: 30 }),
  ),
}));

test('what is written is read back, and what follows it is left alone', () => {
  fc.assert(
    fc.property(item, (one) => {
      const bytes = writeCbor(one);
      expect(readCbor(bytes)).toEqual(one);
      expect(readFirst(Uint8Array.from([...bytes, 1, 2]))).toEqual({ item: one, end: bytes.length });
    }),
  );
});

// https://www.rfc-editor.org/rfc/rfc8949#appendix-A
test.each([
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [1000, '1903e8'],
  [1_000_000, '1a000f4240'],
  ['ü', '62c3bc'],
  [[1, [2, 3], ['IETF']], '8301820203816449455446'],
])('%j is written as the standard has it', (one, hex) => {
  expect(Buffer.from(writeCbor(one)).toString('hex')).toBe(hex);
});

test.each(['20', '40', 'a0', 'f6', '9f00ff', '1b0000000000000000', '0000'])('%s is refused', (hex) => {
  expect(() => readCbor(Uint8Array.from(Buffer.from(hex, 'hex')))).toThrow(TypeError);
});
