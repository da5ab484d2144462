import { z } from 'zod';
import { idSchema, textSchema } from './common.ts';

const causeSchema = z.strictObject({
  id: idSchema.describe('The id of the cause, permanent.'),
  title: textSchema.describe('What readers see.'),
  means: textSchema.describe('What it covers, in one plain sentence.'),
});

/** `causes.yaml`: the reasons that somebody gave for a delay. */
export const causesSchema = z.array(causeSchema);
export type CausesFile = z.infer<typeof causesSchema>;
