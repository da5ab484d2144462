import { z } from 'zod';
import { idSchema, textSchema } from './common.ts';

const serviceSchema = z.strictObject({
  id: idSchema.describe('The id of the service, permanent.'),
  title: textSchema.describe('What readers see.'),
});

/** `services.yaml`: what a contract may or may not cover. */
export const servicesSchema = z.array(serviceSchema);
export type ServicesFile = z.infer<typeof servicesSchema>;
