import { z } from 'zod';
import { ORGANISATION_TYPES } from '../domain/code-lists.ts';
import { codeSchema, dateSchema, idSchema, textSchema, uniqueListSchema, urlSchema } from './common.ts';

const linkSchema = z.strictObject({
  organisation: idSchema.describe('The other organisation: an id from this file.'),
  date: dateSchema.optional().describe('When the one took the place of the other.'),
  status: z.enum(['planned']).optional().describe('planned, where the change was only announced.'),
});

const organisationSchema = z.strictObject({
  id: idSchema.describe('The id of the organisation, permanent.'),
  name: textSchema.describe('The one name by which the site calls it.'),
  type: codeSchema(ORGANISATION_TYPES).describe('What sort of organisation it is.'),
  aka: uniqueListSchema(textSchema).optional().describe('The other names that people use.'),
  url: urlSchema.optional().describe('Its own site.'),
  predecessors: z.array(linkSchema).optional().describe('Whose place it took.'),
  successors: z.array(linkSchema).optional().describe('Who took its place.'),
  note: textSchema.optional().describe('Anything that a reader should know about it.'),
});

/** `organisations.yaml`: everybody whom entries name. */
export const organisationsSchema = z.array(organisationSchema);
export type OrganisationsFile = z.infer<typeof organisationsSchema>;
