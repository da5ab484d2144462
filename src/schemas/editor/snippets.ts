import { CLAIM_KEYS, type ClaimKey } from '../entry.ts';
import { buildEditorSchema } from './editor-schema.ts';
import type { JsonSchema } from './json-schema.ts';

/** A snippet as VS Code reads it: lines with places to fill in. */
interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** `.mdx` files of content are opened as Markdown: see `.vscode/settings.json`. */
const SCOPE = 'markdown,mdx';

/** The keys of a claim besides those that it must have, where nearly every claim of the kind has them. */
const USUAL: Partial<Record<ClaimKey, readonly string[]>> = {
  milestones: ['date'],
  decisions: ['by'],
  values: ['per'],
};

/** What stands in a place before it is filled in, where the schema has no list of it. */
const SAMPLES: Readonly<Record<string, string>> = {
  milestone: 'service-start',
  decision: 'organisational-form',
  option: 'alliance',
  service: 'adult-social-care',
  organisation: 'dudley-ccg',
  by: 'dudley-ccg',
  causes: 'national-approval',
  amount: '£244m',
  length: '15 years',
  count: '318000',
  date: '2018-04',
  per: 'year',
  vanguards: 'dudley',
  publisher: 'hsj',
  published: '2018-05-04',
  read: '2026-11-22',
  url: 'https://',
};

const escape = (text: string): string => text.replaceAll(/[\\$}]/g, String.raw`\$&`);

/** Hands out the numbers of the places, from 1. */
const makePlaces = () => {
  let last = 0;
  return (key: string, schema: JsonSchema): string => {
    last += 1;
    const codes = schema.enum ?? schema.items?.enum;
    const place = codes
      ? `\${${last}|${codes.join(',')}|}`
      : `\${${last}:${escape(SAMPLES[key] ?? schema.description ?? key)}}`;
    return schema.type === 'array' ? `[${place}]` : place;
  };
};

const propertiesOf = (schema: JsonSchema): readonly [string, JsonSchema][] =>
  Object.entries(schema.properties ?? {});

const claimSnippet = (key: ClaimKey, list: JsonSchema): Snippet => {
  const { items: claim = {}, description = '' } = list;
  const wanted = new Set([...(claim.required ?? []), ...(USUAL[key] ?? [])]);
  const place = makePlaces();
  const pairs = propertiesOf(claim)
    .filter(([name]) => wanted.has(name))
    .map(([name, schema]) => `${name}: ${place(name, schema)}`);
  return {
    scope: SCOPE,
    prefix: `claim-${key}`,
    description,
    body: [`- { ${pairs.join(', ')} }$0`],
  };
};

const entrySnippet = (entry: JsonSchema): Snippet => {
  const required = (schema: JsonSchema) =>
    propertiesOf(schema).filter(([key]) => schema.required?.includes(key));
  const place = makePlaces();
  const lines = required(entry).flatMap(([key, schema]) =>
    schema.properties
      ? [`${key}:`, ...required(schema).map(([name, inner]) => `  ${name}: ${place(name, inner)}`)]
      : [`${key}: ${place(key, schema)}`],
  );
  return {
    scope: SCOPE,
    prefix: 'entry',
    description: 'A new entry: its front matter, and a place for the text',
    body: ['---', ...lines, '$0', '---', '', 'Two to six short paragraphs in your own words.'],
  };
};

/** A snippet for a new entry and one for each kind of claim, made from the schema of an entry. */
export const buildSnippets = (): Readonly<Record<string, Snippet>> => {
  const entry = buildEditorSchema('entries').else ?? {};
  const claims = CLAIM_KEYS.map((key) => claimSnippet(key, entry.properties?.[key] ?? {}));
  return Object.fromEntries([entrySnippet(entry), ...claims].map((snippet) => [snippet.prefix, snippet]));
};
