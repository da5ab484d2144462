import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDesk, tryDraft } from '../../src/tools/new/desk.ts';
import { writeChanges } from '../../src/tools/new/write-changes.ts';
import { PATH } from './example-flags.ts';
import { changedPaths, snapshot, withScratch } from './scratch.ts';

const SLOW = { timeout: 120_000 };
const ANSWERS = {
  title: 'Dudley names another date for an example',
  kind: 'news',
  vanguards: ['dudley'],
  source: {
    publisher: 'gazette',
    title: 'A',
    'title-is': 'exact',
    published: '2018-06-13',
    url: 'https://example.org/a',
    access: 'open',
    read: '2026-11-22',
    extent: 'whole',
  },
  summary: 'A summary.',
  because: 'It belongs.',
  body: 'One.',
  add: { organisations: [{ id: 'gazette', name: 'Gazette', type: 'publisher' }] },
} as const;
const answers = { ...ANSWERS, vanguards: [...ANSWERS.vanguards] };

test('an entry that came in the meantime is kept, and nothing else is changed', SLOW, () =>
  withScratch(async (dir) => {
    const desk = await openDesk(dir);
    const { changes, faults } = tryDraft(desk, answers);
    expect(faults).toEqual([]);
    writeFileSync(join(dir, PATH), 'Somebody else.');
    const before = snapshot(dir);
    await expect(writeChanges(desk, changes)).rejects.toThrow('already');
    expect(changedPaths(before, snapshot(dir))).toEqual([]);
  }),
);

test('a list that changed in the meantime is kept, and the entry is not written', SLOW, () =>
  withScratch(async (dir) => {
    const desk = await openDesk(dir);
    const { changes } = tryDraft(desk, answers);
    writeFileSync(join(dir, 'organisations.yaml'), '# Somebody else.\n');
    const before = snapshot(dir);
    await expect(writeChanges(desk, changes)).rejects.toThrow('changed in the meantime');
    expect(changedPaths(before, snapshot(dir))).toEqual([]);
  }),
);

test('what was written before a failure is taken back', SLOW, () =>
  withScratch(async (dir) => {
    const desk = await openDesk(dir);
    const { changes } = tryDraft(desk, answers);
    // A folder in the way of the second file makes its writing fail.
    mkdirSync(join(dir, 'new-list.yaml'));
    const before = snapshot(dir);
    await expect(writeChanges(desk, [...changes, { path: 'new-list.yaml', text: 'x' }])).rejects.toThrow();
    expect(changedPaths(before, snapshot(dir))).toEqual([]);
    rmSync(join(dir, 'new-list.yaml'), { recursive: true });
    await writeChanges(desk, changes);
    expect(changedPaths(before, snapshot(dir))).toEqual([PATH, 'organisations.yaml']);
  }),
);
