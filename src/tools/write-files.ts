import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keyOf, type BuildCache } from './build-cache.ts';
import type { SiteFile } from '../exports/site-file.ts';

/** How many files are written at the same time. */
const AT_ONCE = 32;

const makeOrTake = async (
  { path, from, make }: SiteFile,
  cache: BuildCache,
  code: string,
): Promise<string | Uint8Array> => {
  if (from === undefined) return make();
  const key = keyOf(code, path, from);
  const known = await cache.read(key);
  if (known) return known;
  const made = Buffer.from(await make());
  await cache.write(key, made);
  return made;
};

/** Writes files into a built site, those whose inputs have not changed from a cache. Few are in memory at a time. */
export const writeFiles = async (
  siteDir: string,
  files: readonly SiteFile[],
  cache: BuildCache,
  code: string,
): Promise<void> => {
  const folders = new Set<string>();
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const batch = files.slice(start, start + AT_ONCE);
    await Promise.all(
      batch.map(async (one) => {
        const file = join(siteDir, one.path);
        const folder = dirname(file);
        if (!folders.has(folder)) await mkdir(folder, { recursive: true });
        folders.add(folder);
        await writeFile(file, await makeOrTake(one, cache, code));
      }),
    );
  }
};
