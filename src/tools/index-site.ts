import type { SiteSource } from '../data/source.ts';
import { namesOf } from '../domain/words/names.ts';
import { sourceCitationOf } from '../exports/citations/citation-of.ts';
import { bodyTextOf } from '../search/body-text.ts';
import { writeColumns } from '../search/columns/write-columns.ts';
import { numberRecords, searchRecords } from '../search/index-records.ts';
import { writeSearchTable } from '../search/table/write-table.ts';
import { writeSearchIndex } from '../search/write-search-index.ts';

/** Writes the search index, its facets, and the table for exports, into a built site that will stand at `site`. */
export const indexSite = async (
  siteDir: string,
  { record, written, bodies }: SiteSource,
  site: string,
): Promise<void> => {
  const bodyText = (id: string): string => bodyTextOf(bodies.get(`entries/${id}`) ?? '');
  // A result names steps in the order in which they come to pass, which is that of their file.
  const records = numberRecords(searchRecords({ ...record, vocabulary: written }, { bodyText }));
  await writeSearchIndex(siteDir, records);
  await writeColumns(siteDir, records);
  const context = { names: namesOf(record.vocabulary), site };
  const cited = record.entries.map((entry) => {
    const { bibtex, ris } = sourceCitationOf(entry, context);
    return [entry.id, { bibtex, ris }] as const;
  });
  await writeSearchTable(siteDir, records, new Map(cited));
};
