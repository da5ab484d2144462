import {
  boxesOverlap,
  shiftInto,
  growBox,
  isBoxInside,
  lengthInBox,
  doCross,
  nearestInBox,
  type Box,
  type Point,
  type Segment,
} from './boxes.ts';

/** A label that wants a place near one of its anchors, best near the first. Smaller `priority` chooses first; the id breaks ties. */
export interface LabelRequest {
  readonly id: string;
  readonly anchors: readonly Point[];
  readonly width: number;
  readonly height: number;
  readonly priority: number;
  /** The line that it belongs to: near another line it could be taken for that one's. */
  readonly owner?: string;
  /** A label that means nothing further away than this from its anchor is rather left out. */
  readonly reach?: number;
}

export interface LabelPlace {
  readonly id: string;
  readonly box: Box;
  /** Which edge of the box the text keeps to: the one that faces the anchor. */
  readonly align: 'start' | 'middle' | 'end';
  /** A thin line back to the anchor, where the label had to go far from it. */
  readonly leader?: Segment;
}

/** What labels keep off as well as they can; off each other they keep without exception. */
export interface Obstacles {
  readonly lines: readonly (Segment & { readonly weight: number; readonly owner?: string })[];
  readonly boxes: readonly Box[];
}

interface Candidate extends Omit<LabelPlace, 'id'> {
  readonly cost: number;
}

const GAP = 3;
const DISTANCES = [7, 12, 20, 32, 48, 68, 92, 120, 156, 200];
const GRID = 8;
/** A place that costs more than this makes it worth looking at the whole frame. */
const POOR = 110;
const LEADER_FROM = 20;
const NEAR = 11;

/**
 * Places labels one after another, each where it costs least: near its anchor, off lines, marks and the labels before it.
 * The same requests always give the same places. No two boxes overlap and all lie in the frame; a label for which there is no
 * room at all is left out and named in `dropped`.
 */
export const placeLabels = (
  requests: readonly LabelRequest[],
  frame: Box,
  obstacles: Obstacles,
): { readonly places: readonly LabelPlace[]; readonly dropped: readonly string[] } => {
  const places: LabelPlace[] = [];
  const dropped: string[] = [];
  const inOrder = requests.toSorted(
    (a, b) => a.priority - b.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  for (const request of inOrder) {
    const place = findPlace(request, frame, obstacles, places);
    if (place) places.push(place);
    else dropped.push(request.id);
  }
  return { places, dropped };
};

const findPlace = (
  request: LabelRequest,
  frame: Box,
  obstacles: Obstacles,
  places: readonly LabelPlace[],
): LabelPlace | undefined => {
  const isFree = ({ box }: { box: Box }): boolean =>
    isBoxInside(box, frame) && places.every((other) => !boxesOverlap(growBox(box, GAP), other.box));
  const { anchors, reach = Infinity } = request;
  const near = anchors
    .flatMap((anchor, index) => nearBoxes(request, anchor, index, reach))
    .map((option) => ({ ...option, box: shiftInto(option.box, frame) }))
    .filter(isFree);
  const best = findCheapest(near, request, obstacles, places);
  const isPoor = reach === Infinity && (!best || best.cost > POOR);
  return isPoor
    ? toPlace(
        request,
        findCheapest([...near, ...gridBoxes(request, frame).filter(isFree)], request, obstacles, places),
      )
    : toPlace(request, best);
};

const findCheapest = (
  options: readonly Option[],
  request: LabelRequest,
  obstacles: Obstacles,
  places: readonly LabelPlace[],
): Candidate | undefined =>
  options
    .map((option) => weigh(option, request, obstacles, places))
    .reduce<Candidate | undefined>(
      (least, next) => (least && least.cost <= next.cost ? least : next),
      undefined,
    );

const toPlace = (request: LabelRequest, best: Candidate | undefined): LabelPlace | undefined => {
  if (!best) return undefined;
  const { box, align, leader } = best;
  return { id: request.id, box, align, ...(leader && { leader }) };
};

interface Option {
  readonly anchor: Point;
  readonly box: Box;
  readonly align: LabelPlace['align'];
  readonly rank: number;
}

const boxAt = (left: number, top: number, { width, height }: LabelRequest): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** The places around an anchor, in the order in which we like them where nothing else decides. */
const nearBoxes = (
  request: LabelRequest,
  anchor: Point,
  anchorRank: number,
  reach: number,
): readonly Option[] => {
  const { width, height } = request;
  return DISTANCES.filter((distance) => distance <= reach).flatMap((distance) => {
    const [right, left] = [anchor.x + distance, anchor.x - distance - width];
    const [above, below] = [anchor.y - distance - height, anchor.y + distance];
    const [level, over] = [anchor.y - height / 2, anchor.x - 5];
    const places = [
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
    ] as const;
    return places.map(([x, y, align], rank) => ({
      box: boxAt(x, y, request),
      align,
      anchor,
      rank: rank + anchorRank * 8,
    }));
  });
};

const gridBoxes = (request: LabelRequest, frame: Box): readonly Option[] => {
  const steps = (from: number, to: number): number[] =>
    to < from
      ? []
      : Array.from({ length: Math.floor((to - from) / GRID) + 1 }, (_, index) => from + index * GRID);
  return steps(frame.top, frame.bottom - request.height).flatMap((top) =>
    steps(frame.left, frame.right - request.width).map((left) => {
      const box = boxAt(left, top, request);
      const anchor = nearestAnchor(request, box);
      const align = anchor.x > box.right ? ('end' as const) : ('start' as const);
      return { box, align, anchor, rank: request.anchors.indexOf(anchor) * 8 };
    }),
  );
};

const nearestAnchor = ({ anchors }: LabelRequest, box: Box): Point => {
  const distance = (anchor: Point): number => {
    const near = nearestInBox(box, anchor);
    return Math.hypot(near.x - anchor.x, near.y - anchor.y);
  };
  return anchors.reduce((best, anchor) => (distance(anchor) < distance(best) ? anchor : best));
};

const weigh = (
  { box, align, rank, anchor }: Option,
  { owner }: LabelRequest,
  obstacles: Obstacles,
  places: readonly LabelPlace[],
): Candidate => {
  const near = nearestInBox(box, anchor);
  const away = Math.hypot(near.x - anchor.x, near.y - anchor.y);
  const leader = away > LEADER_FROM ? { from: anchor, to: near } : undefined;
  const cost =
    away * 1.2 +
    rank * 1.5 +
    (leader ? 12 + leaderCost(leader, obstacles, places) : 0) +
    lineCost(box, obstacles) +
    (isNearOther(box, owner, obstacles) ? 45 : 0) +
    obstacles.boxes.filter((one) => boxesOverlap(one, box)).length * 160 +
    places.filter(({ leader: other }) => other && lengthInBox(other, box) > 0).length * 350;
  return { box, align, cost, ...(leader && { leader }) };
};

const isNearOther = (box: Box, owner: string | undefined, { lines }: Obstacles): boolean =>
  lines.some(
    (line) => line.owner !== undefined && line.owner !== owner && lengthInBox(line, growBox(box, NEAR)) > 0,
  );

const lineCost = (box: Box, { lines }: Obstacles): number => {
  const roomy = growBox(box, 2);
  return lines.reduce((sum, line) => {
    const inside = lengthInBox(line, roomy);
    return inside > 0 ? sum + line.weight * (20 + inside) : sum;
  }, 0);
};

const leaderCost = (leader: Segment, { boxes, lines }: Obstacles, places: readonly LabelPlace[]): number =>
  lines.filter((line) => doCross(leader, line)).length * 24 +
  places.filter(({ box }) => lengthInBox(leader, box) > 0).length * 350 +
  boxes.filter((box) => lengthInBox(leader, box) > 0).length * 15;
