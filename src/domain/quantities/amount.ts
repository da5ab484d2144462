import { accept, refuse, type Parsed } from '../parsed.ts';
import { parseFigure } from './figure.ts';
import type { Interval } from './interval.ts';
import { tidyAmount } from './tidy-amount.ts';

/** A sum, share or count as people write it, with the range of numbers that the words allow. */
export interface Amount {
  /** As written: `£3.4bn to £5.4bn`. */
  readonly text: string;
  readonly unit: '£' | '%' | '';
  /** The figures themselves, for arithmetic that is shown to readers. */
  readonly stated: Interval;
  /** What the figures stand for: half the last stated digit either way, and as far as “up to” or “over” reaches. */
  readonly interval: Interval;
}

const LEAD = /^(about|up to|over|more than|at least|nearly|almost|under|less than)\s+(.*)$/i;
const PROBLEM =
  'is not an amount that we can read. Write £244m, £3.4bn to £5.4bn, up to £5bn, over £2bn, 10% or 318000';

const readAmount = (text: string): Parsed<Amount> => {
  const range = text.split(/\s+to\s+/);
  if (/^up to /i.test(text) || range.length === 1) return parseSingle(text);
  const [low, high] = range.map((part) => parseFigure(part));
  if (range.length > 2 || !low?.ok || !high?.ok || low.value.unit !== high.value.unit)
    return refuse(`"${text}" ${PROBLEM}`);
  const interval = {
    min: low.value.interval.min,
    max: high.value.interval.max,
  };
  if (low.value.value > high.value.value)
    return refuse(`"${text}" runs backwards: the larger figure comes first`);
  const stated = { min: low.value.value, max: high.value.value };
  return accept({ text, unit: unitOf(low.value.unit), stated, interval });
};

/** Reads an amount. Units on both ends of a range must agree (`3.4 to £5bn` is refused). A refusal says what was probably meant. */
export const parseAmount = (text: string): Parsed<Amount> => {
  const parsed = readAmount(text);
  if (parsed.ok) return parsed;
  const meant = tidyAmount(text);
  return readAmount(meant).ok ? refuse(parsed.problem, meant) : parsed;
};

/** The same for text that has passed the check. Throws a RangeError otherwise. */
export const amountOf = (text: string): Amount => {
  const parsed = parseAmount(text);
  if (!parsed.ok) throw new RangeError(parsed.problem);
  return parsed.value;
};

const unitOf = (unit: string): Amount['unit'] => (unit === '£' || unit === '%' ? unit : '');

const parseSingle = (text: string): Parsed<Amount> => {
  const lead = LEAD.exec(text);
  const figure = parseFigure(lead?.[2] ?? text);
  if (!figure.ok) return refuse(`"${text}" ${PROBLEM}`);
  const { value, interval, unit } = figure.value;
  const stated = { min: value, max: value };
  return accept({
    text,
    unit: unitOf(unit),
    stated,
    interval: widen(interval, lead?.[1]?.toLowerCase()),
  });
};

const widen = ({ min, max }: Interval, lead: string | undefined): Interval => {
  switch (lead) {
    case 'up to':
    case 'under':
    case 'less than':
    case 'nearly':
    case 'almost':
      return {
        min: lead === 'nearly' || lead === 'almost' ? min - (max - min) : 0,
        max,
      };
    case 'over':
    case 'more than':
    case 'at least':
      return { min, max: Infinity };
    default:
      return { min, max };
  }
};
