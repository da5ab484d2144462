import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchRecords } from '../../../src/search/index-records.ts';
import { writeSearchIndex } from '../../../src/search/write-search-index.ts';
import { inventedRecord } from './invented-record.ts';

const records = searchRecords(inventedRecord(), { bodyText: () => '' });
let folder: string;
const site = (name: string): string => join(folder, name);

const hashFiles = async (root: string): Promise<Readonly<Record<string, string>>> => {
  const files = await readdir(root, { recursive: true, withFileTypes: true });
  const hashes = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .toSorted()
    .map(async (path) => {
      const hash = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      return [path.slice(root.length), hash] as const;
    });
  return Object.fromEntries(await Promise.all(hashes));
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  await writeSearchIndex(site('one'), records, 'v');
  await writeSearchIndex(site('two'), records, 'v');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('holds every record once', async () => {
  const fragments = join(site('one'), 'pagefind', 'fragment', 'v');
  const texts = await Promise.all(
    (await readdir(fragments)).map(async (name) =>
      gunzipSync(await readFile(join(fragments, name))).toString(),
    ),
  );
  const urls = texts.map((text) => (/"url":"([^"]+)"/.exec(text) ?? [])[1]);
  expect(urls.toSorted()).toEqual(records.map(({ url }) => url).toSorted());
});

it('writes the same bytes for the same records', async () => {
  expect(await hashFiles(site('one'))).toEqual(await hashFiles(site('two')));
});

it('leaves out the ready-made interfaces', async () => {
  const files = await readdir(join(site('one'), 'pagefind'));
  expect(files).toContain('pagefind.js');
  expect(files.filter((name) => /ui|highlight/.test(name))).toEqual([]);
});

it('takes the place of an older index', async () => {
  await writeSearchIndex(site('two'), records.slice(0, 1), 'v');
  expect(await readdir(join(site('two'), 'pagefind', 'fragment', 'v'))).toHaveLength(1);
});
