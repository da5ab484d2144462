import { createHash } from 'node:crypto';
import type { SearchRecord } from './search-record.ts';

const LENGTH = 12;

/**
 * Stands for these records in this order. All that is kept by their numbers is in folders of this name, so that nothing of one build
 * is ever read with the numbers of another, and can be kept for good.
 */
export const versionOf = (records: readonly SearchRecord[]): string => {
  const hash = createHash('sha256');
  for (const record of records) hash.update(JSON.stringify(record));
  return hash.digest('hex').slice(0, LENGTH);
};
