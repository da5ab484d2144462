import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readCbor, writeCbor, type Cbor } from './cbor.ts';
import { MARK } from './name-pages.ts';

/** The version of Pagefind whose files these functions know. */
const KNOWN_VERSION = '1.6.0';
const LANGUAGE = 'en';

type Page = readonly [name: string, words: number, group: string];

interface EntryFile {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

const unpack = (bytes: Uint8Array): Uint8Array => {
  const content = gunzipSync(bytes);
  if (content.subarray(0, MARK.length).toString() !== MARK) throw new Error('This is no file of Pagefind');
  return content.subarray(MARK.length);
};

const isPage = (page: Cbor): boolean =>
  Array.isArray(page) && page.length === 3 && typeof page[0] === 'string' && page[2] === '';

const readPages = (
  meta: Cbor,
): readonly [version: Cbor, pages: readonly Page[], ...rest: readonly Cbor[]] => {
  if (!Array.isArray(meta)) throw new TypeError('Pagefind’s list of records is not as it was');
  const [version, pages, ...rest] = meta as readonly Cbor[];
  if (version !== KNOWN_VERSION || !Array.isArray(pages) || !pages.every(isPage))
    throw new TypeError('Pagefind’s list of records is not as it was');
  return [version, pages as readonly Page[], ...rest];
};

const fragmentFile = (folder: string, name: string): string =>
  join(folder, 'fragment', `${name}.pf_fragment`);

const readAddress = async (folder: string, name: string): Promise<string> => {
  const text = new TextDecoder().decode(unpack(await readFile(fragmentFile(folder, name))));
  return (JSON.parse(text) as { readonly url: string }).url;
};

/** Some records are looked at, the last among them: were the order another, hardly any would be in its place. */
const STEP = 500;

const assertOrder = async (
  folder: string,
  pages: readonly Page[],
  urls: readonly string[],
): Promise<void> => {
  if (pages.length !== urls.length) throw new Error(`Pagefind has ${pages.length} of ${urls.length} records`);
  for (let number = pages.length - 1; number >= 0; number -= STEP) {
    const found = await readAddress(folder, pages[number]?.[0] ?? '');
    if (found !== urls[number]) throw new Error(`Pagefind has another record at ${number}: ${found}`);
  }
};

/**
 * Calls the records of an index by their numbers, and leaves these out of its list of records, where `namePages` puts them back in.
 * Pagefind calls each record after a hash, which says nothing and costs every first search four bytes a record that cannot be
 * compressed; and all that the search knows of a record besides its words is kept by its number. Nothing else is changed. `urls` are
 * those of the records as they were added.
 *
 * @throws where the index is of another version, or its records are not these in this order.
 */
export const numberPages = async (folder: string, urls: readonly string[]): Promise<void> => {
  const entryName = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryName, 'utf8')) as EntryFile;
  const found = entry.languages[LANGUAGE];
  if (entry.version !== KNOWN_VERSION || !found)
    throw new Error(
      `Pagefind ${entry.version} writes other files than ${KNOWN_VERSION}, which is known here`,
    );
  const metaFile = (hash: string): string => join(folder, `pagefind.${hash}.pf_meta`);
  const [version, pages, ...rest] = readPages(readCbor(unpack(await readFile(metaFile(found.hash)))));
  await assertOrder(folder, pages, urls);
  for (const [number, [name]] of pages.entries())
    await rename(fragmentFile(folder, name), fragmentFile(folder, String(number)));
  const unnamed = pages.map(([, words, group]) => ['', words, group]);
  const content = Buffer.concat([Buffer.from(MARK), writeCbor([version, unnamed, ...rest])]);
  await rm(metaFile(found.hash));
  await writeFile(metaFile(LANGUAGE), gzipSync(content, { level: 9 }));
  // Under a name that stays, so that a page can ask for it before it knows anything of the index.
  const languages = { ...entry.languages, [LANGUAGE]: { ...found, hash: LANGUAGE } };
  await writeFile(entryName, JSON.stringify({ ...entry, languages }));
};
