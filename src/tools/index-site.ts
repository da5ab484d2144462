import type { Content } from '../content-loader/load-content.ts';
import { buildRecord } from '../domain/record/record.ts';
import { bodyTextOf } from '../search/body-text.ts';
import { searchRecords } from '../search/index-records.ts';
import { writeSearchIndex } from '../search/write-search-index.ts';

const SECONDS_IN_DAY = 86_400;

/** Writes the search index of content that has passed the check into a built site, as of a moment in seconds since 1970. */
export const indexSite = async (
  siteDir: string,
  { entries, vocabulary, bodies }: Content,
  asOf: number,
): Promise<void> => {
  const record = buildRecord({ entries, vocabulary, asOf: Math.floor(asOf / SECONDS_IN_DAY) });
  const bodyText = (id: string): string => bodyTextOf(bodies.get(`entries/${id}`) ?? '');
  await writeSearchIndex(siteDir, searchRecords(record, { bodyText }));
};
