/** One of the pages of a list; the page that is shown has no address. */
export interface PageNumber {
  readonly text: string;
  readonly href?: string;
}

/** The numbers of all pages of a list, seen from one of them, from 1 on; none where it is the only one. */
export const viewPageNumbers = (
  count: number,
  shown: number,
  addressOf: (number: number) => string,
): readonly PageNumber[] =>
  count < 2
    ? []
    : Array.from({ length: count }, (_, index) => ({
        text: String(index + 1),
        ...(index + 1 !== shown && { href: addressOf(index + 1) }),
      }));

/** Some things in pages: each takes things as long as they weigh no more than `most` together, and at least one. */
export const fillPages = <Item>(
  items: readonly Item[],
  most: number,
  weightOf: (item: Item) => number,
): readonly (readonly Item[])[] => {
  const pages: Item[][] = [];
  let weight = 0;
  for (const item of items) {
    const own = weightOf(item);
    const page = pages.at(-1);
    if (page && weight + own <= most) {
      page.push(item);
      weight += own;
    } else {
      pages.push([item]);
      weight = own;
    }
  }
  return pages;
};
