import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content-loader/load-content.ts';
import { readTree } from '../../../src/content-loader/read-tree.ts';
import { FIXTURES } from '../../content/fault-tree.ts';

describe('a tree of files', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'tree-'));
  });
  afterEach(() => {
    rmSync(dir, { recursive: true, force: true });
  });

  test('comes in the order of its paths by code unit, without hidden files', async () => {
    mkdirSync(join(dir, 'b'));
    for (const path of ['b/z.mdx', 'b/a.mdx', 'a.mdx', 'C.mdx', '.hidden'])
      writeFileSync(join(dir, path), 'x');
    expect((await readTree(dir)).files.map(({ path }) => path)).toEqual([
      'C.mdx',
      'a.mdx',
      'b/a.mdx',
      'b/z.mdx',
    ]);
  });

  test('has no byte order marks, and one kind of line end', async () => {
    writeFileSync(join(dir, 'a.mdx'), '\uFEFFone\r\ntwo\rthree\n');
    expect((await readTree(dir)).files[0]?.text).toBe('one\ntwo\nthree\n');
  });

  test('with a link or a huge file in it has a fault for each', async () => {
    symlinkSync('/etc/hostname', join(dir, 'link.mdx'));
    writeFileSync(join(dir, 'huge.mdx'), 'x'.repeat(1_000_001));
    const { files, faults } = await readTree(dir);
    expect(files).toEqual([]);
    expect(faults.map(({ rule }) => rule)).toEqual(['file-readable', 'size-limit']);
  });
});

test('sound content becomes domain values', async () => {
  const content = await loadContent(join(FIXTURES, 'sound'));
  expect(content.faults).toEqual([]);
  expect(content.entries.map(({ id, claims }) => [id, claims.length])).toEqual([
    ['alpha/2017-06-13-tender-issued', 12],
    ['national/undated-leaflet', 0],
  ]);
  expect(content.vocabulary.vanguards.map(({ id }) => id)).toEqual(['alpha', 'beta']);
  expect(content.redirects).toEqual(
    new Map([['alpha/2017-06-12-old-name', 'alpha/2017-06-13-tender-issued']]),
  );
  expect(content.bodies.get('vanguards/alpha')).toContain('<h2 id="how-it-began">');
});
