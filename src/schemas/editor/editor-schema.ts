import { z } from 'zod';
import { causesSchema } from '../causes.ts';
import { decisionsSchema } from '../decisions.ts';
import { entrySchema, redirectSchema } from '../entry.ts';
import { glossarySchema } from '../glossary.ts';
import { milestonesSchema } from '../milestones.ts';
import { organisationsSchema } from '../organisations.ts';
import { servicesSchema } from '../services.ts';
import { vanguardSchema } from '../vanguard.ts';
import { offerIds, type Offers } from './offer-ids.ts';
import type { JsonSchema } from './json-schema.ts';

/** What a content file of each kind is called in an editor program. The first three are front matter; a folder is named like them. */
const KINDS = {
  entries: { title: 'An entry: one published item', schema: entrySchema },
  vanguards: { title: 'The profile of a vanguard', schema: vanguardSchema },
  glossary: { title: 'A term of the glossary', schema: glossarySchema },
  milestones: { title: 'The steps that a track can have', schema: milestonesSchema },
  decisions: { title: 'The questions and their options', schema: decisionsSchema },
  services: { title: 'The services that a contract may cover', schema: servicesSchema },
  causes: { title: 'The reasons given for delays', schema: causesSchema },
  organisations: { title: 'The organisations that entries name', schema: organisationsSchema },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly schema: z.ZodType }>>;

export type EditorSchemaName = keyof typeof KINDS;
export const EDITOR_SCHEMA_NAMES = Object.keys(KINDS) as readonly EditorSchemaName[];
/** The kinds that are front matter, and so need more than a YAML extension. */
export const FRONT_MATTER_NAMES = ['entries', 'vanguards', 'glossary'] as const;

const DIALECT = 'http://json-schema.org/draft-07/schema#';

/** What a rule between keys says in Zod's code, said again where JSON Schema can: a list is not empty, a qualifier has its date. */
const NOT_EMPTY = ['vanguards', 'causes'];
const BESIDE_A_DATE = ['qualifier', 'wording'];

const tellMore = (node: JsonSchema): void => {
  const { properties } = node;
  if (!properties) return;
  for (const key of NOT_EMPTY) {
    const list = properties[key];
    if (list?.type === 'array') list.minItems = 1;
  }
  if (properties['date'] && properties['qualifier'])
    node.dependencies = Object.fromEntries(BESIDE_A_DATE.map((key) => [key, ['date']]));
};

const convert = (schema: z.ZodType): JsonSchema => {
  const converted = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // The bounds of whole numbers in this language, which say nothing of a year.
      if (jsonSchema.type === 'integer') {
        delete jsonSchema.minimum;
        delete jsonSchema.maximum;
      }
      tellMore(jsonSchema as JsonSchema);
    },
  });
  // The dialect is said once, at the top of the file.
  delete converted.$schema;
  return converted as JsonSchema;
};

/** An entry, or the stub that stays where one was: by its one key, so that the faults of an entry are told as an entry's. */
const convertEntry = (): JsonSchema => ({
  type: 'object',
  if: { type: 'object', required: ['redirect'] },
  then: convert(redirectSchema),
  else: convert(entrySchema),
});

/**
 * The JSON Schema (draft 7, which editor programs know best) of one kind of content file. With `offers`, an id must be one of
 * those that exist, each told with its title and meaning; without, it must only look like one.
 */
export const buildEditorSchema = (name: EditorSchemaName, offers?: Offers): JsonSchema => {
  const { title, schema } = KINDS[name];
  const converted = name === 'entries' ? convertEntry() : convert(schema);
  if (offers) offerIds(converted, offers);
  return { $schema: DIALECT, title, ...converted };
};
