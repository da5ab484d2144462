import { distanceToBox, shiftInto, type Box, type Point } from './boxes.ts';

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

/** A label that looks for a place. */
export interface Wanting {
  readonly anchors: readonly Point[];
  readonly forms: readonly LabelForm[];
}

const DISTANCES = [7, 12, 20, 32, 48, 68, 92, 120, 156, 200];
/** A worse side of an anchor, and a worse anchor, in units of distance. */
const SIDE_COST = 1.5;
export const ANCHOR_COST = 12;
export const DISTANCE_COST = 1.2;

/** Who looks for the cheapest place: what can't be cheaper than `least` is not worth making. */
export interface Seeker {
  /** The cost of the cheapest place found so far. */
  readonly least: () => number;
  /** Whether a box may be taken at all. */
  readonly isFree: (box: Box) => boolean;
  readonly consider: (option: LabelOption) => void;
}

interface Spot {
  readonly form: number;
  readonly box: Box;
  readonly anchor: Point;
  readonly align: LabelOption['align'];
  /** What the place costs but for its distance. */
  readonly rank: number;
}

/** Offers one place, if it can be the cheapest and is free. */
export const offer = (
  { form, box, anchor, align, rank }: Spot,
  { least, isFree, consider }: Seeker,
): void => {
  const away = distanceToBox(box, anchor);
  const cost = away * DISTANCE_COST + rank;
  if (cost < least() && isFree(box)) consider({ form, box, align, anchor, away, cost });
};

/** Offers the places around its anchors, in the order in which we like them where nothing else decides. */
export const seekNear = ({ anchors, forms }: Wanting, reach: number, frame: Box, seeker: Seeker): void => {
  const distances = DISTANCES.filter((distance) => distance <= reach);
  for (const [form, { width, height, cost }] of forms.entries())
    for (const [anchorRank, anchor] of anchors.entries())
      for (const distance of distances) {
        const atAnchor = anchorRank * ANCHOR_COST + cost;
        if (atAnchor >= seeker.least()) continue;
        for (const [side, [x, y, align]] of sidesOf(anchor, width, height, distance).entries()) {
          if (y < frame.top || y + height > frame.bottom) continue;
          const box = shiftInto({ left: x, top: y, right: x + width, bottom: y + height }, frame);
          offer({ form, box, anchor, align, rank: side * SIDE_COST + atAnchor }, seeker);
        }
      }
};

const sidesOf = (
  anchor: Point,
  width: number,
  height: number,
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
