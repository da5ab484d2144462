import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { PageKeys } from './page-keys.ts';
import type { SiteMemory } from './site-memory.ts';

/** Where pages go, what of the last site can stand in the new one, and how many pages were written. */
export interface PageWork {
  readonly siteDir: string;
  readonly memory: SiteMemory;
  readonly keys: PageKeys;
  count: number;
}

const write = (work: PageWork, path: string, bytes: Uint8Array): Response => {
  const file = join(work.siteDir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  work.count += 1;
  // Astro makes no file of an answer without a body.
  return new Response(null);
};

/** The page for the error has a name of its own, which Astro knows. */
const isFolder = (address: string): boolean => address.endsWith('/') && address !== '/404/';

const writing = (renderer: AstroPrerenderer, work: PageWork): AstroPrerenderer => ({
  ...renderer,
  name: 'written-pages',
  render: async (request, options) => {
    const address = decodeURI(new URL(request.url).pathname);
    const path = `${address.slice(1)}index.html`;
    const key = work.keys(address);
    const known = key === undefined ? undefined : work.memory.take(path, key);
    if (known) return write(work, path, known);
    const result = await renderer.render(request, options);
    const response = result instanceof Response ? result : result.response;
    if (!response.ok || !isFolder(address)) {
      work.count += 1;
      return result;
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (key !== undefined) work.memory.keep(path, key, bytes);
    return write(work, path, bytes);
  },
});

/**
 * Writes each page as soon as it is drawn, those whose inputs have not changed from the last site. Astro would write them one by
 * one through promises of its own, which takes as long as drawing the half of them.
 */
export const writtenPages = (work: PageWork): AstroIntegration => ({
  name: 'written-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((renderer) => writing(renderer, work));
    },
  },
});
