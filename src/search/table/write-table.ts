import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
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

/** What Pagefind writes before the JSON of a fragment. */
const FRAGMENT_MARK = /^pagefind_dcd/;

/** The id that Pagefind gives each record as a result, by the record's address: it is only to be had from the index as written. */
const readResultIds = async (indexFolder: string): Promise<ReadonlyMap<string, string>> => {
  const folder = join(indexFolder, 'fragment');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.pf_fragment'));
  const ids = new Map<string, string>();
  for (const name of files) {
    const text = gunzipSync(await readFile(join(folder, name))).toString();
    const { url } = JSON.parse(text.replace(FRAGMENT_MARK, '')) as { readonly url: string };
    ids.set(url, name.replace(/\.pf_fragment$/, ''));
  }
  return ids;
};

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

/**
 * Writes the static table of all records, for exports, beside an index that stands in `<siteDir>/pagefind` already. `citations`
 * are by the id of the entry.
 *
 * @throws where the index lacks one of the records.
 */
export const writeSearchTable = async (
  siteDir: string,
  records: readonly SearchRecord[],
  citations: ReadonlyMap<string, EntryCitation>,
): Promise<void> => {
  const folder = join(siteDir, TABLE_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const ids = await readResultIds(join(siteDir, 'pagefind'));
  const rows = records.map(({ url, row }) => {
    const id = ids.get(url);
    if (id === undefined) throw new Error(`The search index has no record of ${url}`);
    return [id, packRow(row)] as const;
  });
  const manifest: TableManifest = {
    columns: COLUMNS,
    recordFiles: await writeParts(folder, rows, recordFileName),
    citationFiles: await writeParts(folder, [...citations], citationFileName),
  };
  await writeFile(join(folder, MANIFEST_NAME), JSON.stringify(manifest));
};
