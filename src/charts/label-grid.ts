import { distanceToBox, type Box, type Point } from './boxes.ts';
import { ANCHOR_COST, DISTANCE_COST, offer, type Seeker, type Wanting } from './label-options.ts';

const GRID = 8;

/** Offers places all over the frame, for a label that finds none near; only of its forms from the index `first` on. */
export const seekAnywhere = (
  { anchors, forms }: Wanting,
  frame: Box,
  first: number,
  seeker: Seeker,
): void => {
  for (const [form, { width, height, cost }] of forms.entries()) {
    if (form < first || cost >= seeker.least()) continue;
    const room = { left: frame.left, right: frame.right - width };
    for (let top = frame.top; top <= frame.bottom - height; top += GRID) {
      const window = windowOf(anchors, { top, bottom: top + height, width }, room, seeker.least() - cost);
      for (let left = window.from; left <= window.to; left += GRID) {
        const box = { left, top, right: left + width, bottom: top + height };
        const nearest = findNearest(anchors, box);
        const anchor = anchors[nearest];
        if (!anchor) return;
        const align = anchor.x > box.right ? 'end' : 'start';
        offer({ form, box, anchor, align, rank: nearest * ANCHOR_COST + cost }, seeker);
      }
    }
  }
};

/** The columns of one row from which an anchor can be reached for less than a cost: all others need no look. */
const windowOf = (
  anchors: readonly Point[],
  row: { readonly top: number; readonly bottom: number; readonly width: number },
  { left, right }: { readonly left: number; readonly right: number },
  cost: number,
): { readonly from: number; readonly to: number } => {
  const reach = cost / DISTANCE_COST;
  if (reach === Infinity) return { from: left, to: right };
  let from = right + GRID;
  let to = left - GRID;
  for (const { x, y } of anchors) {
    if (y < row.top - reach || y > row.bottom + reach) continue;
    from = Math.min(from, x - reach - row.width);
    to = Math.max(to, x + reach);
  }
  const skipped = Math.max(0, Math.floor((from - left) / GRID));
  return { from: left + skipped * GRID, to: Math.min(to, right) };
};

const findNearest = (anchors: readonly Point[], box: Box): number => {
  let nearest = 0;
  let least = Infinity;
  for (const [index, anchor] of anchors.entries()) {
    const away = distanceToBox(box, anchor);
    if (away >= least) continue;
    least = away;
    nearest = index;
  }
  return nearest;
};
