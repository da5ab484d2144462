import { saidDateWords } from '../dates/date-words.ts';
import type { SaidDate } from '../dates/span.ts';

const withoutWording = ({ span, qualifier }: SaidDate): SaidDate => ({
  span,
  ...(qualifier && { qualifier }),
});

/** A said date that reads alone: a wording that names no year, as “12 to 18 months later”, has the date beside it. */
export const clearDateWords = (date: SaidDate, lasts = false): string => {
  const words = saidDateWords(date, lasts);
  const isRelative = date.wording !== undefined && !/\d{4}/.test(date.wording);
  return isRelative ? `${words} (${saidDateWords(withoutWording(date), lasts)})` : words;
};

/** The date that another is measured from, in no source's wording; in quotation marks where “than” or “from” would trip over it. */
export const plainDateWords = (date: SaidDate): string => {
  const words = saidDateWords(withoutWording(date));
  return date.qualifier === undefined ? words : `“${words}”`;
};
