import type { CslDate } from '../../views/citations/csl-item.ts';

/** Year, month and day, as far as they are known. */
type DateParts = readonly (number | undefined)[];

/**
 * The date where it is one day, month or year and sure. Neither BibTeX nor RIS can say “about” or give a range: there the
 * note of the item says it in words, and the year stands alone if it is one.
 */
export const exactParts = (date: CslDate | undefined): DateParts => {
  const points = date?.['date-parts'] ?? [];
  const [first = []] = points;
  const [year, month, day] = first;
  if (!date?.circa && points.length === 1) return [year, month, day];
  return points.every(([other]) => other === year) ? [year] : [];
};

export const twoDigits = (value: number): string => String(value).padStart(2, '0');
