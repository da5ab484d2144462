import { faultAt, inEachEntry, type Rule } from '../rule.ts';

const ID = 'reported-known';

/** Every entry says when its item became public, if only roughly. */
export const reportedKnown: Rule = {
  id: ID,
  check: inEachEntry((entry) =>
    entry.draft.source?.published === 'unknown' && entry.draft.reported === undefined
      ? [
          faultAt(
            entry,
            ['source', 'published'],
            ID,
            'The day of publication is unknown, and the entry does not say when the item became public.',
            'Add reported at the top, as wide as need be, such as 2017-01/2017-09.',
          ),
        ]
      : [],
  ),
};
