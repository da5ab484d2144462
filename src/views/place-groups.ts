import type { Series } from '../domain/forecasts/series.ts';
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

/** Of what began anew after each end, the first time and the last. */
const keepEnds = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] => {
  const times = Map.groupBy(items, keyOf);
  return items.filter((item) => {
    const same = times.get(keyOf(item));
    return item === same?.[0] || item === same?.at(-1);
  });
};

const stepOf = ({ track, milestone }: Series): string => `${track} ${milestone}`;

/** One place with less of each step than its own page tells. */
const condense = (vanguard: VanguardRecord): VanguardRecord => ({
  ...vanguard,
  series: keepEnds(vanguard.series, stepOf),
  scorecard: keepEnds(vanguard.scorecard, ({ series }) => stepOf(series)),
});

/** The same record with some of its places alone, each with the first and the last time of every step. */
export const narrowTo = (vanguards: readonly VanguardRecord[], context: ViewContext): ViewContext => ({
  ...context,
  isPart: true,
  record: { ...context.record, vanguards: vanguards.map(condense) },
});
