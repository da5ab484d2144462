import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest';

export const ROOT = resolve(import.meta.dirname, '../../..');
export const SOUND = resolve(ROOT, 'test/fixtures/content-faults/sound');
export const TENDER = 'entries/alpha/2017-06-13-tender-issued';

export const folder = realpathSync(mkdtempSync(join(tmpdir(), 'diff-')));
export const repository = join(folder, 'repository');
export const content = join(repository, 'content');

export const git = (cwd: string, ...words: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

export interface Told {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export const run = (words: readonly string[], cwd = repository, dir = 'content'): Told => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/tools/diff.ts'), ...words],
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: dir, SOURCE_DATE_EPOCH: '' },
    },
  );
  return { code: status, out: stdout.trim(), err: stderr.trim() };
};

export const read = (file: string): string => readFileSync(join(content, file), 'utf8');
export const write = (file: string, text: string): void => writeFileSync(join(content, file), text);
export const edit = (file: string, from: string, to: string): void => {
  const text = read(file);
  if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”`);
  write(file, text.replaceAll(from, to));
};

/** A story that puts a start back. Nothing of it happened. */
export const story = (title: string, date: string): string => `---
title: ${JSON.stringify(title)}
kind: news
vanguards: [alpha]
source:
  publisher: the-gazette
  title: ${JSON.stringify(title)}
  title-is: exact
  published: 2018-02-01
  url: https://gazette.example/${date}
  access: open
  read: 2026-11-22
  extent: whole
summary: One sentence.
milestones:
  - { milestone: service-start, track: contract, date: ${date}, status: planned }
---

A short paragraph.
`;
export const STORY = 'entries/alpha/2018-02-01-start-put-back.mdx';

/** A repository of the sound fixture, as it was at its first commit before each test. */
export const useScratchRepository = (): void => {
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  beforeAll(() => {
    cpSync(SOUND, content, { recursive: true });
    git(folder, 'init', '--quiet', '--initial-branch=main', repository);
    git(repository, 'add', '--all');
    git(repository, 'commit', '--quiet', '--message=Start');
  });
  beforeEach(() => {
    git(repository, 'checkout', '--quiet', 'main');
    git(repository, 'checkout', '--quiet', 'main', '--', 'content');
    git(repository, 'clean', '--quiet', '--force', '-d', 'content');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
};

/** The lines that the command prints where all is well. */
export const told = (base = 'main'): readonly string[] => {
  const { code, out, err } = run([base]);
  expect(err).toBe('');
  expect(code).toBe(0);
  return out.split('\n');
};
