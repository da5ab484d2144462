import { z } from 'zod';
import { GROUPS } from '../domain/code-lists.ts';
import { codeSchema, idSchema, textSchema } from './common.ts';

const optionSchema = z.strictObject({
  id: idSchema.describe('The id of the option, permanent.'),
  title: textSchema.describe('What readers see.'),
  means: textSchema.describe('What choosing it would mean, in one plain sentence.'),
});

const decisionSchema = z.strictObject({
  id: idSchema.describe('The id of the decision, permanent.'),
  title: textSchema.describe('What readers see.'),
  asks: textSchema.describe('The question, as a question.'),
  group: codeSchema(GROUPS).describe('Which filter of the timeline shows it.'),
  options: z.array(optionSchema).describe('The answers that somebody considered.'),
});

/** `decisions.yaml`: the questions that each vanguard had to answer. */
export const decisionsSchema = z.array(decisionSchema);
export type DecisionsFile = z.infer<typeof decisionsSchema>;
