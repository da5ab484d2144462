import type { Column } from './layout.ts';

/** Records that are asked for, by a column: 1 for each set of values that is wanted. */
export interface Condition {
  readonly column: Column;
  readonly wanted: Uint8Array;
}

/** Asks for records that have any value of a kind. */
export const anyOf = (column: Column, isWanted: (value: string) => boolean): Condition => {
  const values = column.values.map(isWanted);
  const sets = column.sets.map((set) => Number(set.some((place) => values[place])));
  return { column, wanted: Uint8Array.from(sets) };
};

/** Those numbers of records that meet all conditions, in the order in which they were given. */
export const narrow = (numbers: readonly number[], conditions: readonly Condition[]): readonly number[] =>
  conditions.reduce(
    (left, { column: { codes }, wanted }) => left.filter((number) => wanted[codes[number] ?? -1] === 1),
    numbers,
  );

const add = (counts: Uint32Array, place: number, more: number): void => {
  counts[place] = (counts[place] ?? 0) + more;
};

/** How many of the records have each value; values that none has are left out. */
export const countValues = (
  numbers: readonly number[],
  { values, sets, codes }: Column,
): Readonly<Record<string, number>> => {
  const bySet = new Uint32Array(sets.length);
  for (const number of numbers) add(bySet, codes[number] ?? 0, 1);
  const byValue = new Uint32Array(values.length);
  for (const [code, set] of sets.entries()) for (const place of set) add(byValue, place, bySet[code] ?? 0);
  return Object.fromEntries(
    values.flatMap((value, place) => (byValue[place] ? [[value, byValue[place]]] : [])),
  );
};
