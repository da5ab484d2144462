import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { SiteFile } from '../exports/site-file.ts';
import { keyOf, type SiteMemory } from './site-memory.ts';

const makeOrTake = async (
  { path, from, make }: SiteFile,
  memory: SiteMemory,
  code: string,
): Promise<string | Uint8Array> => {
  if (from === undefined) return make();
  const key = keyOf(code, path, from);
  const known = memory.take(path, key);
  if (known) return known;
  const made = Buffer.from(await make());
  memory.keep(path, key, made);
  return made;
};

/** After so many files others get their turn. */
const IN_ONE_TURN = 16;

/**
 * Writes files into a built site, one after the other, those whose inputs have not changed from the last site.
 * A small file is written sooner than a promise for it is kept.
 */
export const writeFiles = async (
  siteDir: string,
  files: readonly SiteFile[],
  memory: SiteMemory,
  code: string,
): Promise<void> => {
  const folders = new Set<string>();
  for (const [index, one] of files.entries()) {
    if (index % IN_ONE_TURN === 0) await setImmediate();
    const file = join(siteDir, one.path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, await makeOrTake(one, memory, code));
  }
};
