import { accept, refuse, type Parsed } from '../parsed.ts';
import { parseFigure, refuseAmount, type Figure } from './figure.ts';
import type { Interval } from './interval.ts';
import { tidyAmount } from './tidy-amount.ts';

/** A sum, share or count as people write it, with the range of numbers that the words allow. */
export interface Amount {
  /** As written: `£3.4bn to £5.4bn`. */
  readonly text: string;
  readonly unit: Figure['unit'];
  /** The figures themselves, for arithmetic that is shown to readers. */
  readonly stated: Interval;
  /** What the figures stand for: half the last stated digit either way, and as far as “up to” or “over” reaches. */
  readonly interval: Interval;
}

const LEAD = /^(?:about|up to|over|more than|at least|nearly|almost|under|less than)\s/i;
/** “£3.4 to £5.4bn”: whoever writes so means £3.4bn, but says £3.40. */
const LEAVES_UNIT = /^£?\s*\d{1,3}(?:\.\d+)?\s+to\s.*(?:bn|m|k)$/;

const readAmount = (text: string): Parsed<Amount> => {
  const figures = LEAD.test(text) ? [] : text.split(/\sto\s/).map((part) => parseFigure(part));
  if (figures.length < 2) return readSingle(text);
  const [low, high] = figures;
  if (LEAVES_UNIT.test(text)) return refuse(`"${text}" leaves out the unit of its first figure`);
  if (figures.length > 2 || !low?.ok || !high?.ok || low.value.unit !== high.value.unit)
    return refuseAmount(text);
  if (low.value.value > high.value.value)
    return refuse(`"${text}" runs backwards: the larger figure comes first`);
  return accept({
    text,
    unit: low.value.unit,
    stated: { min: low.value.value, max: high.value.value },
    interval: { min: low.value.interval.min, max: high.value.interval.max },
  });
};

/** Reads an amount. Units on both ends of a range must agree (`£3.4 to £5bn` is refused). A refusal says what was probably meant. */
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

const readSingle = (text: string): Parsed<Amount> => {
  const [lead = ''] = LEAD.exec(text) ?? [];
  const figure = parseFigure(text.slice(lead.length));
  if (!figure.ok) return figure;
  const { value, interval, unit } = figure.value;
  return accept({
    text,
    unit,
    stated: { min: value, max: value },
    interval: widen(interval, lead.trim().toLowerCase()),
  });
};

const widen = ({ min, max }: Interval, lead: string): Interval => {
  switch (lead) {
    case 'up to':
    case 'under':
    case 'less than':
      return { min: 0, max };
    case 'nearly':
    case 'almost':
      return { min: min - (max - min), max };
    case 'over':
    case 'more than':
    case 'at least':
      return { min, max: Infinity };
    default:
      return { min, max };
  }
};
