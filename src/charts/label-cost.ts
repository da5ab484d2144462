import {
  boxAround,
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
  readonly boxes: readonly (Box & { readonly owner?: string })[];
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
/** As near as this to another line, the end of a leader could be taken to lead to that one. */
const LEADS_WITHIN = 1.5;
/** What of a mark's clearance is not the mark itself. */
const MARK_MARGIN = 4;
const COST = {
  mark: 400,
  nearOther: 45,
  leader: 25,
  crossing: 50,
  crossingLeader: 300,
  leadsToOther: 250,
  throughMark: 20,
  throughLabel: 350,
} as const;

/** The line back to the anchor, where one is needed. */
export const leaderOf = ({ box, anchor, away }: LabelOption): Segment | undefined =>
  away > LEADER_FROM ? { from: anchor, to: nearestInBox(box, anchor) } : undefined;

/** What a place costs among what is drawn already; where that is `limit` or more, some number that is no less than `limit`. */
export const costOf = (
  option: LabelOption,
  owner: string | undefined,
  obstacles: Obstacles,
  places: readonly Placed[],
  limit = Infinity,
): number => {
  const { box } = option;
  let sum = option.cost + countOverlaps(box, obstacles.boxes) * COST.mark;
  if (sum >= limit) return sum;
  sum += lineCost(box, obstacles);
  if (sum >= limit) return sum;
  if (isNearOther(box, owner, obstacles)) sum += COST.nearOther;
  const leader = leaderOf(option);
  if (leader) sum += COST.leader;
  for (const { leader: other } of places) if (other && lengthInBox(other, box) > 0) sum += COST.throughLabel;
  return leader ? leaderCost(leader, owner, obstacles, places, sum, limit) : sum;
};

const countOverlaps = (box: Box, boxes: readonly Box[]): number => {
  let count = 0;
  for (const one of boxes) if (boxesOverlap(one, box)) count += 1;
  return count;
};

const isNearOther = (box: Box, owner: string | undefined, { lines }: Obstacles): boolean => {
  const around = growBox(box, NEAR);
  return lines.some(
    (line) => line.owner !== undefined && line.owner !== owner && lengthInBox(line, around) > 0,
  );
};

const lineCost = (box: Box, { lines }: Obstacles): number => {
  const roomy = growBox(box, 2);
  let sum = 0;
  for (const line of lines) {
    const inside = lengthInBox(line, roomy);
    if (inside > 0) sum += line.weight * (20 + inside);
  }
  return sum;
};

/** Whether a leader ends where it would be taken to lead to another line. */
const leadsToOther = ({ from }: Segment, owner: string | undefined, { boxes, lines }: Obstacles): boolean => {
  const isOther = (one: { readonly owner?: string }): boolean =>
    one.owner !== undefined && one.owner !== owner;
  const around = boxAround(from, LEADS_WITHIN);
  return (
    boxes.some((box) => isOther(box) && boxesOverlap(growBox(box, -MARK_MARGIN), around)) ||
    lines.some((line) => isOther(line) && lengthInBox(line, around) > 0)
  );
};

/** What a place costs with its leader, from what it costs without: the dearest is looked for first, and nothing beyond the limit. */
const leaderCost = (
  leader: Segment,
  owner: string | undefined,
  obstacles: Obstacles,
  places: readonly Placed[],
  without: number,
  limit: number,
): number => {
  let sum = without;
  for (const { box, leader: other } of places) {
    if (sum >= limit) return sum;
    if (lengthInBox(leader, box) > 0) sum += COST.throughLabel;
    if (other && doCross(leader, other)) sum += COST.crossingLeader;
  }
  for (const line of obstacles.lines) {
    if (sum >= limit) return sum;
    if (doCross(leader, line)) sum += COST.crossing;
  }
  for (const box of obstacles.boxes) if (lengthInBox(leader, box) > 0) sum += COST.throughMark;
  return sum < limit && leadsToOther(leader, owner, obstacles) ? sum + COST.leadsToOther : sum;
};
