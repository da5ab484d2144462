import { toDay, type Day } from '../domain/dates/day.ts';
import type { Box, Segment } from './boxes.ts';
import type { ChartScale } from './chart-scale.ts';

/** Where both axes leave the same years out. */
export interface AxisBreak {
  readonly said: Box;
  readonly promised: Box;
  /** The words that say so. */
  readonly note: string;
}

export const findBreak = ({ years, plot, x, y }: ChartScale): AxisBreak | undefined => {
  if (!years.omitted) return undefined;
  const { from, to } = years.omitted;
  const [start, end] = [from, to].map((year) => toDay({ year, month: 1, day: 1 })) as [Day, Day];
  const omitted = to - from === 2 ? `${from} and ${to - 1}` : `${from} to ${to - 1}`;
  return {
    said: { ...plot, left: x(start), right: x(end) },
    promised: { ...plot, top: y(start), bottom: y(end) },
    note: `The years ${omitted} are left out: nothing was said in them, and nothing promised for them.`,
  };
};

/** The edges of a break where they can be seen: below the diagonal. */
export const breakEdges = ({ said, promised }: AxisBreak, { plot }: ChartScale): readonly Segment[] => [
  { from: { x: said.left, y: promised.top }, to: { x: said.left, y: plot.bottom } },
  { from: { x: said.right, y: promised.bottom }, to: { x: said.right, y: plot.bottom } },
  { from: { x: plot.left, y: promised.top }, to: { x: said.left, y: promised.top } },
  { from: { x: plot.left, y: promised.bottom }, to: { x: said.right, y: promised.bottom } },
];

/** The ticks by which the axes show it. */
export const breakTicks = ({ said, promised }: AxisBreak, { plot }: ChartScale): readonly Segment[] => [
  ...[said.left, said.right].map((x) => ({
    from: { x, y: plot.bottom - 6 },
    to: { x, y: plot.bottom + 6 },
  })),
  ...[promised.top, promised.bottom].map((y) => ({
    from: { x: plot.left - 6, y },
    to: { x: plot.left + 6, y },
  })),
];
