import { toCivil, type Day } from '../../domain/dates/day.ts';
import type { Precision, Span } from '../../domain/dates/span.ts';

/** A date as TimelineJS has it: only the parts that are known. */
interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const toSlideDate = (at: Day, precision: Precision): SlideDate => {
  const { year, month, day } = toCivil(at);
  switch (precision) {
    case 'year':
      return { year };
    case 'month':
      return { year, month };
    case 'day':
      return { year, month, day };
    default:
      return precision satisfies never;
  }
};

/** Where a slide stands, no more exactly than it was given; an end only where two ends were given. */
export const slideDates = ({
  earliest,
  latest,
  precision,
  isInterval,
}: Span): { readonly start_date: SlideDate; readonly end_date?: SlideDate } => ({
  start_date: toSlideDate(earliest, precision),
  ...(isInterval && { end_date: toSlideDate(latest, precision) }),
});
