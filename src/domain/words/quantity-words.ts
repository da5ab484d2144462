import { spanWords } from '../dates/date-words.ts';
import type { Basis } from '../model/claim.ts';
import type { Amount } from '../quantities/amount.ts';
import type { Interval } from '../quantities/interval.ts';
import type { Length } from '../quantities/length.ts';

/** “a year”, “over the whole term”, “period not stated”, “for April 2017 to March 2018”. */
export const basisWords = (basis: Basis): string => {
  switch (basis.kind) {
    case 'term':
      return 'over the whole term';
    case 'year':
      return 'a year';
    case 'unstated':
      return 'period not stated';
    case 'period':
      return `for ${spanWords(basis.period, true)}`;
    default:
      return basis satisfies never;
  }
};

/** A sum in pounds, in the largest unit that keeps all its digits short: 3660000000 → “£3.66bn”. */
export const poundsWords = (pounds: number): string => {
  const [size, suffix] = pounds >= 1e9 ? [1e9, 'bn'] : pounds >= 1e6 ? [1e6, 'm'] : [1, ''];
  return `£${Number((pounds / size).toPrecision(12))}${suffix}`;
};

const poundsRange = ({ min, max }: Interval): string =>
  min === max ? poundsWords(min) : `${poundsWords(min)} to ${poundsWords(max)}`;

/**
 * A yearly sum over a length in years: “£244m a year for 10 to 15 years is £2.44bn to £3.66bn”. Our arithmetic on the stated
 * figures, not a claim of any source; undefined where the length has no end or the sum is no money.
 */
export const totalWords = (yearly: Amount, length: Length): string | undefined => {
  const { min, max } = length.interval;
  if (yearly.unit !== '£' || !Number.isFinite(max)) return undefined;
  const years = { min: (min === 0 ? max : min) / 12, max: max / 12 };
  const total = {
    min: yearly.stated.min * years.min,
    max: yearly.stated.max * years.max,
  };
  const upTo = min === 0 ? 'up to ' : '';
  return `${yearly.text} a year for ${length.text} is ${upTo}${poundsRange(total)}`;
};
