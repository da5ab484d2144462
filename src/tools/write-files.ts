import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../exports/site-file.ts';

/** How many files are written at the same time. */
const AT_ONCE = 32;

/** Writes files into a built site. One after another is made, so that no two stand in memory for long. */
export const writeFiles = async (siteDir: string, files: readonly SiteFile[]): Promise<void> => {
  const folders = new Set<string>();
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const batch = files.slice(start, start + AT_ONCE);
    await Promise.all(
      batch.map(async ({ path, make }) => {
        const file = join(siteDir, path);
        const folder = dirname(file);
        if (!folders.has(folder)) await mkdir(folder, { recursive: true });
        folders.add(folder);
        await writeFile(file, await make());
      }),
    );
  }
};
