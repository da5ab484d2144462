import { STANCE_SIDES } from '../../domain/code-lists.ts';
import type { Claim } from '../../domain/model/claim.ts';
import { findDissent } from '../../domain/record/corroboration.ts';
import type { TimelineEvent } from '../../domain/record/events.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { listWords } from '../../domain/words/lists.ts';
import { vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import { SECTIONS } from './sections.ts';

const countOf = (count: number): string => `${count} ${count === 1 ? 'disagrees' : 'disagree'}`;

const publishersOf = (claims: readonly Claim[], { entries, names }: ViewContext): string[] => [
  ...new Set(
    claims.flatMap(({ entry }) => {
      const publisher = entries.get(entry)?.source.publisher;
      return publisher === undefined ? [] : [names.organisation(publisher)];
    }),
  ),
];

const holdersOf = (claims: readonly Claim[], { names }: ViewContext): string[] => [
  ...new Set(claims.flatMap(({ by }) => by.map(names.organisation))),
];

const dissentWords = (claims: readonly Claim[], context: ViewContext): string => {
  const [first] = claims;
  if (first?.kind !== 'decision') {
    const sources = new Set(claims.map(({ entry }) => entry));
    return `${countOf(sources.size)}: ${listWords(publishersOf(claims, context))}`;
  }
  const holders = holdersOf(claims, context);
  const side = STANCE_SIDES[first.stance] === 'against' ? 'against it' : 'for it';
  return `${countOf(holders.length)}: ${listWords(holders)}, ${side}`;
};

/** Who disagrees with an event, leading to where all sides stand; none where nobody does. */
export const viewDissent = (
  event: TimelineEvent,
  { vanguard, disagreements }: VanguardRecord,
  context: ViewContext,
): Link | undefined => {
  const claims = findDissent(event, disagreements);
  return claims.length === 0
    ? undefined
    : {
        href: `${vanguardAddress(vanguard.id)}#${SECTIONS.disagreements.id}`,
        text: dissentWords(claims, context),
      };
};
