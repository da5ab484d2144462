import type { Box } from './boxes.ts';
import type { MarkSizes } from './line-setting.ts';
import type { YearRange } from './chart-scale.ts';

/** `small` for charts side by side on a page; `card` and `tile` for pictures of a page: alone, or one of several. */
export type ChartSize = 'full' | 'small' | 'card' | 'tile';

/** How much the labels say. `full`: all, with numbered notes where words don't fit; `names`: names and ends; `sizes`: slips too. */
export type LabelDetail = 'full' | 'names' | 'sizes' | 'none';

/** A chart's dimensions, in units of the drawing. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly plot: Box;
  /** Where labels may stand. */
  readonly frame: Box;
  readonly sizes: MarkSizes;
  readonly detail: LabelDetail;
}

/** Room around the plot of a full chart. */
const FULL = { top: 30, below: 54, perYear: 74, least: 280, most: 560 } as const;

/** A full chart of few years is lower, so that a month is never stretched without need. */
const layOutFull = ({ from, to, omitted }: YearRange): ChartLayout => {
  const count = to - from - (omitted ? omitted.to - omitted.from : 0);
  const bottom = FULL.top + Math.min(Math.max(count * FULL.perYear, FULL.least), FULL.most);
  return {
    width: 860,
    height: bottom + FULL.below,
    fontSize: 14,
    plot: { left: 50, top: FULL.top, right: 830, bottom },
    frame: { left: 56, top: 22, right: 858, bottom: bottom - 4 },
    sizes: { said: 5.2, end: 6.5, cameTrue: 8.5, hit: 13, lane: 5, aside: 3 },
    detail: 'full',
  };
};

const SMALL: ChartLayout = {
  width: 340,
  height: 284,
  fontSize: 12.5,
  plot: { left: 42, top: 26, right: 326, bottom: 244 },
  frame: { left: 46, top: 18, right: 338, bottom: 240 },
  sizes: { said: 4, end: 5, cameTrue: 6.5, hit: 12, lane: 3.5, aside: 3 },
  detail: 'names',
};

const CARD: ChartLayout = {
  width: 1072,
  height: 400,
  fontSize: 21,
  plot: { left: 66, top: 12, right: 1030, bottom: 360 },
  frame: { left: 74, top: 2, right: 1070, bottom: 356 },
  sizes: { said: 7.5, end: 9, cameTrue: 12, hit: 0, lane: 7, aside: 4.5 },
  detail: 'sizes',
};

const TILE: ChartLayout = {
  width: 340,
  height: 300,
  fontSize: 18,
  plot: { left: 52, top: 10, right: 318, bottom: 264 },
  frame: { left: 56, top: 2, right: 338, bottom: 262 },
  sizes: { said: 5, end: 7, cameTrue: 9, hit: 0, lane: 4, aside: 3 },
  detail: 'none',
};

export const layOut = (size: ChartSize, years: YearRange): ChartLayout => {
  switch (size) {
    case 'full':
      return layOutFull(years);
    case 'small':
      return SMALL;
    case 'card':
      return CARD;
    case 'tile':
      return TILE;
    default:
      return size satisfies never;
  }
};
