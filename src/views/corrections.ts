import { CORRECTION_KINDS } from '../domain/code-lists.ts';
import { spanWords } from '../domain/dates/date-words.ts';
import { compareText } from '../domain/record/claim-order.ts';
import { entryAddress } from './addresses.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './link.ts';

export interface CorrectionView {
  readonly date: string;
  readonly kind: string;
  readonly note: string;
  readonly entry: Link;
}

/** Every correction of every entry, the newest first; within a day by entry. */
export const viewCorrections = ({ record }: ViewContext): readonly CorrectionView[] =>
  record.entries
    .flatMap(({ id, title, corrections }) => corrections.map((correction) => ({ id, title, ...correction })))
    .toSorted((a, b) => b.date.latest - a.date.latest || compareText(a.id, b.id))
    .map(({ id, title, date, kind, note }) => ({
      date: spanWords(date),
      kind: CORRECTION_KINDS[kind],
      note,
      entry: { href: entryAddress(id), text: title },
    }));
