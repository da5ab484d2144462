/** The head of a list that may be long, and how long it is. */
interface Capped<Item> {
  readonly shown: readonly Item[];
  readonly count: number;
}

export const capList = <Item>(items: readonly Item[], most: number): Capped<Item> => ({
  shown: items.slice(0, most),
  count: items.length,
});

/** “50 of 213”, to be put between words. Undefined where nothing is left out. */
export const capWords = ({ shown, count }: Capped<unknown>): string | undefined =>
  shown.length < count
    ? `${shown.length.toLocaleString('en-GB')} of ${count.toLocaleString('en-GB')}`
    : undefined;
