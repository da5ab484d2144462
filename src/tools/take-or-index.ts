import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { SiteSource } from '../data/source.ts';
import { COLUMN_FOLDER } from '../search/columns/layout.ts';
import { TABLE_FOLDER } from '../search/table/layout.ts';
import { indexSite } from './index-site.ts';
import { keyOf, type SiteMemory } from './site-memory.ts';

/** Where the index of the words, the facets and the table for exports lie. They are made together, from all entries and texts. */
const FOLDERS = ['/pagefind/', COLUMN_FOLDER, TABLE_FOLDER].map((folder) => folder.slice(1));

/** Puts every file of the index from the last site into the new one; false as soon as one is not as it was made. */
const takeIndex = (siteDir: string, memory: SiteMemory, key: string): boolean => {
  const paths = FOLDERS.map((folder) => memory.under(folder));
  return (
    paths.every((inFolder) => inFolder.length > 0) &&
    paths.flat().every((path) => {
      const bytes = memory.take(path, key);
      if (!bytes) return false;
      mkdirSync(dirname(join(siteDir, path)), { recursive: true });
      writeFileSync(join(siteDir, path), bytes);
      return true;
    })
  );
};

/** Writes the search index into a built site: that of the last site where no entry and no text has changed. */
export const takeOrIndex = async (
  siteDir: string,
  source: SiteSource,
  site: string,
  memory: SiteMemory,
  code: string,
): Promise<void> => {
  const { record, written, bodies, version } = source;
  const key = keyOf(code, record.entries, written, record.asOf, [...bodies], version, site);
  if (takeIndex(siteDir, memory, key)) return;
  await indexSite(siteDir, source, site);
  for (const file of FOLDERS.flatMap((folder) =>
    globSync(`${folder}**/*`, { cwd: siteDir, withFileTypes: true }),
  ))
    if (file.isFile()) {
      const path = join(file.parentPath, file.name);
      memory.keep(path.slice(join(siteDir, '/').length).split(sep).join('/'), key, readFileSync(path));
    }
};
