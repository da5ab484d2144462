import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { causesSchema } from '../../../src/schemas/causes.ts';
import { decisionsSchema } from '../../../src/schemas/decisions.ts';
import { entrySchema, redirectSchema } from '../../../src/schemas/entry.ts';
import { glossarySchema } from '../../../src/schemas/glossary.ts';
import { milestonesSchema } from '../../../src/schemas/milestones.ts';
import { organisationsSchema } from '../../../src/schemas/organisations.ts';
import { servicesSchema } from '../../../src/schemas/services.ts';
import { vanguardSchema } from '../../../src/schemas/vanguard.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  entry: entrySchema,
  redirect: redirectSchema,
  vanguard: vanguardSchema,
  glossary: glossarySchema,
  milestones: milestonesSchema,
  decisions: decisionsSchema,
  services: servicesSchema,
  causes: causesSchema,
  organisations: organisationsSchema,
};

const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;

interface Survey {
  readonly undescribed: readonly string[];
  readonly loose: readonly string[];
}

/** The fields without a description, and the objects that let unknown keys pass. */
const survey = (schema: unknown, path = ''): Survey => {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return survey(inner.element, `${path}[]`);
  if (!(inner instanceof z.ZodObject)) return { undescribed: [], loose: [] };
  const shape: Readonly<Record<string, z.ZodType>> = inner.shape;
  const fields = Object.entries(shape);
  const below = fields.map(([key, field]) => survey(field, `${path}.${key}`));
  return {
    undescribed: [
      ...fields.filter(([, field]) => !field.description).map(([key]) => `${path}.${key}`),
      ...below.flatMap(({ undescribed }) => undescribed),
    ],
    loose: [
      ...(inner.def.catchall instanceof z.ZodNever ? [] : [path]),
      ...below.flatMap(({ loose }) => loose),
    ],
  };
};

describe.each(Object.entries(SCHEMAS))('the schema of %s', (_, schema) => {
  test('describes every field in an editor’s words, and lets no unknown key pass', () => {
    expect(survey(schema)).toEqual({ undescribed: [], loose: [] });
  });

  test('can be given to an editor program as JSON Schema', () => {
    expect(z.toJSONSchema(schema, { io: 'input' })).toHaveProperty('type');
  });
});
