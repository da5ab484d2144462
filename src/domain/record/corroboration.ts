import { STANCE_SIDES, type StanceSide } from '../code-lists.ts';
import type { Claim } from '../model/claim.ts';
import type { Disagreement, Position } from './disagreements.ts';
import type { TimelineEvent } from './events.ts';

const holdsAny = ({ claims }: Position, ids: ReadonlySet<string>): boolean =>
  claims.some(({ id }) => ids.has(id));

const sideOf = ({ claims: [claim] }: Position): StanceSide | undefined =>
  claim?.kind === 'decision' ? STANCE_SIDES[claim.stance] : undefined;

/** The positions of a disagreement that stand against those that an event's claims take. */
const positionsAgainst = (
  { kind, positions }: Disagreement,
  own: ReadonlySet<string>,
): readonly Position[] => {
  const taken = positions.filter((position) => holdsAny(position, own));
  const others = positions.filter((position) => !holdsAny(position, own));
  if (taken.length === 0) return [];
  const sides = new Set(taken.map(sideOf));
  return kind === 'stance' ? others.filter((position) => !sides.has(sideOf(position))) : others;
};

/**
 * The claims that disagree with an event by the rules for disagreements: another outcome on days that lie apart, or a
 * stance on the other side. A repost adds nothing.
 */
export const findDissent = (
  event: TimelineEvent,
  disagreements: readonly Disagreement[],
): readonly Claim[] => {
  const kind = event.kind === 'stance' ? 'stance' : 'outcome';
  if (event.kind !== 'stance' && event.kind !== 'happened') return [];
  const own = new Set(event.claims.map(({ id }) => id));
  return disagreements
    .filter((found) => found.kind === kind)
    .flatMap((found) => positionsAgainst(found, own))
    .flatMap(({ claims }) => claims)
    .filter(({ repeats }) => repeats === undefined);
};
