import { formatIsoDay } from '../../domain/dates/day.ts';
import type { Span } from '../../domain/dates/span.ts';
import { datedMilestones } from '../claims.ts';
import { faultAt, inEachEntry, type Rule } from '../rule.ts';

const ID = 'plan-past-when-said';

const findHelp = (date: Span, reported: Span): string => {
  if (reported.earliest > date.latest)
    return 'If the day had passed, the status is happened or missed. Otherwise mend the date, or source.published.';
  const first = reported.earliest === date.latest ? [] : [formatIsoDay(reported.earliest)];
  const narrower = [...first, formatIsoDay(date.latest)].join('/');
  return `The item must have been public by then: narrow reported, for example to ${narrower}.`;
};

/** A plan is for a day that had not passed when the item became public. */
export const planPastWhenSaid: Rule = {
  id: ID,
  check: inEachEntry((entry) =>
    datedMilestones(entry)
      .filter(
        ({ claim, date, reported }) =>
          claim.status === 'planned' && claim.qualifier !== 'not-before' && date.latest < reported.latest,
      )
      .map(({ path, date, reported }) =>
        faultAt(
          entry,
          [...path, 'date'],
          ID,
          `This plan is for ${date.edtf}, which had passed by the last day on which the item may have become public, ${formatIsoDay(reported.latest)}.`,
          findHelp(date, reported),
        ),
      ),
  ),
};
