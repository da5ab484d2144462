import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** A day that stays the same: 22 November 2026. */
export const ENV = { SOURCE_DATE_EPOCH: '1795348800', TZ: 'UTC' };

/** Gives a copy of the real content to a function, and takes it away. */
export const withScratch = async <Result>(
  use: (dir: string) => Result | Promise<Result>,
): Promise<Result> => {
  const parent = mkdtempSync(join(tmpdir(), 'scratch-'));
  const dir = join(parent, 'content');
  try {
    cpSync(join(ROOT, 'content'), dir, { recursive: true });
    return await use(dir);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
};

/** Every file of a folder with its text, hidden ones too. */
export const snapshot = (dir: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(dir, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(dir, path), 'utf8')]),
  );

/** The paths that differ between two snapshots. */
export const changedPaths = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort();

/** Runs one of the project's commands on a content folder, with no terminal. */
export const runTool = (tool: string, dir: string, args: readonly string[] = [], input = '') =>
  spawnSync(process.execPath, [`src/tools/${tool}.ts`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
    env: { ...process.env, ...ENV, CONTENT_DIR: dir },
  });
