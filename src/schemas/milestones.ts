import { z } from 'zod';
import { GROUPS } from '../domain/code-lists.ts';
import { codeSchema, idSchema, textSchema } from './common.ts';

const milestoneSchema = z.strictObject({
  id: idSchema.describe('The id of the step, permanent.'),
  title: textSchema.describe('What readers see.'),
  means: textSchema.describe('What the step is, in one plain sentence.'),
  group: codeSchema(GROUPS).describe('Which filter of the timeline shows it.'),
  judged: z.boolean().describe('false for a deadline, which is never scored.'),
  lasts: z.boolean().describe('true where the step is a stretch of time, such as a consultation.'),
  ocds: textSchema.optional().describe('The type of the step in the Open Contracting Data Standard.'),
});

/** `milestones.yaml`: the steps that a track can have. */
export const milestonesSchema = z.array(milestoneSchema);
export type MilestonesFile = z.infer<typeof milestonesSchema>;
