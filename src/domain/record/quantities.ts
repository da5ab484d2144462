import type { FigureClaim, TermClaim, ValueClaim } from '../model/claim.ts';
import type { Interval } from '../quantities/interval.ts';
import { compareClaims } from './claim-order.ts';

export type QuantityClaim = ValueClaim | TermClaim | FigureClaim;

/** All that sources say of one quantity on one basis, for example the contract's value a year. */
export interface QuantityGroup<Kind extends QuantityClaim = QuantityClaim> {
  /** `values/contract`, `terms/contract`, `figures/practices`: what an editor's note names. */
  readonly on: string;
  /** For values: `term`, `year`, `unstated` or an EDTF period; else empty. */
  readonly basis: string;
  readonly claims: readonly Kind[];
  /** True where two independent sources give figures that cannot both be right. */
  readonly isDisputed: boolean;
}

export const intervalOf = (claim: QuantityClaim): Interval => {
  switch (claim.kind) {
    case 'value':
      return claim.amount.interval;
    case 'term':
      return claim.length.interval;
    case 'figure':
      return claim.count.interval;
    default:
      return claim satisfies never;
  }
};

/** The words of the source for the quantity. */
export const textOf = (claim: QuantityClaim): string => {
  switch (claim.kind) {
    case 'value':
      return claim.amount.text;
    case 'term':
      return claim.length.text;
    case 'figure':
      return claim.count.text;
    default:
      return claim satisfies never;
  }
};

const PLURALS = { value: 'values', term: 'terms', figure: 'figures' } as const;

const basisOf = (claim: QuantityClaim): string =>
  claim.kind !== 'value' ? '' : claim.per.kind === 'period' ? claim.per.period.edtf : claim.per.kind;

/** What makes two claims speak of one quantity on one basis. */
export const groupKey = (claim: QuantityClaim): string =>
  `${PLURALS[claim.kind]}/${claim.of} ${basisOf(claim)}`;

/** Ranges of figures hold their start and not their end, so £5.4bn and £5.5bn lie apart though their ranges touch. */
export const areApart = (a: Interval, b: Interval): boolean => {
  const [low, high] = a.min <= b.min ? [a, b] : [b, a];
  return low.min === low.max || high.min === high.max ? low.max < high.min : low.max <= high.min;
};

/** Groups the claims of one vanguard by thing and basis, in the order of their first reports. */
export const groupQuantities = <Kind extends QuantityClaim>(
  claims: readonly Kind[],
): readonly QuantityGroup<Kind>[] => {
  const ordered = claims.toSorted(compareClaims);
  const groups = Map.groupBy(ordered, groupKey);
  return [...groups.values()].map((group) => {
    const [first] = group;
    const independent = group.filter((claim) => claim.repeats === undefined);
    return {
      on: first ? `${PLURALS[first.kind]}/${first.of}` : '',
      basis: first ? basisOf(first) : '',
      claims: group,
      isDisputed: independent.some((a) => independent.some((b) => areApart(intervalOf(a), intervalOf(b)))),
    };
  });
};
