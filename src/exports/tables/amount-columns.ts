import type { Amount } from '../../domain/quantities/amount.ts';
import { code, number, required } from '../table/column.ts';

const UNITS = { GBP: 'pounds', percent: 'per cent', count: 'a plain number' } as const;
const UNIT_CODES = { '£': 'GBP', '%': 'percent', '': 'count' } as const satisfies Record<
  Amount['unit'],
  keyof typeof UNITS
>;

/** The numbers of an amount that is written as people write it. */
export const amountColumns = {
  unit: required(code(UNITS, 'What the numbers count.')),
  stated_min: required(number('The figure itself; of a range, its lower end.')),
  stated_max: required(number('The figure itself; of a range, its upper end.')),
  range_min: required(
    number('The least that the words allow: half the last stated digit below, or nothing for “up to”.'),
  ),
  range_max: number(
    'The most that the words allow: half the last stated digit above. Empty where there is no end (“over”).',
  ),
} as const;

export const amountCells = ({ unit, stated, interval }: Amount) => ({
  unit: UNIT_CODES[unit],
  stated_min: stated.min,
  stated_max: stated.max,
  range_min: interval.min,
  range_max: interval.max,
});
