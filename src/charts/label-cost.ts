import {
  boxesOverlap,
  doCross,
  growBox,
  lengthInBox,
  nearestInBox,
  type Box,
  type Segment,
} from './boxes.ts';
import type { LabelOption } from './label-options.ts';

/** What labels keep off as well as they can; off each other they keep without exception. */
export interface Obstacles {
  readonly lines: readonly (Segment & { readonly weight: number; readonly owner?: string })[];
  readonly boxes: readonly Box[];
}

/** A label that has its place. */
export interface Placed {
  readonly box: Box;
  /** A thin line back to the anchor, where the label had to go far from it. */
  readonly leader?: Segment;
}

const LEADER_FROM = 20;
/** Nearer to the line of another series than this, a label could be taken for that one's. */
const NEAR = 11;
const COST = {
  mark: 400,
  nearOther: 45,
  leader: 25,
  crossing: 30,
  throughMark: 20,
  throughLabel: 350,
} as const;

/** The line back to the anchor, where one is needed. */
export const leaderOf = ({ box, anchor, away }: LabelOption): Segment | undefined =>
  away > LEADER_FROM ? { from: anchor, to: nearestInBox(box, anchor) } : undefined;

/** What a place costs among what is drawn already. */
export const costOf = (
  option: LabelOption,
  owner: string | undefined,
  obstacles: Obstacles,
  places: readonly Placed[],
): number => {
  const { box, cost } = option;
  const leader = leaderOf(option);
  return (
    cost +
    (leader ? COST.leader + leaderCost(leader, obstacles, places) : 0) +
    lineCost(box, obstacles) +
    (isNearOther(box, owner, obstacles) ? COST.nearOther : 0) +
    obstacles.boxes.filter((one) => boxesOverlap(one, box)).length * COST.mark +
    places.filter(({ leader: other }) => other && lengthInBox(other, box) > 0).length * COST.throughLabel
  );
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

const leaderCost = (leader: Segment, { boxes, lines }: Obstacles, places: readonly Placed[]): number =>
  lines.filter((line) => doCross(leader, line)).length * COST.crossing +
  places.filter(({ leader: other }) => other && doCross(leader, other)).length * COST.crossing +
  places.filter(({ box }) => lengthInBox(leader, box) > 0).length * COST.throughLabel +
  boxes.filter((box) => lengthInBox(leader, box) > 0).length * COST.throughMark;
