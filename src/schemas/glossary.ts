import { z } from 'zod';
import { idSchema, textSchema, uniqueListSchema } from './common.ts';

/** The front matter of a glossary term, as written; its file name is its id. */
export const glossarySchema = z.strictObject({
  term: textSchema.describe('The term, in full.'),
  abbreviation: textSchema.optional().describe('Its abbreviation, if it has one.'),
  also: uniqueListSchema(textSchema).optional().describe('Other names for the same thing.'),
  short: textSchema.describe('What it means, in one plain sentence.'),
  years: z
    .union([z.string(), z.int()], { error: 'must be text, such as 2017 to 2019' })
    .optional()
    .describe('When it was in use, such as 2017 to 2019.'),
  see: uniqueListSchema(idSchema).optional().describe('Related terms: ids of the glossary.'),
  hard: z.boolean().optional().describe('true if a general reader will not know it.'),
});

export type GlossaryFile = z.infer<typeof glossarySchema>;
