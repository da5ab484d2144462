import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runChecks } from '../../src/content-checks/run-checks.ts';
import type { Fault } from '../../src/content-loader/fault.ts';
import { loadContent } from '../../src/content-loader/load-content.ts';

export const FIXTURES = resolve(import.meta.dirname, '../fixtures/content-faults');

/** Lays fixture folders over the sound one in a temporary folder, gives it to a function, and takes it away. */
export const withTree = async <Result>(folders: readonly string[], use: (dir: string) => Result | Promise<Result>): Promise<Result> => {
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    for (const folder of ['sound', ...folders]) cpSync(join(FIXTURES, folder), dir, { recursive: true });
    return await use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

/** The faults of such a tree, each with its file inside the content folder. */
export const faultsOf = (...folders: readonly string[]): Promise<Fault[]> =>
  withTree(folders, async (dir) =>
    runChecks(await loadContent(dir)).map((fault) => ({ ...fault, file: fault.file.replace(`${dir}/`, '') })),
  );
