import { EventEmitter } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DataStore, LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { runChecks } from '../../../src/content-checks/run-checks.ts';
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
  await createContentLoaders(dir, runChecks).entries.load(fakeContext(FIXTURES, stored));
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
  await createContentLoaders(join(FIXTURES, 'sound'), runChecks).milestones.load(
    fakeContext(FIXTURES, stored),
  );
  expect([...stored.keys()]).toEqual([
    'contract-notice',
    'contract-award',
    'service-start',
    'organisation-created',
  ]);
});

test.each([
  ['what the gate refuses', 'body-import', /body-import\.mdx:19:1 {2}A line that starts with “import”/],
  [
    'a fault between files',
    'unknown-milestone',
    /unknown-milestone\.mdx:17:18 {2}"contract-awrd" is not a milestone/,
  ],
])('a build that nobody checked first refuses %s, and stores nothing', async (_, fixture, told) => {
  await withTree([fixture], async (dir) => {
    const stored = new Map<string, Stored>();
    const loading = createContentLoaders(dir, runChecks).entries.load(fakeContext(dir, stored));
    await expect(loading).rejects.toThrow(told);
    await expect(loading).rejects.toMatchObject({ stack: '' });
    expect(stored.size).toBe(0);
  });
});

test('every collection of a build that nobody checked tells of the faults in the same words, each of them once', async () => {
  await withTree(['body-import', 'unknown-milestone'], async (dir) => {
    const loaders = Object.values(createContentLoaders(dir, runChecks));
    const outcomes = await Promise.allSettled(loaders.map(({ load }) => load(fakeContext(dir, new Map()))));
    const messages = outcomes.map((outcome) =>
      outcome.status === 'rejected' ? (outcome.reason as Error).message : 'nothing',
    );
    expect(new Set(messages).size).toBe(1);
    expect(messages[0]?.match(/\.mdx:\d+:\d+ {2}/g)).toHaveLength(2);
  });
});

test('a preview keeps the last good state through a fault, tells of it once, and goes on once it is mended', async () => {
  await withTree([], async (dir) => {
    const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
    const told: string[] = [];
    const stores = new Map<string, Map<string, Stored>>();
    for (const [name, { load }] of Object.entries(createContentLoaders(dir, runChecks))) {
      const stored = new Map<string, Stored>();
      stores.set(name, stored);
      const logger = { error: (message: string) => told.push(message) };
      await load({ ...fakeContext(dir, stored), watcher, logger } as unknown as LoaderContext);
    }
    const file = join(dir, 'entries/alpha/2017-06-13-tender-issued.mdx');
    const sound = readFileSync(file, 'utf8');
    const change = async (text: string): Promise<string> => {
      writeFileSync(file, text);
      watcher.emit('all', 'change', file);
      await new Promise((done) => setTimeout(done, 1000));
      return String(stores.get('entries')?.get('alpha/2017-06-13-tender-issued')?.data['title']);
    };
    const good = 'Alpha puts its contract out to tender';
    expect(await change(sound.replace('milestone: contract-notice', 'milestone: contract-notise'))).toBe(
      good,
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('"contract-notise" is not a milestone');
    expect(await change(sound.replace(good, 'Alpha opens a tender'))).toBe('Alpha opens a tender');
    expect(told).toHaveLength(1);
  });
}, 20_000);
