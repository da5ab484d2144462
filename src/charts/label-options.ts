import { nearestInBox, shiftInto, type Box, type Point } from './boxes.ts';

/** A form that a label can take, in units of the drawing. */
export interface LabelForm {
  readonly width: number;
  readonly height: number;
  /** What this form is worse by than the best, in units of distance. */
  readonly cost: number;
}

/** A place that a label could take, before anything is known of what is in its way. */
export interface LabelOption {
  /** The index of the label's form. */
  readonly form: number;
  readonly box: Box;
  /** Which edge of the box the text keeps to: the one that faces the anchor. */
  readonly align: 'start' | 'middle' | 'end';
  readonly anchor: Point;
  /** How far the box lies from its anchor. */
  readonly away: number;
  /** What the place costs in an empty drawing. */
  readonly cost: number;
}

interface Wanting {
  readonly anchors: readonly Point[];
  readonly forms: readonly LabelForm[];
}

const DISTANCES = [7, 12, 20, 32, 48, 68, 92, 120, 156, 200];
const GRID = 8;
/** A worse side of an anchor, and a worse anchor, in units of distance. */
const SIDE_COST = 1.5;
const ANCHOR_COST = 12;
const DISTANCE_COST = 1.2;

const optionOf = (
  form: LabelForm,
  index: number,
  corner: Point,
  anchor: Point,
  align: LabelOption['align'],
  rank: number,
  frame: Box,
): LabelOption => {
  const { x: left, y: top } = corner;
  const box = shiftInto({ left, top, right: left + form.width, bottom: top + form.height }, frame);
  const near = nearestInBox(box, anchor);
  const away = Math.hypot(near.x - anchor.x, near.y - anchor.y);
  return { form: index, box, align, anchor, away, cost: away * DISTANCE_COST + rank + form.cost };
};

/** The places around its anchors, in the order in which we like them where nothing else decides. */
export const optionsNear = ({ anchors, forms }: Wanting, reach: number, frame: Box): readonly LabelOption[] =>
  forms.flatMap((form, index) =>
    anchors.flatMap((anchor, anchorRank) =>
      DISTANCES.filter((distance) => distance <= reach).flatMap((distance) =>
        sidesOf(anchor, form, distance).map(([x, y, align], side) =>
          optionOf(form, index, { x, y }, anchor, align, side * SIDE_COST + anchorRank * ANCHOR_COST, frame),
        ),
      ),
    ),
  );

const sidesOf = (
  anchor: Point,
  { width, height }: LabelForm,
  distance: number,
): readonly (readonly [x: number, y: number, align: LabelOption['align']])[] => {
  const [right, left] = [anchor.x + distance, anchor.x - distance - width];
  const [above, below] = [anchor.y - distance - height, anchor.y + distance];
  const [level, over] = [anchor.y - height / 2, anchor.x - 5];
  return [
    [over, above, 'start'],
    [over, below, 'start'],
    [right, level, 'start'],
    [right, above, 'start'],
    [right, below, 'start'],
    [right, anchor.y - height - 6, 'start'],
    [right, anchor.y + 6, 'start'],
    [anchor.x - width / 2, above, 'middle'],
    [anchor.x - width / 2, below, 'middle'],
    [anchor.x + 5 - width, above, 'end'],
    [anchor.x + 5 - width, below, 'end'],
    [left, level, 'end'],
    [left, below, 'end'],
    [left, above, 'end'],
    [left, anchor.y + 6, 'end'],
    [left, anchor.y - height - 6, 'end'],
  ];
};

/** Places all over the frame, for a label that finds none near; only of its forms from the index `first` on. */
export const optionsAnywhere = (
  { anchors, forms }: Wanting,
  frame: Box,
  first: number,
): readonly LabelOption[] =>
  forms.flatMap((form, index) =>
    index < first
      ? []
      : stepsBetween(frame.top, frame.bottom - form.height).flatMap((top) =>
          stepsBetween(frame.left, frame.right - form.width).map((left) => {
            const box = { left, top, right: left + form.width, bottom: top + form.height };
            const anchor = nearestAnchor(anchors, box);
            const align = anchor.x > box.right ? 'end' : 'start';
            const rank = anchors.indexOf(anchor) * ANCHOR_COST;
            return optionOf(form, index, { x: left, y: top }, anchor, align, rank, frame);
          }),
        ),
  );

const stepsBetween = (from: number, to: number): readonly number[] =>
  to < from
    ? []
    : Array.from({ length: Math.floor((to - from) / GRID) + 1 }, (_, index) => from + index * GRID);

const nearestAnchor = (anchors: readonly Point[], box: Box): Point => {
  const distance = (anchor: Point): number => {
    const near = nearestInBox(box, anchor);
    return Math.hypot(near.x - anchor.x, near.y - anchor.y);
  };
  return anchors.reduce((best, anchor) => (distance(anchor) < distance(best) ? anchor : best));
};
