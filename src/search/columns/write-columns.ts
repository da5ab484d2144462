import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchRecord } from '../search-record.ts';
import { COLUMN_FOLDER, COLUMN_NAMES, columnFileName } from './layout.ts';
import { buildColumn, packColumn } from './pack-column.ts';

/** Writes what a search is narrowed and counted by, a file for each facet. The records are numbered as in the index. */
export const writeColumns = async (siteDir: string, records: readonly SearchRecord[]): Promise<void> => {
  const folder = join(siteDir, COLUMN_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of COLUMN_NAMES) {
    const column = packColumn(buildColumn(records.map(({ filters }) => filters[name])));
    await writeFile(join(folder, columnFileName(name)), JSON.stringify(column));
  }
};
