import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'astro';
import type { SiteSource } from '../data/source.ts';
import { indexSite } from './index-site.ts';
import { prepareSource } from './prepare-source.ts';
import { runCommand } from './run-command.ts';
import { siteFiles } from './site-files.ts';
import { siteUrl } from './site-url.ts';
import { besideFolder, swapFolder } from './swap-folder.ts';
import { writeFiles } from './write-files.ts';

/** Builds into a folder beside the last good one, which is replaced at the very end or not at all. */
const buildSite = async (outDir: string, source: SiteSource): Promise<void> => {
  const unfinished = besideFolder(outDir, 'unfinished');
  process.env['OUT_DIR'] = unfinished;
  try {
    await build({ outDir: unfinished });
    await writeFiles(unfinished, siteFiles(source, siteUrl()));
    await indexSite(unfinished, source, siteUrl());
    await swapFolder(unfinished, outDir);
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
