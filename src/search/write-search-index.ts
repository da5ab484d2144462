import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { numberPages } from './pagefind-files/number-pages.ts';
import type { SearchRecord } from './search-record.ts';

const LANGUAGE = 'en';

/** Pagefind's ready-made interfaces, its highlighter and its worker: `/search/` has its own, so they are only weight. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown\.)/;

const failOn = (doing: string, errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind failed while ${doing}: ${errors.join('; ')}`);
};

const addRecord = async (index: PagefindIndex, record: SearchRecord): Promise<void> => {
  const { errors } = await index.addCustomRecord({
    url: record.url,
    content: record.content,
    language: LANGUAGE,
    meta: Object.fromEntries(Object.entries(record.meta).filter(([, text]) => text !== '')),
  });
  failOn(`adding ${record.url}`, errors);
};

const removeUnused = async (folder: string): Promise<void> => {
  const files = await readdir(folder);
  await Promise.all(files.filter((name) => UNUSED.test(name)).map((name) => rm(join(folder, name))));
};

/**
 * Writes the index of the records' words to `<siteDir>/pagefind`, in place of what was there; each is called by its number, which is
 * its place among them. Facets and dates are no part of it: Pagefind would compare each result with each record of a value, and keeps
 * lists that are three times as long as ours. The same records give the same bytes.
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
  await numberPages(
    outputPath,
    records.map(({ url }) => url),
  );
};
