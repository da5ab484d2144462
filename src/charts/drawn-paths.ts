import type { Point } from './boxes.ts';
import type { PromiseChart, Tone, ChartStretch } from './chart-types.ts';
import { round } from './mark-shapes.ts';

/** A text on an axis. */
interface AxisText extends Point {
  readonly label: string;
}

/**
 * The lines of a promise chart as the fewest paths, rounded: what looks alike is one path, for a page may hold many charts, and a reader
 * with a slow line waits for each byte.
 */
interface DrawnPaths {
  readonly grid: string;
  readonly ticks: string;
  readonly promised: readonly AxisText[];
  readonly said: readonly AxisText[];
  readonly stretches: readonly {
    readonly kind: ChartStretch['kind'];
    readonly tone: Tone;
    readonly d: string;
  }[];
  readonly leaders: string;
}

const lineBetween = ({ from, to }: { readonly from: Point; readonly to: Point }): string => {
  const [x, y, toX, toY] = [from.x, from.y, to.x, to.y].map(round);
  if (y === toY) return `M${x} ${y}H${toX}`;
  return x === toX ? `M${x} ${y}V${toY}` : `M${x} ${y}L${toX} ${toY}`;
};

const hasLabel = ({ label }: { readonly label: string }): boolean => label !== '';

export const drawPaths = (chart: PromiseChart): DrawnPaths => {
  const { plot, promisedTicks, saidTicks, lines, labels } = chart;
  const slope = (plot.right - plot.left) / (plot.bottom - plot.top);
  return {
    grid: promisedTicks
      .map(({ at }) => `M${plot.left} ${round(at)}H${round(plot.left + (at - plot.top) * slope)}`)
      .join(''),
    ticks: saidTicks.map(({ at }) => `M${round(at)} ${plot.bottom}v5`).join(''),
    promised: promisedTicks
      .filter(hasLabel)
      .map(({ at, label }) => ({ x: plot.left - 8, y: round(at + 4.5), label })),
    said: saidTicks.filter(hasLabel).map(({ at, label }) => ({ x: round(at), y: plot.bottom + 20, label })),
    stretches: lines.flatMap(({ tone, stretches }) =>
      [...Map.groupBy(stretches, ({ kind }) => kind)].map(([kind, group]) => ({
        kind,
        tone,
        d: group.map(lineBetween).join(''),
      })),
    ),
    leaders: labels.flatMap(({ leader }) => (leader ? [lineBetween(leader)] : [])).join(''),
  };
};
