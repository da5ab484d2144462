import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { styleSheets } from './src/styles/style-sheets.ts';
import { checkedContent } from './src/tools/content-integration.ts';
import { sitemap } from './src/tools/sitemap-integration.ts';
import { siteUrl } from './src/tools/site-url.ts';

const defaultContent = resolve('content');
const content = resolve(process.env.CONTENT_DIR ?? defaultContent);
const contentHash = createHash('sha256').update(content).digest('hex').slice(0, 8);

const site = siteUrl();

export default defineConfig({
  site,
  output: 'static',
  outDir: process.env.OUT_DIR ?? 'dist',
  // What Astro keeps of one content tree stays apart from what it keeps of another.
  cacheDir: content === defaultContent ? 'node_modules/.astro' : `node_modules/.astro-${contentHash}`,
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [mdx(), checkedContent(site), sitemap(site)],
  prefetch: false,
  devToolbar: { enabled: false },
  // The content security policy forbids inline styles and scripts, so neither is inlined, however small.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { output: { codeSplitting: styleSheets } } },
  },
});
