import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { SiteSource } from '../data/source.ts';
import { cacheFolder, openCache } from './build-cache.ts';
import { cachedPages } from './cached-pages.ts';
import { digestCode } from './code-digest.ts';
import { pageKeys } from './page-keys.ts';
import { prepareSource } from './prepare-source.ts';
import { runCommand } from './run-command.ts';
import { siteUrl } from './site-url.ts';
import { besideFolder, swapFolder } from './swap-folder.ts';
import { writeBesidePages } from './write-beside-pages.ts';

/** Builds into a folder beside the last good one, which is replaced at the very end or not at all. */
const buildSite = async (outDir: string, source: SiteSource): Promise<void> => {
  const unfinished = besideFolder(outDir, 'unfinished');
  process.env['OUT_DIR'] = unfinished;
  try {
    await mkdir(unfinished, { recursive: true });
    const code = await digestCode(process.cwd());
    const cache = { pages: openCache(join(cacheFolder(), 'pages')), files: join(cacheFolder(), 'files') };
    const task = { siteDir: unfinished, source, site: siteUrl(), cache: cache.files, code };
    const files = writeBesidePages(task);
    // The folder is new, and files may stand in it already: it must not be emptied.
    const pages = build({
      outDir: unfinished,
      vite: { build: { emptyOutDir: false } },
      integrations: [cachedPages(cache.pages, pageKeys(source, siteUrl(), code))],
    });
    // Both come to their end, even if one fails: nothing may be written to a folder that is being taken away.
    for (const done of await Promise.allSettled([pages, files]))
      if (done.status === 'rejected') throw done.reason;
    await swapFolder(unfinished, outDir);
    await cache.pages.prune();
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
};

await runCommand(async () => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const source = await prepareSource();
  if (!source) return 1;
  await buildSite(resolve(process.env['OUT_DIR'] || 'dist'), source);
  return 0;
});
