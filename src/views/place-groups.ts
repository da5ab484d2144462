import { compareText } from '../domain/record/claim-order.ts';
import type { VanguardRecord } from '../domain/record/record.ts';
import type { ViewContext } from './context.ts';

/** Up to how many places one page sets side by side; of more, each page has a few. */
const MOST_TOGETHER = 4;
const MOST_IN_A_GROUP = 3;

/** Whether all places fit on one page, side by side. */
export const fitTogether = ({ length }: readonly VanguardRecord[]): boolean => length <= MOST_TOGETHER;

/** Some things in parts of nearly the same size, none larger than `most`. */
const splitEvenly = <Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] => {
  const parts = Math.ceil(items.length / most);
  return Array.from({ length: parts }, (_, part) =>
    items.slice(Math.ceil((part * items.length) / parts), Math.ceil(((part + 1) * items.length) / parts)),
  );
};

/** The places a few at a time: those of one care model stand together where they can, and within it they stand by name. */
export const groupPlaces = (vanguards: readonly VanguardRecord[]): readonly (readonly VanguardRecord[])[] =>
  splitEvenly(
    vanguards.toSorted(
      ({ vanguard: a }, { vanguard: b }) =>
        compareText(a.model, b.model) || compareText(a.name, b.name) || compareText(a.id, b.id),
    ),
    MOST_IN_A_GROUP,
  );

/** The same record with some of its places alone. */
export const narrowTo = (vanguards: readonly VanguardRecord[], context: ViewContext): ViewContext => ({
  ...context,
  isPart: true,
  record: { ...context.record, vanguards },
});
