import type { Point } from './boxes.ts';

/** Rounded for the file's sake: a tenth of a unit is finer than any screen shows. */
export const round = (value: number): number => Math.round(value * 10) / 10;

const path = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => (typeof part === 'number' ? round(part) : part)).join(' ');

const circle = ({ x, y }: Point, r: number): string =>
  path('M', x - r, y, 'a', r, r, 0, 1, 0, 2 * r, 0, 'a', r, r, 0, 1, 0, -2 * r, 0, 'Z');

const polygon = (points: readonly (readonly [number, number])[]): string =>
  `${points.map(([x, y], index) => path(index === 0 ? 'M' : 'L', x, y)).join(' ')} Z`;

const square = ({ x, y }: Point, r: number): string => {
  const s = r * 0.88;
  return polygon([
    [x - s, y - s],
    [x + s, y - s],
    [x + s, y + s],
    [x - s, y + s],
  ]);
};

const diamond = ({ x, y }: Point, r: number): string => {
  const s = r * 1.22;
  return polygon([
    [x, y - s],
    [x + s, y],
    [x, y + s],
    [x - s, y],
  ]);
};

const triangle = ({ x, y }: Point, r: number): string => {
  const s = r * 1.2;
  return polygon([
    [x, y - s],
    [x + s, y + s * 0.8],
    [x - s, y + s * 0.8],
  ]);
};

/** The shapes by which the lines of a chart are told apart, in the order in which they are taken. */
export const SERIES_SHAPES = [circle, square, diamond, triangle] as const;
export type DrawShape = (at: Point, radius: number) => string;

export const drawCircle: DrawShape = circle;

export const drawCross: DrawShape = ({ x, y }, r) =>
  `${path('M', x - r, y - r, 'L', x + r, y + r)} ${path('M', x + r, y - r, 'L', x - r, y + r)}`;

/** The two bars that say "paused", one at either side of the day; further apart where another mark stands between them. */
export const drawPause = ({ x, y }: Point, r: number, apart = r * 0.55): string =>
  [x - apart, x + apart].map((bar) => path('M', bar, y - r * 1.2, 'L', bar, y + r * 1.2)).join(' ');

/** A disc with a tick cut out of it; fill it by the even-odd rule. */
export const drawTickedDisc: DrawShape = ({ x, y }, r) => {
  const at = (dx: number, dy: number): readonly [number, number] => [x + dx * r, y + dy * r];
  const tick = polygon([
    at(-0.55, 0.02),
    at(-0.35, -0.18),
    at(-0.12, 0.06),
    at(0.38, -0.46),
    at(0.58, -0.26),
    at(-0.12, 0.46),
  ]);
  return `${circle({ x, y }, r)} ${tick}`;
};

/** A chevron below a mark: this day, or any after it. */
export const drawChevron = ({ x, y }: Point, r: number): string =>
  path('M', x - r, y, 'L', x, y + r * 0.9, 'L', x + r, y);
