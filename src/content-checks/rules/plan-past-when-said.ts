import { formatIsoDay } from '../../domain/dates/day.ts';
import { claimsOf, readSpan, reportedSpan } from '../claims.ts';
import { faultAt, type Rule } from '../rule.ts';

const ID = 'plan-past-when-said';

export const planPastWhenSaid: Rule = {
  id: ID,
  description: 'A plan is for a day that had not passed when the item became public.',
  check: ({ sources }) =>
    sources.entries.flatMap((entry) => {
      const reported = reportedSpan(entry);
      if (!reported) return [];
      return claimsOf(entry, 'milestones').flatMap(({ path, claim }) => {
        const date = readSpan(claim.date);
        if (
          claim.status !== 'planned' ||
          !date ||
          claim.qualifier === 'not-before' ||
          date.latest >= reported.latest
        )
          return [];
        const narrower =
          reported.earliest === date.latest
            ? formatIsoDay(date.latest)
            : `${formatIsoDay(reported.earliest)}/${formatIsoDay(date.latest)}`;
        const help =
          reported.earliest <= date.latest
            ? `The item must have been public by then: narrow reported, for example to ${narrower}.`
            : 'If the day had passed, the status is happened or missed. Otherwise mend the date, or source.published.';
        return [
          faultAt(
            entry,
            [...path, 'date'],
            ID,
            `This plan is for ${date.edtf}, which had passed by the last day on which the item may have become public, ${formatIsoDay(reported.latest)}.`,
            help,
          ),
        ];
      });
    }),
};
