// One page an entry, and nothing else: what somebody who picks Astro starts with.
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://example.org', integrations: [mdx()] });
