import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyOf, openCache } from '../../../src/tools/build-cache.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-cache-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const filesIn = async (): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

test('what was written is read, by a later run too, and nothing under another key', async () => {
  const key = keyOf('page', 1);
  await openCache(folder).write(key, bytesOf('a page'));
  const later = openCache(folder);
  expect(Buffer.from((await later.read(key)) ?? []).toString()).toBe('a page');
  expect(await later.read(keyOf('page', 2))).toBeUndefined();
});

test.each(['shorter', 'longer', 'altered', 'empty'])('a file that became %s is not read', async (fault) => {
  const key = keyOf('page');
  await openCache(folder).write(key, bytesOf('a page'));
  const [file = ''] = await filesIn();
  const bytes = await readFile(file);
  if (fault === 'shorter') await writeFile(file, bytes.subarray(0, -1));
  if (fault === 'longer') await writeFile(file, Buffer.concat([bytes, bytesOf('!')]));
  if (fault === 'altered') await writeFile(file, Buffer.from(bytes.with(-1, 33)));
  if (fault === 'empty') await writeFile(file, '');
  expect(await openCache(folder).read(key)).toBeUndefined();
});

test('what was written under one key is not read under another, even where its file stands', async () => {
  const [one, other] = [keyOf('one'), keyOf('other')];
  const cache = openCache(folder);
  await cache.write(one, bytesOf('a page'));
  const [file = ''] = await filesIn();
  const bytes = await readFile(file);
  await cache.write(other, bytesOf('another page'));
  for (const each of await filesIn()) await writeFile(each, bytes);
  expect(await cache.read(other)).toBeUndefined();
  expect(await cache.read(one)).toBeDefined();
});

test('what a run neither read nor wrote is taken away', async () => {
  const [kept, gone] = [keyOf('kept'), keyOf('gone')];
  const first = openCache(folder);
  await first.write(kept, bytesOf('kept'));
  await first.write(gone, bytesOf('gone'));
  const second = openCache(folder);
  await second.read(kept);
  await second.prune();
  expect(await second.read(gone)).toBeUndefined();
  expect(await second.read(kept)).toBeDefined();
});

test('a folder that cannot be written is no fault', async () => {
  await writeFile(join(folder, 'file'), '');
  const cache = openCache(join(folder, 'file'));
  await cache.write(keyOf('page'), bytesOf('a page'));
  expect(await cache.read(keyOf('page'))).toBeUndefined();
  await cache.prune();
});
