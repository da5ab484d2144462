import { describe, expect, it, test } from 'vitest';
import { buildColumn, packColumn, unpackColumn } from '../../../src/search/columns/pack-column.ts';
import { anyOf, countValues, narrow } from '../../../src/search/columns/narrow.ts';
import fc from '../support/fast-check.ts';

const value = fc.constantFrom('alpha', 'beta', 'gamma', 'delta');
const sets = fc.array(fc.uniqueArray(value), { maxLength: 40 });

describe('a column', () => {
  it('comes back from its file as it was', () => {
    fc.assert(
      fc.property(sets, (all) => {
        const column = buildColumn(all);
        const file = JSON.parse(JSON.stringify(packColumn(column))) as ReturnType<typeof packColumn>;
        expect(unpackColumn(file)).toEqual(column);
      }),
    );
  });

  it('comes back however many sets it has', () => {
    const column = buildColumn(Array.from({ length: 60_000 }, (_, number) => [`value ${number}`]));
    expect(unpackColumn(packColumn(column))).toEqual(column);
  });

  it('says the set of each record', () => {
    fc.assert(
      fc.property(sets, (all) => {
        const { values, sets: known, codes } = buildColumn(all);
        const read = codes.map((code) => known[code]?.map((place) => values[place]));
        expect(read).toEqual(all);
      }),
    );
  });

  it('gives the most frequent set the first place, whose character is the shortest', () => {
    const { sets: known, values } = buildColumn([['b'], ['a'], ['a'], [], ['a']]);
    expect(known.map((set) => set.map((place) => values[place]))).toEqual([['a'], ['b'], []]);
  });

  it('holds no character that JSON writes with two', () => {
    const { codes } = packColumn(buildColumn(Array.from({ length: 3000 }, (_, number) => [String(number)])));
    expect(JSON.stringify(codes)).toHaveLength(codes.length + 2);
  });
});

test('records are narrowed to those that have any value that is wanted, in their order', () => {
  fc.assert(
    fc.property(sets, sets, fc.uniqueArray(value), (first, second, wanted) => {
      const numbers = [...first.keys()].filter((number) => number < second.length).toReversed();
      const isWanted = (one: string): boolean => wanted.includes(one as (typeof wanted)[number]);
      const conditions = [first, second].map((all) => anyOf(buildColumn(all), isWanted));
      const expected = numbers.filter(
        (number) => first[number]?.some(isWanted) && second[number]?.some(isWanted),
      );
      expect(narrow(numbers, conditions)).toEqual(expected);
    }),
  );
});

test('values are counted by the records that have them', () => {
  fc.assert(
    fc.property(sets, (all) => {
      const numbers = [...all.keys()].filter((number) => number % 3 > 0);
      const expected = Map.groupBy(
        numbers.flatMap((number) => all[number] ?? []),
        (one) => one,
      );
      expect(countValues(numbers, buildColumn(all))).toEqual(
        Object.fromEntries([...expected].map(([one, found]) => [one, found.length])),
      );
    }),
  );
});
