import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchRecord } from '../search-record.ts';
import { COLUMNS, packRow } from './columns.ts';
import {
  citationFileName,
  fileOf,
  MANIFEST_NAME,
  recordFileName,
  TABLE_FOLDER,
  type EntryCitation,
  type TableManifest,
} from './layout.ts';

const MOST_IN_FILE = 1000;

const filesFor = (count: number): number => Math.ceil(count / MOST_IN_FILE);

const writeParts = async <Value>(
  folder: string,
  items: readonly (readonly [key: string, value: Value])[],
  nameOf: (file: number) => string,
): Promise<number> => {
  const count = filesFor(items.length);
  const parts = Map.groupBy(items, ([key]) => fileOf(key, count));
  for (let file = 0; file < count; file += 1)
    await writeFile(join(folder, nameOf(file)), JSON.stringify(Object.fromEntries(parts.get(file) ?? [])));
  return count;
};

/** Writes the static table of all records, for exports. They are numbered as in the index; `citations` are by the id of the entry. */
export const writeSearchTable = async (
  siteDir: string,
  records: readonly SearchRecord[],
  citations: ReadonlyMap<string, EntryCitation>,
): Promise<void> => {
  const folder = join(siteDir, TABLE_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const rows = records.map(({ row }, number) => [String(number), packRow(row)] as const);
  const manifest: TableManifest = {
    columns: COLUMNS,
    recordFiles: await writeParts(folder, rows, recordFileName),
    citationFiles: await writeParts(folder, [...citations], citationFileName),
  };
  await writeFile(join(folder, MANIFEST_NAME), JSON.stringify(manifest));
};
