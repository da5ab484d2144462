import { allClaimsOf } from '../claims.ts';
import { faultAt, inEachEntry, type Rule } from '../rule.ts';

const ID = 'certainty-has-note';

/** A claim of medium or low certainty says why in a note. */
export const certaintyHasNote: Rule = {
  id: ID,
  check: inEachEntry((entry) =>
    allClaimsOf(entry).flatMap(({ path, claim }) =>
      claim.certainty === undefined || claim.certainty === 'high' || claim.note !== undefined
        ? []
        : [
            faultAt(
              entry,
              [...path, 'certainty'],
              ID,
              `The certainty is ${claim.certainty}, and there is no note that says why.`,
              'Add note: with the reason for the doubt.',
            ),
          ],
    ),
  ),
};
