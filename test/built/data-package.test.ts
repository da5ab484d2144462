import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFolder } from '../browser/support/site.ts';

/**
 * What Data Package 2.0 (https://datapackage.org/standard/data-package/) asks for beyond its first version. Its published
 * profile is in no package that can be installed, so each of its rules that bears on what we write is held here; the
 * first version's profile is held by a library in data.test.ts, for a package of the second must satisfy it too.
 */
const PROFILES = 'https://datapackage.org/profiles/2.0/';

type Json = Readonly<Record<string, unknown>>;

const descriptor = JSON.parse(readFileSync(join(builtFolder, 'data/datapackage.json'), 'utf8')) as Json;
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};

const resources = listOf(descriptor['resources']);
const tables = resources.filter(({ type }) => type === 'table');
const schemas = tables.map(({ schema }) => objectOf(schema));
const fields = schemas.flatMap((schema) => listOf(schema['fields']));

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(isText) && new Set(value).size === value.length;
const namesOf = (schema: Json): readonly unknown[] => listOf(schema['fields']).map(({ name }) => name);

describe('the descriptor, by what Data Package 2.0 asks of it', () => {
  it.each<readonly [rule: string, isKept: boolean]>([
    ['names its profile by its whole address', descriptor['$schema'] === `${PROFILES}datapackage.json`],
    ['has at least one resource', resources.length > 0],
    ['has a name', isText(descriptor['name'])],
    ['has a version that is text', isText(descriptor['version'])],
    [
      'was created at a moment of RFC 3339',
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(String(descriptor['created'])),
    ],
    ['has a homepage that is an address', URL.canParse(String(descriptor['homepage']))],
    [
      'has licences with a name or an address',
      listOf(descriptor['licenses']).length > 0 &&
        listOf(descriptor['licenses']).every(({ name, path }) => isText(name) || isText(path)),
    ],
    [
      'has contributors with roles, a list, and none with the role of the first version',
      listOf(descriptor['contributors']).length > 0 &&
        listOf(descriptor['contributors']).every((one) => isTexts(one['roles']) && !('role' in one)),
    ],
    ['has keywords, each once', isTexts(descriptor['keywords'])],
    ['names no profile in the way of the first version', !('profile' in descriptor)],
    [
      'names sources, where it does, by a title, path, address or version',
      listOf(descriptor['sources']).every((source) =>
        ['title', 'path', 'email', 'version'].some((name) => isText(source[name])),
      ),
    ],
  ])('%s', (_rule, isKept) => {
    expect(isKept).toBe(true);
  });
});

describe('each resource', () => {
  it('names its profile, and has a name of its own', () => {
    for (const resource of resources) {
      expect(resource['$schema']).toBe(`${PROFILES}dataresource.json`);
      expect(resource).not.toHaveProperty('profile');
    }
    expect(isTexts(resources.map(({ name }) => name))).toBe(true);
  });

  it('has a path beside the descriptor, with no way out of its folder, and a file there', () => {
    for (const { path } of resources) {
      expect(path).toMatch(/^(?!\/)(?!.*\.\.)(?!.*:).+$/);
      expect(existsSync(join(builtFolder, 'data', String(path)))).toBe(true);
    }
  });

  it('has data by its path alone, of a size and sum that are a number and a text', () => {
    for (const resource of resources) expect(resource).not.toHaveProperty('data');
    for (const { bytes, hash, encoding, mediatype } of tables) {
      expect(Number.isInteger(bytes)).toBe(true);
      expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect([encoding, mediatype]).toEqual(['utf-8', 'text/csv']);
    }
  });

  it('that is a table says so by its type, not by a profile', () => {
    expect(tables.length).toBeGreaterThan(18);
    expect(resources.filter((resource) => 'schema' in resource)).toEqual(tables);
  });
});

describe('each Table Schema', () => {
  it('names its profile and has fields, each once, that match by order, as is assumed where it does not say', () => {
    for (const schema of schemas) {
      expect(schema['$schema']).toBe(`${PROFILES}tableschema.json`);
      expect(isTexts(namesOf(schema))).toBe(true);
      expect(['exact', undefined]).toContain(schema['fieldsMatch']);
    }
    for (const table of tables) {
      const [header] = readFileSync(join(builtFolder, 'data', String(table['path'])), 'utf8').split('\r\n');
      expect(header?.split(',')).toEqual(namesOf(objectOf(table['schema'])));
    }
  });

  it('has fields of types and formats that the standard knows', () => {
    const wrong = fields.filter(
      ({ type, format }) =>
        !['string', 'integer', 'number', 'boolean', 'date'].includes(String(type)) ||
        !(format === undefined || (type === 'string' && format === 'uri')),
    );
    expect(wrong).toEqual([]);
  });

  it('has categories, where it has them, as pairs of value and label that are all it allows', () => {
    const coded = fields.filter((field) => 'categories' in field);
    expect(coded.length).toBeGreaterThan(5);
    for (const { categories, constraints } of coded) {
      expect(listOf(categories).every(({ value, label }) => isText(value) && isText(label))).toBe(true);
      expect(listOf(categories).map(({ value }) => value)).toEqual(objectOf(constraints)['enum']);
    }
  });

  it('has keys that are lists of its own fields, and refers to fields of resources that are there', () => {
    for (const schema of schemas) {
      const own = namesOf(schema);
      expect(isTexts(schema['primaryKey'])).toBe(true);
      expect(own).toEqual(expect.arrayContaining(schema['primaryKey'] as string[]));
      expect(schema['missingValues']).toEqual(['']);
      for (const { fields: from, reference } of listOf(schema['foreignKeys'])) {
        const { resource, fields: to } = objectOf(reference);
        const target = tables.find(({ name }) => name === resource);
        expect(own).toEqual(expect.arrayContaining(from as string[]));
        expect(namesOf(objectOf(target?.['schema']))).toEqual(expect.arrayContaining(to as string[]));
        expect(from).toHaveLength((to as string[]).length);
        // The second version leaves the name out where a table refers to itself; an empty one is the first's.
        expect(resource).not.toBe('');
      }
    }
  });
});
