import { ENTRY_KINDS } from '../../domain/code-lists.ts';
import { spanWords } from '../../domain/dates/date-words.ts';
import { spanOf } from '../../domain/dates/parse-span.ts';
import type { Entry } from '../../domain/model/entry.ts';
import type { RecordVersion } from '../../domain/record/version.ts';
import type { Names } from '../../domain/words/names.ts';
import { SITE_NAME } from '../frame.ts';
import { CREATOR } from '../head/json-ld.ts';
import { oneLine } from './csl-item.ts';
import type { CitedPage } from './page-item.ts';
import { citedTitle } from './source-item.ts';

/** A title that ends a sentence itself gets no second full stop. */
const asPart = (text: string): string => (/[.?!…][’”"')\]]?$/.test(text) ? text : `${text}.`);

/**
 * The published item in one plain style: who (when) title. Publisher. Kind. Address (day read).
 *
 * Written by hand: the processor for CSL styles comes under a licence that a public body may have to refuse, and prints
 * the dates of another country.
 */
export const sourceText = ({ kind, source }: Entry, names: Names): string => {
  const publisher = oneLine(names.organisation(source.publisher));
  const author = source.author === undefined ? undefined : oneLine(source.author);
  return [
    author ?? publisher,
    `(${source.published ? spanWords(source.published) : 'no date'})`,
    asPart(citedTitle(source)),
    ...(author === undefined ? [] : [asPart(publisher)]),
    `${ENTRY_KINDS[kind]}.`,
    source.url,
    `(read on ${spanWords(source.read)})`,
  ].join(' ');
};

/** A page of ours in the same style, with the version of the record: its day, and the first figures of its commit. */
export const pageText = ({ title, url }: CitedPage, { date, commit }: RecordVersion): string =>
  [
    CREATOR,
    `(${spanWords(spanOf(date))})`,
    asPart(title),
    commit === undefined ? `${SITE_NAME}.` : `${SITE_NAME}, version ${commit.slice(0, 12)}.`,
    url,
  ].join(' ');
