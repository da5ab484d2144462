import type { DiffLine } from '../../views/diff/diff-line.ts';
import { capitalise } from '../../domain/words/lists.ts';

/** Controls, and the marks that turn the direction of text: a terminal or a page would obey them. */
const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** A text of strangers on one line, with nothing in it that is obeyed and not seen. */
export const plainLine = (text: string): string =>
  text.replaceAll(UNSEEN, ' ').replaceAll(/ {2,}/g, ' ').trim();

const endOf = (text: string): string => (/[.!?…]$/.test(text) ? '' : '.');

/** The two parts of a line as they are written: “Dudley’s service start”, “a new forecast, April 2021.”. */
export const partsOf = ({ subject, says }: DiffLine): { readonly subject: string; readonly says: string } => {
  const words = plainLine(says);
  return { subject: capitalise(plainLine(subject)), says: `${words}${endOf(words)}` };
};

/** “Dudley’s service start: a new forecast, April 2021, 12 months later than April 2020; the delay ledger gains one row.” */
export const sentenceOf = (line: DiffLine): string => {
  const { subject, says } = partsOf(line);
  return `${subject}: ${says}`;
};
