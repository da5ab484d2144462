import { saidDateWords, spanWords } from '../domain/dates/date-words.ts';
import type { SaidDate, Span } from '../domain/dates/span.ts';
import type { Claim } from '../domain/model/claim.ts';
import { capitalise } from '../domain/words/lists.ts';
import { entryAddress } from './addresses.ts';

/** A date ready to be drawn. */
export interface DateView {
  readonly words: string;
  /** For `<time datetime>`: only where the date is one day, month or year. */
  readonly datetime?: string;
  /** The entry that gives it. */
  readonly href?: string;
}

/** The machine's form of a span; none for an interval, which `<time>` cannot say. */
const machineDate = (span: Span): { readonly datetime?: string } =>
  span.isInterval ? {} : { datetime: span.edtf.replaceAll(/[~?%]/g, '') };

export const viewSpan = (span: Span, entry?: string): DateView => ({
  words: spanWords(span),
  ...machineDate(span),
  ...(entry !== undefined && { href: entryAddress(entry) }),
});

export const viewDate = (date: SaidDate, entry?: string, lasts = false): DateView => ({
  words: saidDateWords(date, lasts),
  ...machineDate(date.span),
  ...(entry !== undefined && { href: entryAddress(entry) }),
});

/** The day on which a claim became public, leading to its entry. */
export const viewReport = (claim: Pick<Claim, 'reported' | 'entry'>): DateView =>
  viewSpan(claim.reported, claim.entry);

/** The same date at the head of a line. */
export const opening = (date: DateView): DateView => ({ ...date, words: capitalise(date.words) });
