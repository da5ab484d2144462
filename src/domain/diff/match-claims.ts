import type { Claim } from '../model/claim.ts';
import type { Pair } from '../record/pair-up.ts';

/** What a claim says, without what tells where and when it says so: that is its entry's. */
export const claimFact = (claim: Claim): string =>
  JSON.stringify({ ...claim, id: undefined, entry: undefined, reported: undefined, repeats: undefined });

/** What a claim is about. */
export const claimThing = (claim: Claim): string => {
  const { kind, vanguard } = claim;
  switch (kind) {
    case 'milestone':
    case 'delay':
      return `${vanguard} ${kind} ${claim.track} ${claim.milestone}`;
    case 'decision':
      return `${vanguard} ${kind} ${claim.decision} ${claim.option}`;
    case 'value':
    case 'term':
    case 'figure':
      return `${vanguard} ${kind} ${claim.of}`;
    case 'scope':
      return `${vanguard} ${kind} ${claim.service}`;
    case 'party':
      return `${vanguard} ${kind} ${claim.organisation} ${claim.role}`;
    default:
      return claim satisfies never;
  }
};

const thingAndStatus = (claim: Claim): string =>
  `${claimThing(claim)} ${claim.kind === 'milestone' ? claim.status : claim.by.join(' ')}`;

/** Ways to know a claim again, the surest first: by all that it says, by what it is about, by where it stands. */
const WAYS: readonly ((claim: Claim) => string)[] = [claimFact, thingAndStatus, claimThing, ({ id }) => id];

/**
 * The claims of one entry in two versions, side by side. Ids alone would not do: they count from the top, so that a claim put before
 * others shifts theirs. In the order of the second version, then what is gone.
 */
export const matchClaims = (before: readonly Claim[], after: readonly Claim[]): readonly Pair<Claim>[] => {
  const partners = new Map<Claim, Claim>();
  const free = new Set(before);
  for (const wayOf of WAYS) {
    const waiting = Map.groupBy(free, wayOf);
    for (const claim of after.filter((one) => !partners.has(one))) {
      const partner = waiting.get(wayOf(claim))?.shift();
      if (!partner) continue;
      partners.set(claim, partner);
      free.delete(partner);
    }
  }
  return [
    ...after.map((claim) => {
      const partner = partners.get(claim);
      return partner ? { before: partner, after: claim } : { after: claim };
    }),
    ...[...free].map((claim) => ({ before: claim })),
  ];
};
