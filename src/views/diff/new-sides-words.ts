import type { Claim } from '../../domain/model/claim.ts';
import type { Disagreement } from '../../domain/record/disagreements.ts';
import type { Pair } from '../../domain/record/pair-up.ts';
import { clearDateWords } from '../../domain/words/clear-dates.ts';
import { listWords } from '../../domain/words/lists.ts';
import type { Names } from '../../domain/words/names.ts';
import { amountWords } from '../../domain/words/thing-words.ts';

const sideWords = (claim: Claim | undefined, names: Names): string | undefined => {
  switch (claim?.kind) {
    case 'milestone':
      return claim.date && clearDateWords(claim.date, names.lasts(claim.milestone));
    case 'value':
    case 'term':
    case 'figure':
      return amountWords(claim);
    default:
      return undefined;
  }
};

/** The dates or figures that the sources of a changed disagreement now give; undefined where it is about something else. */
export const newSidesWords = ({ before, after }: Pair<Disagreement>, names: Names): string | undefined => {
  if (!before || !after || after.kind === 'noted') return undefined;
  const sides = after.positions.map(({ claims }) => sideWords(claims[0], names));
  const told = sides.filter((side) => side !== undefined);
  return told.length === sides.length ? `they now give ${listWords([...new Set(told)])}` : undefined;
};
