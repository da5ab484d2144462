import type { Column, ColumnFile } from './layout.ts';

/** The first character after those that JSON writes with two. */
const FIRST = 0x23;
const BACKSLASH = 0x5c;
const SURROGATES = 0xd800;
const SURROGATE_COUNT = 0x800;

/** The character of a code: none that JSON escapes, and no half of a pair. */
const toCharacter = (code: number): string => {
  const point = code + FIRST;
  const beyond = point >= BACKSLASH ? point + 1 : point;
  return String.fromCodePoint(beyond >= SURROGATES ? beyond + SURROGATE_COUNT : beyond);
};

const toCode = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  const beyond = point >= SURROGATES ? point - SURROGATE_COUNT : point;
  return (beyond > BACKSLASH ? beyond - 1 : beyond) - FIRST;
};

/** A column of the sets of values that records have, in the order of the records. */
export const buildColumn = (sets: readonly (readonly string[])[]): Column => {
  const values = [...new Set(sets.flat())].toSorted();
  const placeOf = new Map(values.map((value, place) => [value, place]));
  const places = sets.map((set) => set.map((value) => placeOf.get(value) ?? 0));
  const keys = places.map((set) => set.join(' '));
  const groups = Map.groupBy(keys.keys(), (number) => keys[number] ?? '');
  // The most frequent have the shortest characters; among the rest the first comes first, whatever they are.
  const byUse = [...groups.values()].toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const codeOf = new Map(byUse.map(([first = 0], code) => [keys[first], code]));
  return {
    values,
    sets: byUse.map(([first = 0]) => places[first] ?? []),
    codes: keys.map((key) => codeOf.get(key) ?? 0),
  };
};

export const packColumn = ({ codes, ...rest }: Column): ColumnFile => ({
  ...rest,
  codes: codes.map(toCharacter).join(''),
});

export const unpackColumn = ({ codes, ...rest }: ColumnFile): Column => ({
  ...rest,
  codes: Array.from(codes, toCode),
});
