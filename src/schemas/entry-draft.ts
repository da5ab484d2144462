import { type z } from 'zod';
import { CLAIM_KEYS, entrySchema, type ClaimKey, type EntryFile } from './entry.ts';

/**
 * What is sound of an entry whose schema may have failed, so that one fault does not hide others. A claim that failed is
 * undefined, and keeps its place in its list.
 */
export type EntryDraft = {
  readonly [Key in Exclude<keyof EntryFile, ClaimKey>]?: EntryFile[Key] | undefined;
} & {
  readonly [Key in ClaimKey]?: readonly (NonNullable<EntryFile[Key]>[number] | undefined)[] | undefined;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isClaimKey = (key: string): key is ClaimKey => (CLAIM_KEYS as readonly string[]).includes(key);

/** The sound parts of the front matter of an entry. */
export const draftEntry = (raw: unknown): EntryDraft => {
  if (!isRecord(raw)) return {};
  const draft: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(entrySchema.shape)) {
    const value = raw[key];
    if (value === undefined) continue;
    draft[key] = isClaimKey(key) ? draftClaims(entrySchema.shape[key], value) : soundOf(schema, value);
  }
  return draft;
};

const soundOf = (schema: z.ZodType, value: unknown): unknown => {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
};

const draftClaims = (schema: z.ZodOptional<z.ZodArray<z.ZodType>>, value: unknown): unknown[] | undefined => {
  const item = schema.unwrap().element;
  return Array.isArray(value) ? value.map((claim) => soundOf(item, claim)) : undefined;
};
