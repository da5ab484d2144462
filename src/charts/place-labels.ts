import { boxesOverlap, growBox, isBoxInside, type Box, type Point } from './boxes.ts';
import { costOf, leaderOf, type Obstacles, type Placed } from './label-cost.ts';
import { seekAnywhere } from './label-grid.ts';
import { seekNear, type LabelForm, type LabelOption, type Seeker } from './label-options.ts';

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
/** More labels than this have fewer places to choose from, so that a crowd stays quick to place. */
const CROWD = 24;
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
  const isCrowd = requests.length > CROWD;
  const inOrder = requests
    .toSorted((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((request) => (isCrowd ? { ...request, anchors: request.anchors.slice(0, 2) } : request));
  let choices: readonly Choice[] = [];
  for (const request of inOrder) {
    const choice = choosePlace(request, frame, obstacles, choices, isCrowd);
    if (choice) choices = [...choices, choice];
  }
  for (let round = 0; round < (isCrowd ? 1 : ROUNDS); round += 1) {
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
    const better = chooseNear(choice.request, frame, obstacles, others, now - 1);
    if (better) settled[index] = choose(choice.request, better.option);
  }
  return settled;
};

/** The cheapest place near an anchor, if there is one below `limit`. */
const chooseNear = (
  request: LabelRequest,
  frame: Box,
  obstacles: Obstacles,
  places: readonly Placed[],
  limit: number,
): Found | undefined => {
  const { reach = Infinity, worth = Infinity, owner } = request;
  return findCheapest(
    (seeker) => seekNear(request, reach, frame, seeker),
    owner,
    frame,
    obstacles,
    places,
    Math.min(limit, worth),
  );
};

/** The cheapest place: near an anchor, or anywhere if none there is good. Of a crowd only the smallest forms may, and if none there is free. */
const choosePlace = (
  request: LabelRequest,
  frame: Box,
  obstacles: Obstacles,
  places: readonly Placed[],
  isCrowd: boolean,
): Choice | undefined => {
  const { reach = Infinity, owner, forms } = request;
  const near = chooseNear(request, frame, obstacles, places, Infinity);
  const limit = near?.cost ?? request.worth ?? Infinity;
  const isPoor = reach === Infinity && limit > (isCrowd && near ? Infinity : POOR);
  const anywhere = (seeker: Seeker): void =>
    seekAnywhere(request, frame, isCrowd ? forms.length - 1 : 0, seeker);
  const far = isPoor ? findCheapest(anywhere, owner, frame, obstacles, places, limit) : undefined;
  const best = far ?? near;
  return best && choose(request, best.option);
};

const choose = (request: LabelRequest, option: LabelOption): Choice => {
  const { box, form, align, anchor } = option;
  const leader = leaderOf(option);
  return { id: request.id, request, option, box, form, align, anchor, ...(leader && { leader }) };
};

interface Found {
  readonly option: LabelOption;
  readonly cost: number;
}

const findCheapest = (
  seek: (seeker: Seeker) => void,
  owner: string | undefined,
  frame: Box,
  obstacles: Obstacles,
  places: readonly Placed[],
  limit: number,
): Found | undefined => {
  let best: Found | undefined;
  const least = (): number => best?.cost ?? limit;
  seek({
    least,
    isFree: (box) => isFree(box, frame, places),
    consider: (option) => {
      const cost = costOf(option, owner, obstacles, places, least());
      if (cost < least()) best = { option, cost };
    },
  });
  return best;
};

const isFree = (box: Box, frame: Box, places: readonly Placed[]): boolean => {
  if (!isBoxInside(box, frame)) return false;
  const roomy = growBox(box, GAP);
  return places.every((other) => !boxesOverlap(roomy, other.box));
};

const toPlace = ({ id, form, box, align, anchor, leader }: Choice): LabelPlace => ({
  id,
  form,
  box,
  align,
  anchor,
  ...(leader && { leader }),
});
