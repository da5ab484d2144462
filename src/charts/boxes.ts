/** A point, in the units of the drawing; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its four edges. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** Whether two boxes share any area; boxes that only touch don't. */
export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isBoxInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

export const growBox = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

/** The box moved sideways into a frame, where it stands out of it on one side. */
export const shiftInto = (box: Box, frame: Box): Box => {
  const by = Math.min(0, frame.right - box.right) || Math.max(0, frame.left - box.left);
  return { ...box, left: box.left + by, right: box.right + by };
};

export const boxAround = ({ x, y }: Point, radius: number): Box =>
  growBox({ left: x, top: y, right: x, bottom: y }, radius);

/** The point of the box that lies nearest to a point; the point itself where it is inside. */
export const nearestInBox = (box: Box, { x, y }: Point): Point => ({
  x: Math.min(Math.max(x, box.left), box.right),
  y: Math.min(Math.max(y, box.top), box.bottom),
});

/** Whether two segments cross, other than at an end of the first. */
export const doCross = (a: Segment, b: Segment): boolean =>
  sideOf(a, b.from) * sideOf(a, b.to) < 0 && sideOf(b, a.from) * sideOf(b, a.to) < 0;

/** On which side of a segment's line a point lies: -1, 0 or 1. */
const sideOf = ({ from, to }: Segment, { x, y }: Point): number =>
  Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));

/** How much of a segment lies in a box, in units of the drawing (Liang and Barsky's clipping). */
export const lengthInBox = ({ from, to }: Segment, box: Box): number => {
  if (from.x < box.left && to.x < box.left) return 0;
  if (from.x > box.right && to.x > box.right) return 0;
  if (from.y < box.top && to.y < box.top) return 0;
  if (from.y > box.bottom && to.y > box.bottom) return 0;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let enters = 0;
  let leaves = 1;
  for (let edge = 0; edge < 4; edge += 1) {
    const toward = edge === 0 ? -dx : edge === 1 ? dx : edge === 2 ? -dy : dy;
    const room = roomAt(edge, from, box);
    if (toward === 0 && room < 0) return 0;
    if (toward < 0) enters = Math.max(enters, room / toward);
    if (toward > 0) leaves = Math.min(leaves, room / toward);
  }
  return enters < leaves ? (leaves - enters) * Math.hypot(dx, dy) : 0;
};

/** How far a point lies within one edge of a box: left, right, top, bottom. */
const roomAt = (edge: number, { x, y }: Point, box: Box): number => {
  if (edge < 2) return edge === 0 ? x - box.left : box.right - x;
  return edge === 2 ? y - box.top : box.bottom - y;
};

/** How far a point lies from a box; 0 where it is inside. Charts ask this by the million, so nothing is allocated. */
export const distanceToBox = ({ left, right, top, bottom }: Box, { x, y }: Point): number => {
  const dx = x < left ? left - x : x > right ? x - right : 0;
  const dy = y < top ? top - y : y > bottom ? y - bottom : 0;
  return dx === 0 ? dy : dy === 0 ? dx : Math.sqrt(dx * dx + dy * dy);
};
