import type { z } from 'zod';
import { causesSchema } from '../schemas/causes.ts';
import { decisionsSchema } from '../schemas/decisions.ts';
import { milestonesSchema } from '../schemas/milestones.ts';
import { organisationsSchema } from '../schemas/organisations.ts';
import { servicesSchema } from '../schemas/services.ts';

/** The vocabularies that are one YAML file each, with their schemas. */
export const VOCABULARY_SCHEMAS = {
  milestones: milestonesSchema,
  decisions: decisionsSchema,
  services: servicesSchema,
  causes: causesSchema,
  organisations: organisationsSchema,
} as const satisfies Record<string, z.ZodType>;

export type VocabularyName = keyof typeof VOCABULARY_SCHEMAS;
export type WrittenVocabulary<Name extends VocabularyName> = z.infer<(typeof VOCABULARY_SCHEMAS)[Name]>;

export const VOCABULARY_NAMES = Object.keys(VOCABULARY_SCHEMAS) as readonly VocabularyName[];

/** The collections whose every file is one thing: the folder is the name. */
export type FolderName = 'entries' | 'vanguards' | 'glossary';

/** To which collection a path belongs, and its id there; undefined for a file that is no part of the content. */
export const placeOfPath = (
  path: string,
):
  | { readonly folder: FolderName; readonly id: string }
  | { readonly vocabulary: VocabularyName }
  | undefined => {
  const vocabulary = VOCABULARY_NAMES.find((name) => path === `${name}.yaml`);
  if (vocabulary) return { vocabulary };
  const [, folder, id] = /^(entries|vanguards|glossary)\/(.+)\.mdx$/.exec(path) ?? [];
  if (!folder || !id || id.split('/').length > (folder === 'entries' ? 2 : 1)) return undefined;
  return { folder: folder as FolderName, id };
};
