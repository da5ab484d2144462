import { boxesOverlap, growBox, isBoxInside, type Box, type Point } from './boxes.ts';
import { costOf, leaderOf, type Obstacles, type Placed } from './label-cost.ts';
import { optionsAnywhere, optionsNear, type LabelForm, type LabelOption } from './label-options.ts';

/** A label that wants a place near one of its anchors, best near the first. Smaller `priority` chooses first; the id breaks ties. */
export interface LabelRequest {
  readonly id: string;
  readonly anchors: readonly Point[];
  /** The forms that it can take, the best first. */
  readonly forms: readonly LabelForm[];
  readonly priority: number;
  /** The line that it belongs to: near another line it could be taken for that one's. */
  readonly owner?: string;
  /** A label that means nothing further away than this from its anchor is rather left out. */
  readonly reach?: number;
  /** A label whose place would cost more than this is rather left out. */
  readonly worth?: number;
}

export interface LabelPlace extends Placed {
  readonly id: string;
  /** The index of the form that it took. */
  readonly form: number;
  readonly align: LabelOption['align'];
  readonly anchor: Point;
}

interface Choice extends LabelPlace {
  readonly request: LabelRequest;
  readonly option: LabelOption;
}

/** The least room between two labels. */
const GAP = 3;
/** A place that costs more than this makes it worth looking at the whole frame. */
const POOR = 100;
/** How often the labels may look again for a better place once all have one. */
const ROUNDS = 3;

/**
 * Places labels one after another, each where it costs least: near its anchor, off lines, marks and the labels before it; then
 * lets each look again. The same requests always give the same places. No two boxes overlap and all lie in the frame; a label for
 * which there is no room at all is left out and named in `dropped`.
 */
export const placeLabels = (
  requests: readonly LabelRequest[],
  frame: Box,
  obstacles: Obstacles,
): { readonly places: readonly LabelPlace[]; readonly dropped: readonly string[] } => {
  const inOrder = requests.toSorted(
    (a, b) => a.priority - b.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  let choices: readonly Choice[] = [];
  for (const request of inOrder) {
    const choice = choosePlace(request, frame, obstacles, choices);
    if (choice) choices = [...choices, choice];
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const again = chooseAgain(choices, frame, obstacles);
    if (again.every((choice, index) => choice === choices[index])) break;
    choices = again;
  }
  const placed = new Set(choices.map(({ id }) => id));
  return {
    places: choices.map(toPlace),
    dropped: inOrder.map(({ id }) => id).filter((id) => !placed.has(id)),
  };
};

const chooseAgain = (choices: readonly Choice[], frame: Box, obstacles: Obstacles): readonly Choice[] => {
  const settled = [...choices];
  for (const [index, choice] of settled.entries()) {
    const others = settled.filter((other) => other !== choice);
    const now = costOf(choice.option, choice.request.owner, obstacles, others);
    const better = choosePlace(choice.request, frame, obstacles, others, now - 1);
    if (better) settled[index] = better;
  }
  return settled;
};

/** The cheapest place, if there is one below `limit`. */
const choosePlace = (
  request: LabelRequest,
  frame: Box,
  obstacles: Obstacles,
  places: readonly Placed[],
  limit = request.worth ?? Infinity,
): Choice | undefined => {
  const find = (options: readonly LabelOption[], below: number): Found | undefined =>
    findCheapest(options, request.owner, frame, obstacles, places, below);
  const { reach = Infinity } = request;
  const near = find(optionsNear(request, reach, frame), limit);
  const isPoor = reach === Infinity && (near?.cost ?? limit) > POOR;
  const best = isPoor ? (find(optionsAnywhere(request, frame), near?.cost ?? limit) ?? near) : near;
  if (!best) return undefined;
  const { box, form, align, anchor } = best.option;
  const leader = leaderOf(best.option);
  return {
    id: request.id,
    request,
    option: best.option,
    box,
    form,
    align,
    anchor,
    ...(leader && { leader }),
  };
};

interface Found {
  readonly option: LabelOption;
  readonly cost: number;
}

const findCheapest = (
  options: readonly LabelOption[],
  owner: string | undefined,
  frame: Box,
  obstacles: Obstacles,
  places: readonly Placed[],
  limit: number,
): Found | undefined => {
  let best: Found | undefined;
  for (const option of options) {
    const least = best?.cost ?? limit;
    if (option.cost >= least || !isFree(option.box, frame, places)) continue;
    const cost = costOf(option, owner, obstacles, places);
    if (cost < least) best = { option, cost };
  }
  return best;
};

const isFree = (box: Box, frame: Box, places: readonly Placed[]): boolean => {
  const roomy = growBox(box, GAP);
  return isBoxInside(box, frame) && places.every((other) => !boxesOverlap(roomy, other.box));
};

const toPlace = ({ id, form, box, align, anchor, leader }: Choice): LabelPlace => ({
  id,
  form,
  box,
  align,
  anchor,
  ...(leader && { leader }),
});
