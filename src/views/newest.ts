/** The end of a list that stands in the order of reports, where the whole would be too long for a page. */
export interface Newest<Item> {
  readonly items: readonly Item[];
  /** “The newest 40 of 96”; absent where nothing is left out. */
  readonly note?: string;
}

/** The newest so many of a list. */
export const newestOf = <Item>(all: readonly Item[], most: number): Newest<Item> =>
  all.length <= most
    ? { items: all }
    : { items: all.slice(-most), note: `The newest ${most} of ${all.length}` };
