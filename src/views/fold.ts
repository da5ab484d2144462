/** A list of which a page shows the first and folds the rest up. */
export interface Folded<Item> {
  readonly shown: readonly Item[];
  readonly rest: readonly Item[];
}

/** Shows so many and folds the rest; where that would be one alone, it is shown too. */
export const foldAfter = <Item>(items: readonly Item[], count: number): Folded<Item> =>
  items.length <= count + 1
    ? { shown: items, rest: [] }
    : { shown: items.slice(0, count), rest: items.slice(count) };
