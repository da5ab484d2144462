import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { runChecks } from '../../src/content-checks/run-checks.ts';
import { summarise, summaryLines } from '../../src/content-checks/summary.ts';
import type { Fault } from '../../src/content-loader/fault.ts';
import { loadContent, type Content } from '../../src/content-loader/load-content.ts';
import { HARMLESS } from './bad-input/harmless.ts';
import { ROWS } from './bad-input/rows.ts';
import { ENTRY, writeAll, type Written } from './bad-input/tree.ts';
import { withTree } from './fault-tree.ts';

vi.setConfig({ testTimeout: 30_000 });

interface Outcome {
  readonly content: Content;
  readonly faults: readonly Fault[];
  /** Milliseconds of work. */
  readonly cpu: number;
}

const check = (written: Written, prepare?: (dir: string) => void): Promise<Outcome> =>
  withTree([], async (dir) => {
    writeAll(dir, written);
    prepare?.(dir);
    const before = process.cpuUsage();
    const content = await loadContent(dir);
    const faults = runChecks(content).map((fault) => ({ ...fault, file: fault.file.replace(`${dir}/`, '') }));
    const { user, system } = process.cpuUsage(before);
    return { content, faults, cpu: (user + system) / 1000 };
  });

const SOUND = ['alpha/2017-06-13-tender-issued', 'national/undated-leaflet'];

test('there are at least fifty bad inputs, each with a name of its own', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(50);
  expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length);
});

describe('a bad input ends in a fault with its file, line, rule and mend, within a second, and the good content stays good', () => {
  test.each(ROWS)(
    '$name',
    async ({ written, file = ENTRY, line, column = 1, rule, text, faults: count = 1 }) => {
      const { content, faults, cpu } = await check(written);
      const own = faults.filter((fault) => fault.file === file);
      expect(own.find((fault) => fault.rule === rule)).toMatchObject({ line, column, severity: 'error' });
      expect(own.map(({ message, help }) => `${message} ${help}`).join('\n')).toContain(text);
      expect(own).toHaveLength(count);
      for (const { message, help } of faults) {
        expect(help).not.toBe('');
        expect(message.length).toBeLessThan(400);
        expect(`${message}${help}`).not.toMatch(/\bat .*\.[jt]s:\d|Maximum call stack|\bundefined\b/);
      }
      expect(content.entries.map(({ id }) => id)).toEqual(expect.arrayContaining(SOUND));
      expect(faults.filter((fault) => fault.file.includes('leaflet'))).toEqual([]);
      expect(summaryLines(summarise(content, faults))[0]).toMatch(
        /^[2-9] entries with \d+ claims and [2-9] vanguards, in \d+ files: \d+ errors? in \d+ files?$/,
      );
      expect(cpu).toBeLessThan(1000);
    },
  );
});

describe('what is odd and harmless passes, within a second', () => {
  test.each(Object.entries(HARMLESS))('%s', async (_, text) => {
    const { content, faults, cpu } = await check({ [ENTRY]: text });
    expect(faults).toEqual([]);
    expect(content.entries).toHaveLength(3);
    expect(cpu).toBeLessThan(1000);
  });
});

test.skipIf(process.platform === 'win32')(
  'a pipe in the tree is a fault, and nobody waits for it',
  async () => {
    const { faults } = await check({}, (dir) => {
      expect(spawnSync('mkfifo', [join(dir, ENTRY)]).status).toBe(0);
    });
    expect(faults).toMatchObject([
      { file: ENTRY, rule: 'file-readable', message: 'This is a link or a device, not a file.' },
    ]);
  },
);

const ROOT = resolve(import.meta.dirname, '../..');
const NOBODY = 65_534;

test.skipIf(process.platform === 'win32')(
  'a file and a folder that may not be read are faults, and the rest is read',
  async ({ skip }) => {
    await withTree([], (dir) => {
      writeAll(dir, { [ENTRY]: 'secret', 'entries/beta/2017-06-14-bad.mdx': 'secret' });
      chmodSync(dir, 0o755);
      chmodSync(join(dir, ENTRY), 0o000);
      chmodSync(join(dir, 'entries/beta'), 0o000);
      const isRoot = process.getuid?.() === 0;
      // Nothing is closed to root, so the check runs as somebody else.
      const { status, stdout, stderr, error } = spawnSync(process.execPath, ['src/tools/check.ts'], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: dir },
        ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
      });
      chmodSync(join(dir, 'entries/beta'), 0o755);
      if (isRoot && (error ?? /EACCES|Cannot find module/.test(stderr)))
        skip('nobody may not run this project here');
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      expect(stdout).toMatch(/2017-06-14-bad\.mdx:1:1 {2}file-readable\n {2}The file cannot be read\./);
      expect(stdout).toMatch(/entries\/beta:1:1 {2}file-readable\n {2}The folder cannot be read\./);
      expect(stdout).toMatch(/2 entries with \d+ claims and 2 vanguards, in \d+ files: 2 errors in 2 files/);
    });
  },
);

test('one run of npm run check tells of all of them, without a stack trace', async () => {
  await withTree([], (dir) => {
    for (const { written } of ROWS) {
      const [[path, text]] = Object.entries(written) as [[string, Written[string]]];
      if (path === ENTRY)
        writeAll(dir, {
          [`entries/alpha/2017-06-14-bad-${ROWS.findIndex((row) => row.written === written)}.mdx`]: text,
        });
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/check.ts'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      env: { ...process.env, CONTENT_DIR: dir, CANARY: 'a-secret-of-the-machine' },
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    for (const [index, { written }] of ROWS.entries())
      if (Object.keys(written)[0] === ENTRY) expect(stdout).toContain(`2017-06-14-bad-${index}.mdx:`);
    expect(stdout).not.toMatch(/^\s+at |node:internal|root:x:/m);
    expect(stdout).not.toContain('a-secret-of-the-machine');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202A-\u202E\u2066-\u2069]/);
    expect(stdout).not.toContain('undated-leaflet.mdx:');
  });
});
