import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'astro';
import type { SiteSource } from '../data/source.ts';
import { digestCode } from './code-digest.ts';
import { assertWritable, explainFailure } from './disk-faults.ts';
import { pageKeys } from './page-keys.ts';
import { prepareSource } from './prepare-source.ts';
import { besideFolder, publishFolder, tidyBeside } from './publish-folder.ts';
import { runCommand } from './run-command.ts';
import { marksFile, openMemory, readMarks, writeMarks, type Marks } from './site-memory.ts';
import { siteUrl } from './site-url.ts';
import { writeBesidePages } from './write-beside-pages.ts';
import { writtenPages, type PageWork } from './written-pages.ts';

// Astro moves files within the disk of the project, and shares a work folder among builds whose output lies outside of it.
const WORKSHOP = resolve('.astro/site');

/** The last good site, and what is known of its files. */
interface LastSite {
  readonly lastDir: string;
  readonly marks: Marks;
}

interface MadeSite {
  readonly pages: number;
  readonly marks: Marks;
}

/** Writes a whole site into a folder, which is made anew; what has not changed comes from the last site. */
const writeSite = async (siteDir: string, source: SiteSource, last: LastSite): Promise<MadeSite> => {
  await rm(siteDir, { recursive: true, force: true });
  await mkdir(siteDir, { recursive: true });
  const code = await digestCode(process.cwd());
  const site = siteUrl();
  const memory = openMemory(last.lastDir, last.marks);
  const work: PageWork = { siteDir, memory, keys: pageKeys(source, site, code), count: 0 };
  const files = writeBesidePages({ siteDir, source, site, code, ...last });
  const pages = build({
    outDir: siteDir,
    // Files may stand in the folder already: it must not be emptied.
    vite: { build: { emptyOutDir: false }, logLevel: 'error' },
    // Of thousands of pages none is worth a line, and a warning among them would be lost.
    logLevel: 'warn',
    integrations: [writtenPages(work)],
  });
  // Both come to their end, even if one fails: nothing may be written to a folder that is being taken away.
  for (const done of await Promise.allSettled([pages, files]))
    if (done.status === 'rejected') throw done.reason;
  return { pages: work.count, marks: new Map([...memory.kept(), ...(await files)]) };
};

/** Builds inside the project, and then puts the finished site in the place of the last good one, or leaves that as it is. */
const buildSite = async (outDir: string, source: SiteSource): Promise<void> => {
  await tidyBeside(outDir);
  await tidyBeside(WORKSHOP);
  await assertWritable(besideFolder(outDir, 'unfinished'), outDir);
  const unfinished = besideFolder(WORKSHOP, 'unfinished');
  process.env['OUT_DIR'] = unfinished;
  const marks = marksFile(outDir);
  try {
    const made = await writeSite(unfinished, source, { lastDir: outDir, marks: readMarks(marks) });
    await publishFolder(unfinished, outDir);
    writeMarks(marks, made.marks);
    console.log(`Built ${made.pages} pages, and the files beside them.`);
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
