import { accept, refuse, type Parsed } from '../parsed.ts';
import type { Interval } from './interval.ts';
import { tidyLength } from './tidy-length.ts';

/** How long a contract runs, as people write it; the interval counts months. */
export interface Length {
  /** As written: `10 to 15 years`. */
  readonly text: string;
  readonly interval: Interval;
}

const LENGTH = /^(about |up to |at least |over )?(\d+)(?: to (\d+))?[ -](month|year)s?$/i;

const readLength = (text: string): Parsed<Length> => {
  const match = LENGTH.exec(text.trim());
  if (!match)
    return refuse(
      `"${text}" is not a length that we can read. Write 15 years, 10 to 15 years or up to 15 years`,
    );
  const [, lead = '', first = '', second = first, unit = ''] = match;
  const months = unit.toLowerCase() === 'year' ? 12 : 1;
  const [low, high] = [Number(first) * months, Number(second) * months];
  if (low > high) return refuse(`"${text}" runs backwards: the larger figure comes first`);
  const word = lead.trim().toLowerCase();
  if (word === 'up to') return accept({ text, interval: { min: 0, max: high } });
  if (word === 'at least' || word === 'over') return accept({ text, interval: { min: low, max: Infinity } });
  return accept({ text, interval: { min: low, max: high } });
};

/**
 * Reads a length. A whole number of years or months stands for itself; `up to` starts at nothing, `at least` has no end. A
 * refusal says what was probably meant.
 */
export const parseLength = (text: string): Parsed<Length> => {
  const parsed = readLength(text);
  if (parsed.ok) return parsed;
  const meant = tidyLength(text);
  return readLength(meant).ok ? refuse(parsed.problem, meant) : parsed;
};

/** The same for text that has passed the check. Throws a RangeError otherwise. */
export const lengthOf = (text: string): Length => {
  const parsed = parseLength(text);
  if (!parsed.ok) throw new RangeError(parsed.problem);
  return parsed.value;
};
