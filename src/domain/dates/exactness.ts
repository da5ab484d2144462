import { widthOf, type Span } from './span.ts';

/** `exact`: one day, and sure. `near`: some day of a month, or about a day. `wide`: anything looser. */
export type Exactness = 'exact' | 'near' | 'wide';

const DAYS_OF_A_MONTH = 31;

/** How exactly a span says when: what a timeline shows by the length of a mark. */
export const exactnessOf = (span: Span): Exactness => {
  const width = widthOf(span);
  if (width > DAYS_OF_A_MONTH) return 'wide';
  return width > 1 || span.approximate || span.uncertain ? 'near' : 'exact';
};
