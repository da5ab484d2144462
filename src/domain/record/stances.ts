import { STANCE_SIDES } from '../code-lists.ts';
import type { Span } from '../dates/span.ts';
import type { StanceClaim } from '../model/claim.ts';
import type { ClaimId, DecisionId, OptionId, OrganisationId, VanguardId } from '../model/ids.ts';
import { compareClaims, compareText } from './claim-order.ts';

/** A stance on one option: the claim that first reported it, with those that repeated it before it changed. */
export interface StanceStep {
  readonly id: ClaimId;
  readonly claims: readonly StanceClaim[];
}

export interface OptionHistory {
  readonly option: OptionId;
  readonly steps: readonly StanceStep[];
  /** What each named holder last held. */
  readonly latestByHolder: readonly {
    readonly holder: OrganisationId;
    readonly claim: StanceClaim;
  }[];
}

export interface DecisionHistory {
  readonly vanguard: VanguardId;
  readonly decision: DecisionId;
  /** In the order in which each option was first spoken of. */
  readonly options: readonly OptionHistory[];
  /** The option most lately chosen, by the day of the choice: adopted before required before preferred. */
  readonly leading?: { readonly option: OptionId; readonly claim: StanceClaim };
}

/** The day of a stance where its source gives it, else that of the report. A late report can tell of an early stance. */
export const stanceSpan = ({ date, reported }: StanceClaim): Span => date?.span ?? reported;

/** Of two stances the one taken later comes first. */
export const compareLatestStance = (a: StanceClaim, b: StanceClaim): number =>
  stanceSpan(b).latest - stanceSpan(a).latest || compareClaims(b, a);

/** The stances of one vanguard on each decision, through time. A repost may tell of a stance that the part read of its original didn't hold. */
export const buildDecisions = (claims: readonly StanceClaim[]): readonly DecisionHistory[] => {
  const ordered = claims.toSorted(compareClaims);
  const decisions = Map.groupBy(ordered, (claim) => claim.decision);
  return [...decisions].map(([decision, ofDecision]) => {
    const options = [...Map.groupBy(ofDecision, (claim) => claim.option)].map(([option, ofOption]) => ({
      option,
      steps: toSteps(ofOption),
      latestByHolder: latestByHolder(ofOption),
    }));
    const leading = findLeading(options);
    return {
      vanguard: ofDecision[0]?.vanguard ?? '',
      decision,
      options,
      ...(leading && { leading }),
    };
  });
};

const toSteps = (claims: readonly StanceClaim[]): readonly StanceStep[] => {
  const steps: { id: ClaimId; claims: StanceClaim[] }[] = [];
  for (const claim of claims) {
    const last = steps.at(-1);
    if (last?.claims[0]?.stance === claim.stance) last.claims.push(claim);
    else steps.push({ id: claim.id, claims: [claim] });
  }
  return steps;
};

const latestByHolder = (claims: readonly StanceClaim[]): OptionHistory['latestByHolder'] => {
  const latest = new Map<OrganisationId, StanceClaim>();
  for (const claim of claims) for (const holder of claim.by) latest.set(holder, claim);
  return [...latest]
    .map(([holder, claim]) => ({ holder, claim }))
    .toSorted((a, b) => compareText(a.holder, b.holder));
};

const WEIGHT = { adopted: 3, required: 2, preferred: 1 } as const;

const findLeading = (options: readonly OptionHistory[]): DecisionHistory['leading'] =>
  options
    .flatMap(({ option, steps }) => {
      const claim = steps.at(-1)?.claims[0];
      return claim && STANCE_SIDES[claim.stance] === 'for' ? [{ option, claim }] : [];
    })
    .toSorted((a, b) => weigh(b.claim) - weigh(a.claim) || compareLatestStance(a.claim, b.claim))[0];

const weigh = ({ stance }: StanceClaim): number =>
  stance in WEIGHT ? WEIGHT[stance as keyof typeof WEIGHT] : 0;
