import type { StanceClaim } from '../model/claim.ts';
import type { OptionId, OrganisationId } from '../model/ids.ts';
import type { DecisionHistory, OptionHistory } from './stances.ts';

/** What somebody last held of one option; without a holder, what was said by an item that names nobody. */
export interface HeldPosition {
  readonly option: OptionId;
  readonly holder?: OrganisationId;
  readonly claim: StanceClaim;
}

/** The positions on a decision that stand: by option, and within it by holder. */
export const positionsOn = ({ options }: DecisionHistory): readonly HeldPosition[] =>
  options.flatMap((history) => {
    const { option, latestByHolder } = history;
    const unnamed = findUnnamed(history);
    return [
      ...latestByHolder.map(({ holder, claim }) => ({ option, holder, claim })),
      ...(unnamed ? [{ option, claim: unnamed }] : []),
    ];
  });

/** A stance that names nobody stands only while it is the last word on its option and nobody named holds the same. */
const findUnnamed = ({ steps, latestByHolder }: OptionHistory): StanceClaim | undefined => {
  const last = steps.at(-1)?.claims[0];
  const isHeld = latestByHolder.some(({ claim }) => claim.stance === last?.stance);
  return isHeld ? undefined : last;
};
