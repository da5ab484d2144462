/** A thing in two records: only `before`, it is gone; only `after`, it is new; both, it says something else. */
export interface Pair<Value> {
  readonly before?: Value;
  readonly after?: Value;
}

interface Comparison<Value> {
  /** What makes it the same thing in both. */
  readonly keyOf: (value: Value) => string;
  /** What it says; two with the same text say the same. */
  readonly factOf: (value: Value) => string;
}

/** What differs between two lists: new and changed things in the order of the second, then what is gone in that of the first. */
export const pairUp = <Value>(
  before: readonly Value[],
  after: readonly Value[],
  { keyOf, factOf }: Comparison<Value>,
): readonly Pair<Value>[] => {
  const old = new Map(before.map((value) => [keyOf(value), value]));
  const keys = new Set(after.map(keyOf));
  return [
    ...after.flatMap((value): Pair<Value>[] => {
      const was = old.get(keyOf(value));
      if (was === undefined) return [{ after: value }];
      return factOf(was) === factOf(value) ? [] : [{ before: was, after: value }];
    }),
    ...before.filter((value) => !keys.has(keyOf(value))).map((value) => ({ before: value })),
  ];
};
