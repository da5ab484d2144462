import type { Day } from '../domain/dates/day.ts';
import type { ForecastStep } from '../domain/forecasts/series.ts';
import type { Point } from './boxes.ts';
import type { ChartScale } from './chart-scale.ts';

/** Sizes of marks, in units of the drawing. */
export interface MarkSizes {
  readonly said: number;
  readonly end: number;
  readonly cameTrue: number;
  readonly hit: number;
  /** How far apart lines that would lie on each other are drawn, along the diagonal. */
  readonly lane: number;
  /** No line is drawn further than this to the left or right of its days. */
  readonly aside: number;
}

export interface LineSetting {
  readonly scale: ChartScale;
  readonly sizes: MarkSizes;
  /** This line's shift, so that it hides no other. */
  readonly shift: Point;
  readonly asOf: Day;
}

/** Where a series stands on the drawing at one of its reports. */
export interface StepPoint extends Point {
  readonly step: ForecastStep;
}

/** The shift of one line among several: no further sideways than a mark is true to its day. */
export const shiftOf = (index: number, count: number, { lane, aside }: MarkSizes, slope: number): Point => {
  const rank = index - (count - 1) / 2;
  const sideways = Math.min(lane, (2 * aside) / Math.max(1, count - 1));
  return { x: rank * sideways, y: rank * lane * slope };
};

export const place = (said: Day, promised: Day, { scale, shift }: LineSetting): Point => ({
  x: scale.x(said) + shift.x,
  y: scale.y(promised) + shift.y,
});
