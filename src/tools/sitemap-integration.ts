import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { glob, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSitemap, type SitemapPage } from '../exports/sitemap.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#38;': '&',
  '&#39;': "'",
  '&quot;': '"',
};

const readAttribute = (head: string, pattern: RegExp): string | undefined =>
  pattern.exec(head)?.[1]?.replaceAll(/&(?:amp|quot|#38|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/** What the head of a built page says of it. Nothing where it asks to be left out, or names another page as the one to keep. */
export const readSitemapPage = (html: string, address: string): SitemapPage | undefined => {
  const head = html.slice(0, html.indexOf('</head>'));
  const canonical = readAttribute(head, /<link rel="canonical" href="([^"]*)"/);
  if (canonical !== address || /<meta name="robots" content="[^"]*noindex/.test(head)) return undefined;
  const modified = readAttribute(head, /<meta property="article:modified_time" content="([^"]*)"/);
  return { address, ...(modified !== undefined && { modified }) };
};

const addressOf = (file: string, site: string): string =>
  new URL(`/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/'), site).href;

/** In which the head of a page ends, as a rule. */
const START = Buffer.alloc(16_384);

/** A page up to the end of its head at least: the rest of a large site would be read for nothing. */
const readStart = (file: string): string => {
  const descriptor = openSync(file, 'r');
  const length = readSync(descriptor, START, 0, START.length, 0);
  closeSync(descriptor);
  const text = START.toString('utf8', 0, length);
  return text.includes('</head>') ? text : readFileSync(file, 'utf8');
};

/** Writes the sitemap from the pages as they were built, so that no page can be forgotten. */
export const sitemap = (site: string): AstroIntegration => ({
  name: 'sitemap',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const pages: SitemapPage[] = [];
      for (const file of (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).toSorted()) {
        const page = readSitemapPage(readStart(join(folder, file)), addressOf(file, site));
        if (page) pages.push(page);
      }
      for (const { name, text } of writeSitemap(pages, site)) await writeFile(join(folder, name), text);
    },
  },
});
