import type { ValueClaim } from '../model/claim.ts';
import type { VanguardId } from '../model/ids.ts';
import type { Interval } from '../quantities/interval.ts';
import { compareText } from './claim-order.ts';
import { areApart } from './quantities.ts';
import type { VanguardRecord } from './record.ts';

/** What sources say that one vanguard's contract was worth on one basis. */
export interface StatedRange {
  readonly vanguard: VanguardId;
  /** From the smallest to the largest figure that a source states. */
  readonly stated: Interval;
  /** The figures that name no upper end: “over £2bn”. */
  readonly openEnded: readonly ValueClaim[];
}

export interface BasisComparison {
  readonly claim: ValueClaim;
  /** The largest stated figure first. */
  readonly ranges: readonly StatedRange[];
  /** The vanguard of which every stated figure is above every one of the others; absent where ranges meet. */
  readonly largest?: VanguardId;
}

const CONTRACT = 'values/contract';

const rangeOf = ({ vanguard, values }: VanguardRecord, basis: string): StatedRange[] => {
  const claims = values
    .filter((group) => group.on === CONTRACT && group.basis === basis)
    .flatMap((group) => group.claims)
    .filter(({ amount, repeats }) => amount.unit === '£' && repeats === undefined);
  if (claims.length === 0) return [];
  return [
    {
      vanguard: vanguard.id,
      stated: {
        min: Math.min(...claims.map(({ amount }) => amount.stated.min)),
        max: Math.max(...claims.map(({ amount }) => amount.stated.max)),
      },
      openEnded: claims.filter(({ amount }) => amount.interval.max === Infinity),
    },
  ];
};

/**
 * Sets the contracts of several vanguards beside each other on one basis: `term`, `year` or a period. Sums on other bases never
 * enter, and a basis that no source states (`unstated`) compares with nothing, not even itself. Undefined where nobody gives a sum on it.
 */
export const compareOnBasis = (
  vanguards: readonly VanguardRecord[],
  basis: string,
): BasisComparison | undefined => {
  const claim = vanguards
    .flatMap(({ values }) => values)
    .find((group) => group.on === CONTRACT && group.basis === basis)?.claims[0];
  const ranges = vanguards
    .flatMap((vanguard) => rangeOf(vanguard, basis))
    .toSorted((a, b) => b.stated.max - a.stated.max || compareText(a.vanguard, b.vanguard));
  const [first, ...others] = ranges;
  if (!claim || !first || basis === 'unstated') return undefined;
  const isAbove = others.length > 0 && others.every(({ stated }) => areApart(first.stated, stated));
  return { claim, ranges, ...(isAbove && { largest: first.vanguard }) };
};
