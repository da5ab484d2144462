import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURES, withTree } from './fault-tree.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const runCheck = (contentDir: string, ...options: readonly string[]) =>
  spawnSync(process.execPath, ['src/tools/check.ts', ...options], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir },
  });

const EVERYTHING = {
  'missing-key': '2:1  summary  key-present',
  'misspelt-key': '14:1  summry  key-known',
  'unknown-milestone': '17:18  milestones[1].milestone  reference-exists',
  'impossible-date': '16:56  milestones[0].date  date-possible',
  'date-in-words': '16:56  milestones[0].date  date-possible',
  'duplicate-entry': '10:8  source.url  unique-source-url',
  'empty-file': '1:1  file-not-empty',
  'broken-yaml': '2:22  yaml-sound',
  'binary-file': '1:1  file-readable',
  'body-import': '19:1  mdx-is-prose',
  'footnote-code': '21:7  mdx-is-prose',
  'unused-footnote-code': '21:7  mdx-is-prose',
} as const;

describe('npm run check', () => {
  test('sound content gives one line and exit code 0', () => {
    const { status, stdout, stderr } = runCheck(join(FIXTURES, 'sound'));
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: '2 entries with 12 claims and 2 vanguards, in 11 files: no faults\n',
      stderr: '',
    });
  });

  test('one run reports every fault of a tree, each with its file, line and mend, and no stack trace', async () => {
    await withTree(Object.keys(EVERYTHING), (dir) => {
      const { status, stdout, stderr } = runCheck(dir);
      expect(status).toBe(1);
      expect(stderr).toBe('');
      for (const [folder, place] of Object.entries(EVERYTHING)) {
        const report = stdout
          .split('\n\n')
          .filter((block) => block.includes(`/2017-06-14-${folder}.mdx:`) && !block.startsWith(' '));
        expect(report).toHaveLength(1);
        expect(report[0]).toContain(`/entries/alpha/2017-06-14-${folder}.mdx:${place}`);
        const lines = (report[0] ?? '').split('\n');
        expect(lines).toHaveLength(4);
        expect(lines[3]).toMatch(/^  See CONTRIBUTING\.md#[a-z-]+$/);
      }
      expect(stdout).not.toMatch(/^\s+at /m);
      const summary = stdout.slice(stdout.lastIndexOf('\n\n') + 2);
      expect(summary).toMatch(
        /^13 entries with \d+ claims and 2 vanguards, in \d+ files: 12 errors in 12 files\n {5}3 {2}mdx-is-prose\n/,
      );
    });
  });

  test('--format json prints one JSON object with the same faults in the order of files and lines', async () => {
    await withTree(['misspelt-key', 'empty-file'], (dir) => {
      const { status, stdout } = runCheck(dir, '--format', 'json');
      expect(status).toBe(1);
      const { faults } = JSON.parse(stdout) as { faults: { rule: string }[] };
      expect(faults.map(({ rule }) => rule)).toEqual(['file-not-empty', 'key-known']);
      expect(Object.keys(faults[0] ?? {}).toSorted()).toEqual([
        'column',
        'file',
        'help',
        'line',
        'message',
        'path',
        'rule',
        'severity',
      ]);
    });
  });

  test.each([
    { given: 'an unknown format', options: ['--format', 'xml'], dir: 'sound' },
    { given: 'an unknown option', options: ['--fast'], dir: 'sound' },
    { given: 'a content folder that is not there', options: [], dir: 'nowhere' },
  ])('$given gives exit code 2 and a plain message', ({ options, dir }) => {
    const { status, stdout, stderr } = runCheck(join(FIXTURES, dir), ...options);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/Usage|There is no content folder/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
