import type { StanceChange } from './changes.ts';
import { pairUp, type Pair } from './pair-up.ts';
import { positionsOn, type HeldPosition } from './positions.ts';
import type { DecisionHistory } from './stances.ts';

interface Placed extends HeldPosition {
  readonly decision: string;
}

/** How positions moved. Holders who moved alike on one option are one change. */
export const findStanceChanges = (
  before: readonly DecisionHistory[],
  after: readonly DecisionHistory[],
): readonly StanceChange[] => {
  const pairs = pairUp(placePositions(before), placePositions(after), {
    keyOf: ({ decision, option, holder }) => `${decision} ${option} ${holder ?? ''}`,
    factOf: ({ claim }) => claim.stance,
  });
  const told = pairs.filter((pair) => !isOutspoken(pair, pairs));
  return [...Map.groupBy(told, moveKey).values()].flatMap(mergeMoves);
};

const placePositions = (histories: readonly DecisionHistory[]): readonly Placed[] =>
  histories.flatMap((history) =>
    positionsOn(history).map((position) => ({ ...position, decision: history.decision })),
  );

/** A stance of nobody named gives way to a later word on the option; that word is the change. */
const isOutspoken = ({ before, after }: Pair<Placed>, all: readonly Pair<Placed>[]): boolean =>
  before !== undefined &&
  after === undefined &&
  before.holder === undefined &&
  all.some(({ after: other }) => other?.decision === before.decision && other.option === before.option);

const moveKey = ({ before, after }: Pair<Placed>): string => {
  const { decision, option } = placeOf({ before, after });
  return [decision, option, before?.claim.stance ?? '', after?.claim.stance ?? ''].join(' ');
};

const placeOf = ({ before, after }: { before?: Placed | undefined; after?: Placed | undefined }): Placed => {
  const place = after ?? before;
  if (!place) throw new RangeError('a change needs a side');
  return place;
};

const mergeMoves = (pairs: readonly Pair<Placed>[]): readonly StanceChange[] => {
  const [first] = pairs;
  if (!first) return [];
  const { decision, option } = placeOf(first);
  const [before, after] = [first.before?.claim.stance, first.after?.claim.stance];
  const sides = pairs.map(placeOf);
  return [
    {
      kind: 'stance',
      decision,
      option,
      holders: sides.flatMap(({ holder }) => holder ?? []),
      ...(before && { before }),
      ...(after && { after }),
      claims: [...new Set(sides.map(({ claim }) => claim))],
    },
  ];
};
