import type { SaidDate } from '../../domain/dates/span.ts';
import type { DayRange } from '../../domain/forecasts/slip.ts';
import { slipWords } from '../../domain/forecasts/slip-words.ts';
import { integer, text } from '../table/column.ts';

/** How far a date moved: in words, and as the range of days that both dates allow. */
export const slipColumns = {
  slip_words: text('How far it moved, in the words of the site: “12 months later”.'),
  slip_days_min: integer('The least number of days between the two dates.'),
  slip_days_max: integer('The greatest number of days between the two dates.'),
} as const;

/** The cells of `slipColumns`. */
export const slipCells = (from: SaidDate, to: SaidDate, slip: DayRange) => ({
  slip_words: slipWords(from, to),
  slip_days_min: slip.min,
  slip_days_max: slip.max,
});
