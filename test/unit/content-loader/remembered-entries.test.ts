import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadContent, type Content } from '../../../src/content-loader/load-content.ts';
import { rememberEntries } from '../../../src/content-loader/read-entry.ts';

const SOUND = resolve(import.meta.dirname, '../../fixtures/content-faults/sound');
const ENTRY = 'entries/alpha/2017-06-13-tender-issued.mdx';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remembered-'));
  cpSync(SOUND, dir, { recursive: true });
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

const change = (path: string, from: RegExp, to: string): void => {
  const file = join(dir, path);
  const before = readFileSync(file, 'utf8');
  expect(before).toMatch(from);
  writeFileSync(file, before.replace(from, to));
};

/** All that a reading gives, as plain values. */
const told = ({ faults, entries, bodies, sources }: Content) =>
  structuredClone({ faults, entries, bodies: [...bodies], ids: sources.entries.map(({ id }) => id) });

test.each([
  ['an entry that says something else', () => change(ENTRY, /^title: .*$/m, 'title: Another title')],
  ['an entry that became faulty', () => change(ENTRY, /^kind: .*$/m, 'kind: rumour')],
  ['an entry that is gone', () => rmSync(join(dir, ENTRY))],
  [
    'a glossary that other words stand for',
    () => change('glossary/tender.mdx', /^term: .*$/m, 'term: Contract'),
  ],
])('after a change, a folder read again is as if it were read for the first time: %s', async (_, mend) => {
  const remembered = rememberEntries();
  await loadContent(dir, remembered);
  mend();
  const again = await loadContent(dir, remembered);
  expect(told(again)).toEqual(told(await loadContent(dir)));
});

test('what has not changed is not read again', async () => {
  const remembered = rememberEntries();
  const before = await loadContent(dir, remembered);
  change(ENTRY, /^title: .*$/m, 'title: Another title');
  const again = await loadContent(dir, remembered);
  const same = again.sources.entries.filter((entry, index) => entry === before.sources.entries[index]);
  expect(same).toHaveLength(before.sources.entries.length - 1);
});
