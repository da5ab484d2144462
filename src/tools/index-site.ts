import type { Content } from '../content-loader/load-content.ts';
import type { Entry } from '../domain/model/entry.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import { buildRecord } from '../domain/record/record.ts';
import { bodyTextOf } from '../search/body-text.ts';
import { searchRecords } from '../search/index-records.ts';
import type { EntryCitation } from '../search/table/layout.ts';
import { writeSearchTable } from '../search/table/write-table.ts';
import { writeSearchIndex } from '../search/write-search-index.ts';

const SECONDS_IN_DAY = 86_400;

/** How an entry is cited in an export of a search. */
export type CitationOf = (entry: Entry, vocabulary: Vocabulary) => EntryCitation;

/**
 * Writes the search index and the table for exports of content that has passed the check into a built site, as of a moment in
 * seconds since 1970. Without `citationOf`, searches can be taken away as CSV alone.
 */
export const indexSite = async (
  siteDir: string,
  { entries, vocabulary, bodies }: Content,
  asOf: number,
  citationOf?: CitationOf,
): Promise<void> => {
  const record = buildRecord({ entries, vocabulary, asOf: Math.floor(asOf / SECONDS_IN_DAY) });
  const bodyText = (id: string): string => bodyTextOf(bodies.get(`entries/${id}`) ?? '');
  const records = searchRecords(record, { bodyText });
  await writeSearchIndex(siteDir, records);
  const cited = citationOf
    ? record.entries.map((entry) => [entry.id, citationOf(entry, vocabulary)] as const)
    : [];
  await writeSearchTable(siteDir, records, new Map(cited));
};
