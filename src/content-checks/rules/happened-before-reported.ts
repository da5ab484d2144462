import { datedMilestones } from '../claims.ts';
import { faultAt, inEachEntry, type Rule } from '../rule.ts';

const ID = 'happened-before-reported';

/** The statuses whose date is the day of something done. */
const DONE = new Set(['happened', 'paused', 'cancelled', 'not-yet']);

/** What an item says was done was done by the day on which the item became public. */
export const happenedBeforeReported: Rule = {
  id: ID,
  check: inEachEntry((entry) =>
    datedMilestones(entry)
      .filter(
        ({ claim, date, reported }) =>
          DONE.has(claim.status) && claim.qualifier !== 'by' && date.earliest > reported.latest,
      )
      .map(({ path, claim, date, reported }) =>
        faultAt(
          entry,
          [...path, 'date'],
          ID,
          `The item became public by ${reported.edtf}, but says that this had ${claim.status === 'happened' ? 'happened' : `the status "${claim.status}"`} on the later date ${date.edtf}.`,
          'If it was a promise, the status is planned. Otherwise mend the date, or source.published.',
        ),
      ),
  ),
};
