import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { runChecks } from './content-checks/run-checks.ts';
import type { VocabularyName, WrittenVocabulary } from './content-loader/collections.ts';
import { createContentLoaders } from './content-loader/astro-loader.ts';
import type { EntryFile, RedirectFile } from './schemas/entry.ts';
import type { GlossaryFile } from './schemas/glossary.ts';
import type { VanguardFile } from './schemas/vanguard.ts';

const loaders = createContentLoaders(process.env['CONTENT_DIR'] || 'content', runChecks);

/** One thing of a vocabulary, as written. */
type Thing<Name extends VocabularyName> = WrittenVocabulary<Name>[number];

// The loaders have checked the data; the schemas here only give it its type.
export const collections = {
  entries: defineCollection({ loader: loaders.entries, schema: z.custom<EntryFile | RedirectFile>() }),
  vanguards: defineCollection({ loader: loaders.vanguards, schema: z.custom<VanguardFile>() }),
  glossary: defineCollection({ loader: loaders.glossary, schema: z.custom<GlossaryFile>() }),
  milestones: defineCollection({ loader: loaders.milestones, schema: z.custom<Thing<'milestones'>>() }),
  decisions: defineCollection({ loader: loaders.decisions, schema: z.custom<Thing<'decisions'>>() }),
  services: defineCollection({ loader: loaders.services, schema: z.custom<Thing<'services'>>() }),
  causes: defineCollection({ loader: loaders.causes, schema: z.custom<Thing<'causes'>>() }),
  organisations: defineCollection({
    loader: loaders.organisations,
    schema: z.custom<Thing<'organisations'>>(),
  }),
};
