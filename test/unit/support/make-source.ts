import type { Entry, Source } from '../../../src/domain/model/entry.ts';
import { namesOf, type Names } from '../../../src/domain/words/names.ts';
import { claimOf, entriesOf, vocabularyOf } from './make-claims.ts';

/** An entry whose source differs from the usual one in what is named. */
export const makeEntry = (source: Partial<Source> = {}, change: Partial<Entry> = {}): Entry => {
  const [entry] = entriesOf([claimOf('dudley/a', '2017-06-13', 'planned', '2018-04')]);
  if (!entry) throw new RangeError('no entry');
  return { ...entry, ...change, source: { ...entry.source, ...source } };
};

/** The names of the few organisations that made entries have. */
export const sourceNames: Names = namesOf(vocabularyOf([]));

/** Text that would break out of a file or page that took it as it stands. */
export const HOSTILE =
  'A "quote" {brace} un}balanced{ \\end ]]> </script> \n@misc{x, title={}}\r\nER  - \r\nTY  - BOOK\n@SUM(1) 100% & _x_ #1 $5 ~a ^b ‏עברית 🏥 é “so” <i>x</i>';

/** The same on one line: what a reader should get back, whole. */
export const HOSTILE_LINE = HOSTILE.replaceAll(/\s+/g, ' ');
