import { z } from 'zod';
import { placeOfPath, VOCABULARY_SCHEMAS } from '../content-loader/collections.ts';
import { CLAIM_KEYS, entrySchema, redirectSchema } from '../schemas/entry.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { CLAIM_KEY_ORDER } from '../schemas/key-order.ts';
import { vanguardSchema } from '../schemas/vanguard.ts';

/** What may stand in a file, by its path and what it holds; undefined for a file that is no part of the content. */
export const schemaOf = (path: string, value: unknown): z.ZodType | undefined => {
  const place = placeOfPath(path);
  if (!place) return undefined;
  if ('vocabulary' in place) return VOCABULARY_SCHEMAS[place.vocabulary];
  if (place.folder === 'glossary') return glossarySchema;
  if (place.folder === 'vanguards') return vanguardSchema;
  const isStub = typeof value === 'object' && value !== null && 'redirect' in value;
  return isStub ? redirectSchema : entrySchema;
};

const unwrap = (schema: unknown): unknown => (schema instanceof z.ZodOptional ? schema.unwrap() : schema);

/** The schemas of the keys of a set of keys; undefined for any other schema. */
export const shapeOf = (schema: unknown): Readonly<Record<string, unknown>> | undefined => {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? inner.shape : undefined;
};

/** The schema of the things of a list; undefined for any other schema. */
export const elementOf = (schema: unknown): unknown => {
  const inner = unwrap(schema);
  return inner instanceof z.ZodArray ? inner.element : undefined;
};

const CLAIM_ORDERS: ReadonlyMap<unknown, readonly string[]> = new Map(
  CLAIM_KEYS.map((key) => [elementOf(entrySchema.shape[key]), CLAIM_KEY_ORDER[key]]),
);

/** The keys of a set of keys in the order in which they stand: a claim has one of its own, anything else that of its schema. */
export const orderOf = (schema: unknown): readonly string[] =>
  CLAIM_ORDERS.get(unwrap(schema)) ?? Object.keys(shapeOf(schema) ?? {});
