import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DataStore, LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { createContentLoaders } from '../../../src/content-loader/astro-loader.ts';
import { FIXTURES, withTree } from '../../content/fault-tree.ts';

type Stored = Parameters<DataStore['set']>[0];

/** As much of Astro as a loader uses, with a plain map for a store. */
const fakeContext = (root: string, stored: Map<string, Stored>): LoaderContext =>
  ({
    store: {
      keys: () => [...stored.keys()],
      delete: (id: string) => stored.delete(id),
      set: (item: Stored) => stored.set(item.id, item) !== undefined,
    },
    config: { root: pathToFileURL(`${root}/`) },
    generateDigest: (text: string) => text,
  }) as unknown as LoaderContext;

test('a collection holds the files as written, bodies as HTML, and nothing that is gone', async () => {
  const dir = join(FIXTURES, 'sound');
  const stored = new Map<string, Stored>([['alpha/gone', { id: 'alpha/gone', data: {} }]]);
  await createContentLoaders(dir).entries.load(fakeContext(FIXTURES, stored));
  expect([...stored.keys()]).toEqual([
    'alpha/2017-06-13-tender-issued',
    'national/undated-leaflet',
    'alpha/2017-06-12-old-name',
  ]);
  const entry = stored.get('alpha/2017-06-13-tender-issued');
  expect(entry?.data).toMatchObject({ source: { 'title-is': 'exact' } });
  expect(entry?.rendered?.html).toContain('<a href="/glossary/tender/">');
  expect(entry?.filePath).toBe('sound/entries/alpha/2017-06-13-tender-issued.mdx');
});

test('a vocabulary keeps the order of its file', async () => {
  const stored = new Map<string, Stored>();
  await createContentLoaders(join(FIXTURES, 'sound')).milestones.load(fakeContext(FIXTURES, stored));
  expect([...stored.keys()]).toEqual([
    'contract-notice',
    'contract-award',
    'service-start',
    'organisation-created',
  ]);
});

test('a build that nobody checked first refuses what the gate refuses, and stores nothing', async () => {
  await withTree(['body-import'], async (dir) => {
    const stored = new Map<string, Stored>();
    const loading = createContentLoaders(dir).entries.load(fakeContext(dir, stored));
    await expect(loading).rejects.toThrow(/body-import\.mdx:19:1 {2}A line that starts with “import”/);
    expect(stored.size).toBe(0);
  });
});
