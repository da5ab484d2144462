import { accept, refuse, type Parsed } from '../parsed.ts';
import type { Interval } from './interval.ts';

/** One figure as written (“3.4”, “£244.3m”, “318,000”): what it says, and the range that its last digit stands for. */
export interface Figure {
  readonly value: number;
  readonly interval: Interval;
  readonly unit: '£' | '%' | '';
}

const FIGURE = /^(?!£.*%)(£?)\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*(bn|m|k|%|)$/;
const POWERS: Readonly<Record<string, number>> = {
  bn: 9,
  m: 6,
  k: 3,
};

/** With one more for the half of the last digit, still an exact number. */
const MOST_DIGITS = 14;

const scale = (digits: number, power: number): number =>
  power >= 0 ? digits * 10 ** power : digits / 10 ** -power;

const PROBLEM =
  'is not an amount that we can read. Write £244m, £3.4bn to £5.4bn, up to £5bn, over £2bn, 10% or 318000';

export const refuseAmount = (text: string): Parsed<never> => refuse(`"${text}" ${PROBLEM}`);

/**
 * Reads a figure. It stands for half its last stated digit either way: £244m is £243.5m to £244.5m.
 */
export const parseFigure = (text: string): Parsed<Figure> => {
  const match = FIGURE.exec(text.trim());
  if (!match) return refuseAmount(text);
  const [, currency = '', whole = '', fraction = '', suffix = ''] = match;
  const written = whole.replaceAll(',', '') + fraction;
  if (written.length > MOST_DIGITS)
    return refuse(`"${text}" has more digits than a figure can have; write it shorter, such as £5.4bn`);
  const digits = Number(written);
  const power = (POWERS[suffix] ?? 0) - fraction.length;
  const value = scale(digits, power);
  const interval = {
    min: scale(digits * 10 - 5, power - 1),
    max: scale(digits * 10 + 5, power - 1),
  };
  return accept({ value, interval, unit: suffix === '%' ? '%' : currency === '£' ? '£' : '' });
};
