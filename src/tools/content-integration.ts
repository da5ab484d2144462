import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rememberEntries } from '../content-loader/read-entry.ts';
import { findSource, handOver } from '../data/hand-over.ts';
import type { SiteSource } from '../data/source.ts';
import { contentDir } from './check-content.ts';
import { followContent } from './preview-integration.ts';
import { readSource } from './read-source.ts';
import { writeBesidePages } from './write-beside-pages.ts';

/** Writes what is no page once the pages are there. */
const writeAfterPages = (source: SiteSource, site: string): AstroIntegration => ({
  name: 'write-after-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const siteDir = fileURLToPath(dir);
      await writeBesidePages({ siteDir, source, site, lastDir: siteDir, marks: new Map(), code: '' });
    },
  },
});

/**
 * Gives the pages their content where no command of ours handed it over, as under `astro build` and `astro dev`: the whole check
 * comes first, and an error of it stops Astro before it writes anything.
 */
export const checkedContent = (site: string): AstroIntegration => ({
  name: 'checked-content',
  hooks: {
    'astro:config:setup': async ({ command, updateConfig }) => {
      if ((command !== 'build' && command !== 'dev') || findSource()) return;
      const remembered = rememberEntries();
      const source = await readSource(contentDir(), remembered);
      handOver(source);
      const follow = command === 'dev';
      updateConfig({
        integrations: [
          follow ? followContent(contentDir(), site, remembered) : writeAfterPages(source, site),
        ],
      });
    },
  },
});
