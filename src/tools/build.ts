import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'astro';
import type { Content } from '../content-loader/load-content.ts';
import { resolveAsOf } from './as-of.ts';
import { checkContent, contentDir } from './check-content.ts';
import { assertWritable, explainFailure } from './disk-faults.ts';
import { indexSite } from './index-site.ts';
import { handOnRepositoryUrl } from './repository-url.ts';
import { runCommand } from './run-command.ts';
import { handOnSourceCommit } from './source-commit.ts';
import { siteUrl } from './site-url.ts';
import { besideFolder, publishFolder, tidyBeside } from './publish-folder.ts';

// Astro moves files within the disk of the project, and shares a work folder among builds whose output lies outside of it.
const WORKSHOP = resolve('.astro/site');

/** Builds inside the project, and then puts the finished site in the place of the last good one, or leaves that as it is. */
const buildSite = async (outDir: string, content: Content, asOf: number): Promise<void> => {
  await tidyBeside(outDir);
  await tidyBeside(WORKSHOP);
  await assertWritable(besideFolder(outDir, 'unfinished'), outDir);
  const unfinished = besideFolder(WORKSHOP, 'unfinished');
  process.env['OUT_DIR'] = unfinished;
  try {
    // Without force, Astro takes what it has read before for current, even where a schema changed since.
    await build({ outDir: unfinished, force: true });
    await indexSite(unfinished, content, { asOf, site: siteUrl() });
    await publishFolder(unfinished, outDir);
  } catch (error) {
    throw explainFailure(error, outDir);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
};

await runCommand(async () => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const content = await checkContent(contentDir());
  if (!content) return 1;
  const asOf = resolveAsOf(process.env, process.cwd());
  process.env['SOURCE_DATE_EPOCH'] = String(asOf);
  handOnSourceCommit(contentDir());
  handOnRepositoryUrl();
  await buildSite(resolve(process.env['OUT_DIR'] || 'dist'), content, asOf);
  return 0;
});
