import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { withTree } from './fault-tree.ts';

const ROOT = resolve(import.meta.dirname, '../..');

test('a build of content with a fault stops with exit code 1, and the last good site stays as it was', async () => {
  await withTree(['misspelt-key'], (dir) => {
    const outDir = join(dir, '.site');
    mkdirSync(outDir);
    writeFileSync(join(outDir, 'index.html'), 'the last good one');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/build.ts'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: dir, OUT_DIR: outDir },
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('Did you mean "summary"?');
    expect(stdout).not.toMatch(/^\s+at /m);
    expect(readdirSync(outDir)).toEqual(['index.html']);
    expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('the last good one');
  });
}, 30_000);
