import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const FIXTURES = resolve(import.meta.dirname, '../fixtures/content-faults');

/** Files by their path in a content folder. */
export type Files = Readonly<Record<string, string>>;

/** Lays fixture folders and files over the sound content in a temporary folder, gives it to a function, and takes it away. */
export const withTree = async <Result>(
  folders: readonly string[],
  use: (dir: string) => Result | Promise<Result>,
  files: Files = {},
): Promise<Result> => {
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    for (const folder of ['sound', ...folders]) cpSync(join(FIXTURES, folder), dir, { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    return await use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};
