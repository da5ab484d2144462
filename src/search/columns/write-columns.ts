import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SearchRecord } from '../search-record.ts';
import { COLUMN_FOLDER, COLUMN_NAMES, columnFile } from './layout.ts';
import { buildColumn, packColumn } from './pack-column.ts';

/** Writes what a search is narrowed and counted by, a file for each facet. The records are numbered as in the index. */
export const writeColumns = async (
  siteDir: string,
  records: readonly SearchRecord[],
  version: string,
): Promise<void> => {
  await rm(join(siteDir, COLUMN_FOLDER), { recursive: true, force: true });
  for (const name of COLUMN_NAMES) {
    const column = packColumn(buildColumn(records.map(({ filters }) => filters[name])));
    const file = join(siteDir, columnFile(version, name));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(column));
  }
};
