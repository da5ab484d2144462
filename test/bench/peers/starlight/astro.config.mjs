// The entries as the documents of Starlight, with its search and its navigation.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight({ title: 'Entries', sidebar: [{ label: 'Timeline', link: '/timeline/' }] })],
});
