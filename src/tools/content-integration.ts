import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
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
 * Gives the pages their content where no command of ours handed it over, as under `astro build`: the whole check comes first, and an
 * error of it stops Astro before it writes anything. A preview follows the content in either case.
 */
export const checkedContent = (site: string): AstroIntegration => ({
  name: 'checked-content',
  hooks: {
    'astro:config:setup': async ({ command, updateConfig }) => {
      if (command !== 'build' && command !== 'dev') return;
      const known = findSource();
      const source = known ?? (await readSource(contentDir()));
      if (!known) handOver(source);
      if (command === 'dev') updateConfig({ integrations: [followContent(contentDir(), source, site)] });
      else if (!known) updateConfig({ integrations: [writeAfterPages(source, site)] });
    },
  },
});
