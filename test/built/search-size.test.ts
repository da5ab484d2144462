import { globSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadContent } from '../../src/content-loader/load-content.ts';
import { buildSource } from '../../src/data/source.ts';
import { COLUMN_FOLDER, columnFileName } from '../../src/search/columns/layout.ts';
import { writeColumns } from '../../src/search/columns/write-columns.ts';
import { numberRecords, searchRecords } from '../../src/search/index-records.ts';
import { FACETS } from '../../src/search/query-state.ts';
import { writeSearchIndex } from '../../src/search/write-search-index.ts';
import { makeContent, writeContent } from '../bench/made-content/make-content.ts';
import { builtFolder } from '../browser/support/site.ts';

process.env['SOURCE_DATE_EPOCH'] ??= '1795305600';

const KILOBYTE = 1024;
/** How many records 10,000 entries make, and as many events: `npm run bench:search` measures them in full. */
const RECORDS = 21_843;
/** What is left for the files of a search's own words, and the results that it shows. */
const FOR_WORDS = 80 * KILOBYTE;

let folder: string;
let records = 0;

const sizeOf = (root: string, file: string): number => statSync(join(root, file)).size;
const textSizeOf = (root: string, file: string): number =>
  brotliCompressSync(readFileSync(join(root, file))).length;
const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

/** What every first search loads, apart from the list of records. */
const fixedSize = (): number => {
  const page = readFileSync(join(builtFolder, 'search/index.html'), 'utf8');
  const named = [...page.matchAll(/(?:href|src)="\/(_astro\/[^"]+|fonts\/[^"]+)"/g)].map(
    ([, file = '']) => file,
  );
  const files = [...new Set(named)];
  expect(files.filter((file) => file.endsWith('.js'))).toHaveLength(1);
  return sum([
    textSizeOf(builtFolder, 'search/index.html'),
    ...files.map((file) => (file.endsWith('.woff2') ? sizeOf : textSizeOf)(builtFolder, file)),
    sizeOf(builtFolder, 'pagefind/wasm.en.pagefind'),
    textSizeOf(builtFolder, 'pagefind/pagefind.js'),
  ]);
};

const listSize = (): number => sizeOf(folder, 'pagefind/pagefind.en.pf_meta') / records;
const countsSize = (): number =>
  sum(FACETS.map((facet) => textSizeOf(folder, join(COLUMN_FOLDER, columnFileName(facet))))) / records;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-size-'));
  await writeContent(join(folder, 'content'), await makeContent(1000));
  const { record } = buildSource(await loadContent(join(folder, 'content')));
  const all = numberRecords(searchRecords(record, { bodyText: () => '' }));
  records = all.length;
  await writeSearchIndex(folder, all);
  await writeColumns(folder, all);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

it('a record costs a first search little', () => {
  expect(records).toBeGreaterThan(1500);
  console.log(
    `${listSize().toFixed(2)} bytes a record in the list, ${countsSize().toFixed(2)} in all facets`,
  );
  expect(listSize()).toBeLessThan(2);
  expect(countsSize()).toBeLessThan(9);
});

it('at 10,000 entries a first search stays within 250 KB, and all counts within 500 KB', () => {
  const first = fixedSize() + RECORDS * listSize() + FOR_WORDS;
  const options = sum(
    globSync('search/options/*.json', { cwd: builtFolder }).map((file) => textSizeOf(builtFolder, file)),
  );
  console.log(`${Math.round(fixedSize() / KILOBYTE)} KB fixed, ${Math.round(first / KILOBYTE)} KB first`);
  expect(first).toBeLessThan(250 * KILOBYTE);
  // The lists of values grow with the vocabulary, which has ten times as many vanguards.
  expect(first + RECORDS * countsSize() + 10 * options).toBeLessThan(500 * KILOBYTE);
});

it('the page’s script is that of its worker too, and holds no other', () => {
  const scripts = globSync('_astro/*.js', { cwd: builtFolder }).filter((file) =>
    readFileSync(join(builtFolder, file), 'utf8').includes('pf_meta'),
  );
  expect(scripts).toHaveLength(1);
  expect(textSizeOf(builtFolder, scripts[0] ?? '')).toBeLessThan(9 * KILOBYTE);
});
