import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '../../src/content-checks/run-checks.ts';
import { loadContent } from '../../src/content-loader/load-content.ts';
import { makeContent, vanguardsFor, writeContent } from '../bench/made-content/make-content.ts';

test('made-up content passes the check, and is the same at each run', async () => {
  const [first, second] = [await makeContent(170), await makeContent(170)];
  expect([...second]).toEqual([...first]);
  const folder = await mkdtemp(join(tmpdir(), 'made-content-'));
  try {
    await writeContent(folder, first);
    const content = await loadContent(folder);
    expect(content.entries.length).toBe(170);
    expect(runChecks(content).map(({ file, message }) => `${file} ${message}`)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);

test.each([
  [170, 3],
  [1000, 10],
  [10_000, 30],
])('%i entries have %i vanguards', (entries, vanguards) => {
  expect(vanguardsFor(entries)).toBe(vanguards);
});
