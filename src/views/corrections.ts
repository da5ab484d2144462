import { CORRECTION_KINDS } from '../domain/code-lists.ts';
import { spanWords } from '../domain/dates/date-words.ts';
import { compareText } from '../domain/record/claim-order.ts';
import { entryAddress } from './addresses.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './link.ts';

interface CorrectionView {
  readonly date: string;
  readonly kind: string;
  readonly note: string;
  readonly entry: Link;
}

export interface CorrectionsView {
  /** The newest first; within a day by entry. */
  readonly shown: readonly CorrectionView[];
  /** Says that only the newest stand here. */
  readonly note?: string;
}

/** The most corrections that the page has. */
const MOST_SHOWN = 100;

/** The corrections of all entries. */
export const viewCorrections = ({ record }: ViewContext): CorrectionsView => {
  const all = record.entries
    .flatMap(({ id, title, corrections }) => corrections.map((correction) => ({ id, title, ...correction })))
    .toSorted((a, b) => b.date.latest - a.date.latest || compareText(a.id, b.id))
    .map(({ id, title, date, kind, note }) => ({
      date: spanWords(date),
      kind: CORRECTION_KINDS[kind],
      note,
      entry: { href: entryAddress(id), text: title },
    }));
  return {
    shown: all.slice(0, MOST_SHOWN),
    ...(all.length > MOST_SHOWN && { note: `The newest ${MOST_SHOWN} of ${all.length}` }),
  };
};
