import type { Content } from '../content-loader/load-content.ts';
import { buildRecord } from '../domain/record/record.ts';
import { namesOf } from '../domain/words/names.ts';
import { sourceCitationOf } from '../exports/citations/citation-of.ts';
import { bodyTextOf } from '../search/body-text.ts';
import { searchRecords } from '../search/index-records.ts';
import { writeSearchTable } from '../search/table/write-table.ts';
import { writeSearchIndex } from '../search/write-search-index.ts';

const SECONDS_IN_DAY = 86_400;

/** What a site is indexed with: its moment in seconds since 1970, and the address at which it will stand. */
export interface IndexOptions {
  readonly asOf: number;
  readonly site: string;
}

/** Writes the search index, and the table for exports, of content that has passed the check into a built site. */
export const indexSite = async (
  siteDir: string,
  { entries, vocabulary, bodies }: Content,
  { asOf, site }: IndexOptions,
): Promise<void> => {
  const record = buildRecord({ entries, vocabulary, asOf: Math.floor(asOf / SECONDS_IN_DAY) });
  const bodyText = (id: string): string => bodyTextOf(bodies.get(`entries/${id}`) ?? '');
  const records = searchRecords(record, { bodyText });
  await writeSearchIndex(siteDir, records);
  const context = { names: namesOf(vocabulary), site };
  const cited = record.entries.map((entry) => {
    const { bibtex, ris } = sourceCitationOf(entry, context);
    return [entry.id, { bibtex, ris }] as const;
  });
  await writeSearchTable(siteDir, records, new Map(cited));
};
