import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CommandError } from '../../../src/tools/as-of.ts';
import { resolveSourceCommit } from '../../../src/tools/source-commit.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'commit-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const git = (...words: string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
    cwd: root,
    encoding: 'utf8',
  }).trim();

const commitContent = (): string => {
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content', 'a.yaml'), 'a');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Start');
  return git('rev-parse', 'HEAD');
};

test('the commit is SOURCE_COMMIT where that is set', () => {
  expect(resolveSourceCommit({ SOURCE_COMMIT: '0123456789ab' }, root)).toBe('0123456789ab');
});

test('what is no commit is refused', () => {
  expect(() => resolveSourceCommit({ SOURCE_COMMIT: 'main' }, root)).toThrow(CommandError);
});

test('the commit is that of the content’s repository', () => {
  const commit = commitContent();
  expect(resolveSourceCommit({}, join(root, 'content'))).toBe(commit);
});

test('content that was changed since has no commit; a change elsewhere doesn’t matter', () => {
  const commit = commitContent();
  writeFileSync(join(root, 'beside.txt'), 'b');
  expect(resolveSourceCommit({}, join(root, 'content'))).toBe(commit);
  writeFileSync(join(root, 'content', 'b.yaml'), 'b');
  expect(resolveSourceCommit({}, join(root, 'content'))).toBeUndefined();
});

test('a folder in no repository has no commit', () => {
  expect(resolveSourceCommit({}, root)).toBeUndefined();
});
