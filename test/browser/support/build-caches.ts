import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../../../src/tools/site-memory.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Where builds keep what they know of the sites that they made of a content folder. */
export const cacheOf = (content: string): string => join(ROOT, cacheFolder(resolve(ROOT, content)));

/** Astro has a cache of its own for another content folder than the project's: see astro.config.mjs. */
const astroCacheOf = (content: string): string => {
  const name = createHash('sha256').update(resolve(ROOT, content)).digest('hex').slice(0, 8);
  return join(ROOT, `node_modules/.astro-${name}`);
};

/** Takes away what builds of another content folder have left for the next. */
export const removeCachesOf = (content: string): void => {
  for (const cache of [cacheOf(content), astroCacheOf(content)])
    rmSync(cache, { recursive: true, force: true });
};
