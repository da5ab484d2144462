import { z } from 'zod';
import { entryIdSchema, idSchema, textSchema, uniqueListSchema } from './common.ts';

const trackSchema = z.strictObject({
  id: idSchema.describe('The id of the track, permanent.'),
  title: textSchema.describe('What readers see.'),
  procurement: z
    .boolean()
    .optional()
    .describe('true if the track is a procurement; it is then exported as open contracting data.'),
  milestones: uniqueListSchema(idSchema).describe(
    'Every step that this track has: ids from milestones.yaml.',
  ),
  headline: uniqueListSchema(idSchema).describe('The steps for the chart, the home page and the scorecard.'),
  'superseded-by': z
    .strictObject({
      track: idSchema.describe('The track that took its place.'),
      entry: entryIdSchema.describe('The entry that says so.'),
    })
    .optional()
    .describe('Where another track took the place of this one.'),
});

const noteSchema = z.strictObject({
  on: textSchema.describe('What the note is about, such as values/contract.'),
  note: textSchema.describe('A word on a disagreement. It takes no side.'),
});

/** The front matter of a vanguard's profile, as written; the body is its case study. */
export const vanguardSchema = z
  .strictObject({
    name: textSchema.describe('The name of the place.'),
    model: textSchema.describe('The care model, such as multispecialty community provider.'),
    listed: z.boolean().describe('Whether NHS England’s lists of MCP and PACS vanguards had it.'),
    'listed-note': textSchema.optional().describe('What it was, where it was not listed.'),
    standfirst: textSchema.describe('One or two sentences that open the page.'),
    commissioner: idSchema.describe('Who commissioned: an id from organisations.yaml.'),
    tracks: z.array(trackSchema).describe('The processes that had milestones of their own.'),
    notes: z.array(noteSchema).optional().describe('Words of ours on disagreements between sources.'),
    'open-questions': z
      .array(textSchema)
      .optional()
      .describe('What could not be found: an invitation to readers.'),
  })
  .superRefine((vanguard, context) => {
    if (!vanguard.listed && vanguard['listed-note'] === undefined)
      context.addIssue({
        code: 'custom',
        path: ['listed-note'],
        message: 'is missing',
        params: { rule: 'key-present' },
      });
  });

export type VanguardFile = z.infer<typeof vanguardSchema>;
