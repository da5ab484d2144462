import type { Day } from '../domain/dates/day.ts';
import { spokenDays } from '../domain/record/months-since.ts';
import type { Box } from './boxes.ts';
import type { LaneDate, LaneStep } from './compare-steps.ts';
import type { LaneMark, LaneRow } from './compare-types.ts';
import { drawCircle, drawCross, drawTickedDisc, round } from './mark-shapes.ts';
import { estimateTextWidth } from './text-width.ts';

/** The measures of a drawing, in its own units. */
export interface LaneLayout {
  readonly width: number;
  /** Where the years begin and end. */
  readonly left: number;
  readonly right: number;
  /** The room for the labels of the years. */
  readonly axis: number;
  readonly labelWidth: number;
  /** From the top of a lane to its first row, and from its last row to its end. */
  readonly head: number;
  readonly foot: number;
  readonly nameDrop: number;
  readonly row: number;
  /** From the top of a row to its line of marks, to its name and to its end where that stands below. */
  readonly markDrop: number;
  readonly rowNameDrop: number;
  readonly endDrop?: number;
  readonly fontSize: number;
}

/** `wide` names its rows at the left of the marks and ends them at the right; `narrow` does both above and below. */
export const LAYOUTS = {
  wide: {
    width: 1056,
    left: 232,
    right: 1040,
    axis: 30,
    labelWidth: 48,
    head: 42,
    foot: 12,
    nameDrop: 28,
    row: 38,
    markDrop: 17,
    rowNameDrop: 22,
    fontSize: 15,
  },
  narrow: {
    width: 328,
    left: 8,
    right: 318,
    axis: 26,
    labelWidth: 44,
    head: 36,
    foot: 8,
    nameDrop: 26,
    row: 66,
    markDrop: 34,
    rowNameDrop: 17,
    endDrop: 55,
    fontSize: 14,
  },
} as const satisfies Readonly<Record<string, LaneLayout>>;

const RADIUS = 5.5;
const TICKED = 8;
const GAP = 14;
/** A date narrower than this many days is a point. */
const POINT = 32;

const drawMark = ({ id, kind, date, href, name }: LaneDate, y: number, x: (day: Day) => number): LaneMark => {
  const { earliest, latest } = spokenDays(date);
  const at = { x: round((x(earliest) + x(latest)) / 2), y };
  const isWide = latest - earliest + 1 >= POINT && kind !== 'came-true';
  const bar: Box = { left: round(x(earliest)), right: round(x(latest)), top: y - 5, bottom: y + 5 };
  const path =
    kind === 'came-true'
      ? drawTickedDisc(at, TICKED)
      : kind === 'ended'
        ? drawCross(at, RADIUS)
        : drawCircle(at, RADIUS);
  return { id, kind, at, path, ...(isWide && { bar }), href, name };
};

/** The end of a row stands right of its marks, left of them where there is no room, or below where there is none on either side. */
const placeEnd = (
  text: string,
  marks: readonly LaneMark[],
  top: number,
  layout: LaneLayout,
): LaneRow['end'] => {
  if (layout.endDrop !== undefined) return { text, at: { x: 0, y: top + layout.endDrop }, align: 'start' };
  const edges = marks.flatMap(({ at, bar }) => [
    at.x - TICKED,
    at.x + TICKED,
    ...(bar ? [bar.left, bar.right] : []),
  ]);
  const y = top + layout.rowNameDrop;
  const right = Math.max(...edges, layout.left) + GAP - TICKED / 2;
  const left = Math.min(...edges) - GAP + TICKED / 2;
  const width = estimateTextWidth(text, layout.fontSize);
  if (right + width <= layout.width) return { text, at: { x: right, y }, align: 'start' };
  if (left - width >= layout.left) return { text, at: { x: left, y }, align: 'end' };
  return { text, at: { x: layout.right, y: top + layout.row - 3 }, align: 'end' };
};

/** Places one step on its line. The days of its dates come in the order of their marks; `x` says where a day lies. */
export const layRow = (
  { id, name, track, tone, dates, end }: LaneStep,
  top: number,
  layout: LaneLayout,
  x: (day: Day) => number,
): LaneRow => {
  const y = top + layout.markDrop;
  const marks = dates.map((date) => drawMark(date, y, x));
  const places = marks.map(({ at }) => at.x);
  const isBelow = layout.endDrop !== undefined;
  const nameWidth = estimateTextWidth(name, layout.fontSize, true);
  return {
    id,
    name,
    track,
    tone,
    nameAt: { x: 0, y: top + (track !== '' && !isBelow ? layout.rowNameDrop - 8 : layout.rowNameDrop) },
    trackAt: isBelow
      ? { x: nameWidth + 8, y: top + layout.rowNameDrop }
      : { x: 0, y: top + layout.rowNameDrop + 8 },
    ground: { from: { x: layout.left, y }, to: { x: layout.right, y } },
    ...(marks.length > 1 && {
      reach: { from: { x: Math.min(...places), y }, to: { x: Math.max(...places), y } },
    }),
    marks,
    end: placeEnd(end, marks, top, layout),
  };
};
