import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from './search-record.ts';

const LANGUAGE = 'en';

/** Pagefind's ready-made interfaces and its highlighter: `/search/` has its own, so they are only weight. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

const failOn = (doing: string, errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind failed while ${doing}: ${errors.join('; ')}`);
};

const addRecord = async (index: PagefindIndex, record: SearchRecord): Promise<void> => {
  const { errors } = await index.addCustomRecord({
    url: record.url,
    content: record.content,
    language: LANGUAGE,
    meta: Object.fromEntries(Object.entries(record.meta).filter(([, text]) => text !== '')),
    filters: Object.fromEntries(
      Object.entries(record.filters).flatMap(([name, values]) =>
        values.length > 0 ? [[name, [...values]]] : [],
      ),
    ),
    sort: { ...record.sort },
  });
  failOn(`adding ${record.url}`, errors);
};

const removeUnused = async (folder: string): Promise<void> => {
  const files = await readdir(folder);
  await Promise.all(files.filter((name) => UNUSED.test(name)).map((name) => rm(join(folder, name))));
};

/**
 * Writes the search index of the records to `<siteDir>/pagefind`, in place of what was there. The same records give the same bytes.
 *
 * @throws where Pagefind refuses a record or cannot write, with its own words.
 */
export const writeSearchIndex = async (siteDir: string, records: readonly SearchRecord[]): Promise<void> => {
  const outputPath = join(siteDir, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    failOn('starting', errors);
    if (!index) throw new Error('Pagefind gave no index.');
    // One after another: the order of records decides the bytes.
    for (const record of records) await addRecord(index, record);
    failOn('writing', (await index.writeFiles({ outputPath })).errors);
  } finally {
    await close();
  }
  await removeUnused(outputPath);
};
