import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { SiteSource } from '../data/source.ts';
import { cacheFolder, openCache } from './build-cache.ts';
import { cachedPages } from './cached-pages.ts';
import { digestCode } from './code-digest.ts';
import { assertWritable, explainFailure } from './disk-faults.ts';
import { pageKeys } from './page-keys.ts';
import { prepareSource } from './prepare-source.ts';
import { besideFolder, publishFolder, tidyBeside } from './publish-folder.ts';
import { runCommand } from './run-command.ts';
import { siteUrl } from './site-url.ts';
import { writeBesidePages } from './write-beside-pages.ts';

// Astro moves files within the disk of the project, and shares a work folder among builds whose output lies outside of it.
const WORKSHOP = resolve('.astro/site');

/** Writes a whole site into a folder, which is made anew; pages and pictures that have not changed come from the cache. */
const writeSite = async (siteDir: string, source: SiteSource): Promise<void> => {
  await rm(siteDir, { recursive: true, force: true });
  await mkdir(siteDir, { recursive: true });
  const code = await digestCode(process.cwd());
  const site = siteUrl();
  const pageCache = openCache(join(cacheFolder(), 'pages'));
  const files = writeBesidePages({ siteDir, source, site, cache: join(cacheFolder(), 'files'), code });
  const pages = build({
    outDir: siteDir,
    // Files may stand in the folder already: it must not be emptied.
    vite: { build: { emptyOutDir: false } },
    integrations: [cachedPages(pageCache, pageKeys(source, site, code))],
  });
  // Both come to their end, even if one fails: nothing may be written to a folder that is being taken away.
  for (const done of await Promise.allSettled([pages, files]))
    if (done.status === 'rejected') throw done.reason;
  await pageCache.prune();
};

/** Builds inside the project, and then puts the finished site in the place of the last good one, or leaves that as it is. */
const buildSite = async (outDir: string, source: SiteSource): Promise<void> => {
  await tidyBeside(outDir);
  await tidyBeside(WORKSHOP);
  await assertWritable(besideFolder(outDir, 'unfinished'), outDir);
  const unfinished = besideFolder(WORKSHOP, 'unfinished');
  process.env['OUT_DIR'] = unfinished;
  try {
    await writeSite(unfinished, source);
    await publishFolder(unfinished, outDir);
  } catch (error) {
    throw explainFailure(error, outDir);
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
