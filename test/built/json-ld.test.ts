import { beforeAll, describe, expect, it } from 'vitest';
import { findStructures, pickSamples } from '../browser/support/structures.ts';
import { readBuiltFiles, type BuiltFile } from './support/built-pages.ts';
import { expandLd, isKnownType, isPropertyOf, SCHEMA_ORG, type ExpandedNode } from './support/schema-org.ts';

interface Graph {
  readonly page: BuiltFile;
  readonly source: unknown;
  readonly expanded: readonly ExpandedNode[];
}

const canonicalOf = ({ html }: BuiltFile): string =>
  /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? 'https://none.example/';

/** One page of each structure, and every vanguard, with each text of JSON-LD that it has. */
const readGraphs = async (): Promise<readonly Graph[]> => {
  const samples = pickSamples(findStructures());
  const pages = readBuiltFiles().filter(({ address }) => samples.includes(address));
  const texts = pages.flatMap((page) =>
    [...page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, text = '']) => ({ page, text }),
    ),
  );
  return Promise.all(
    texts.map(async ({ page, text }) => ({
      page,
      source: JSON.parse(text) as unknown,
      expanded: await expandLd(text, canonicalOf(page)),
    })),
  );
};

let graphs: readonly Graph[];

beforeAll(async () => {
  graphs = await readGraphs();
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const valuesIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Each property of each node, however deep, with each of its values. */
const statementsOf = (value: unknown): readonly (readonly [property: string, value: unknown])[] => {
  if (Array.isArray(value)) return value.flatMap(statementsOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([property, found]) => [
    ...valuesIn(found).map((one) => [property, one] as const),
    ...statementsOf(found),
  ]);
};

/** Every node, however deep. */
const nodesOf = (value: unknown): readonly ExpandedNode[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isObject(value)) return [];
  return [...('@type' in value ? [value] : []), ...Object.values(value).flatMap(nodesOf)];
};

const isProperty = (name: string): boolean => !name.startsWith('@');
const propertiesIn = (node: ExpandedNode): readonly string[] => Object.keys(node).filter(isProperty);

/** The values of a property as text, whether they are addresses or words. */
const textsOf = (node: ExpandedNode | undefined, property: string): readonly unknown[] =>
  valuesIn(node?.[SCHEMA_ORG + property] ?? []).map((value) =>
    isObject(value) ? (value['@id'] ?? value['@value']) : value,
  );

const findNode = (address: string, type: string): ExpandedNode | undefined =>
  graphs
    .filter(({ page }) => page.address === address)
    .flatMap(({ expanded }) => nodesOf(expanded))
    .find((node) => node['@type']?.includes(SCHEMA_ORG + type));

describe('the JSON-LD of one page of each structure, expanded by a library that is not ours', () => {
  it('is there on the home page and on each kind of page that lies below another', () => {
    const routes = findStructures().flatMap(({ route, addresses: [address] }) =>
      graphs.some(({ page }) => page.address === address) ? [route] : [],
    );
    expect(routes).toEqual(
      expect.arrayContaining(['/', '/entries/[...id]/', '/forms/[...page]/', '/glossary/[id]/']),
    );
  });

  it('loses none of its properties or their values', () => {
    for (const { page, source, expanded } of graphs) {
      const said = statementsOf(source).filter(([name]) => isProperty(name));
      const kept = statementsOf(expanded).filter(([name]) => isProperty(name));
      expect(said.length, page.address).toBeGreaterThan(0);
      const namesOf = (statements: typeof said): readonly string[] =>
        statements.map(([name]) => name.replace(SCHEMA_ORG, '')).toSorted();
      expect(namesOf(kept), page.address).toEqual(namesOf(said));
      expect(kept.filter(([name]) => !name.startsWith(SCHEMA_ORG))).toEqual([]);
    }
  });

  it('says of each thing only what schema.org lets be said of its type', () => {
    const nodes = graphs.flatMap(({ expanded }) => nodesOf(expanded));
    const types = new Set(nodes.flatMap((node) => node['@type'] ?? []));
    expect([...types].filter((type) => !isKnownType(type) && type !== `${SCHEMA_ORG}Date`)).toEqual([]);
    const wrong = nodes.flatMap((node) => {
      const [type = ''] = valuesIn(node['@type']) as readonly string[];
      return propertiesIn(node).flatMap((property) =>
        isPropertyOf(property, type) || '@value' in node ? [] : [`${type} ${property}`],
      );
    });
    // An action says so what its address waits for, by a rule of its own: schema.org/docs/actions.html
    expect([...new Set(wrong)]).toEqual([`${SCHEMA_ORG}SearchAction ${SCHEMA_ORG}query-input`]);
  });

  it('has addresses as addresses and days as days', () => {
    const statements = graphs.flatMap(({ expanded }) => statementsOf(expanded));
    const asText = statements.flatMap(([property, value]) =>
      isObject(value) && /^https?:/.test(String(value['@value'])) ? [property.replace(SCHEMA_ORG, '')] : [],
    );
    // The published rules take these two for text: one is a pattern, the other stands in lists of any kind.
    expect([...new Set(asText)].toSorted()).toEqual(['item', 'urlTemplate']);
    const ids = statements.flatMap(([, value]) =>
      isObject(value) && typeof value['@id'] === 'string' ? [value['@id']] : [],
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !URL.canParse(id))).toEqual([]);
    const days = statements.filter(([property]) => /date(Published|Modified)$/.test(property));
    expect(days.length).toBeGreaterThan(0);
    for (const [, day] of days)
      expect(day).toMatchObject({
        '@type': `${SCHEMA_ORG}Date`,
        '@value': expect.stringMatching(/^\d{4}(-\d{2}){0,2}$/) as string,
      });
  });

  it('tells what the record is, under which licence and where its files are', () => {
    const dataset = findNode('/', 'Dataset');
    expect(textsOf(dataset, 'license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
    expect(textsOf(dataset, 'name')).toEqual(['Vanguard Timelines']);
    const files = nodesOf(dataset?.[`${SCHEMA_ORG}distribution`]).flatMap((one) =>
      textsOf(one, 'contentUrl'),
    );
    expect(files.map((file) => new URL(String(file)).pathname)).toEqual([
      '/data/datapackage.json',
      '/data/vanguard-timelines.sqlite',
    ]);
  });

  it('tells on an entry what it rests on, by whom and where', () => {
    const entry = graphs.find(({ page: { address } }) => /^\/entries\/(?!by\/).+\//.test(address));
    const page = findNode(entry?.page.address ?? '', 'WebPage');
    const [citation] = nodesOf(page?.[`${SCHEMA_ORG}citation`]);
    expect(URL.canParse(String(citation?.['@id']))).toBe(true);
    expect(textsOf(citation, 'url')).toEqual([citation?.['@id']]);
    const [publisher] = nodesOf(citation?.[`${SCHEMA_ORG}publisher`]);
    expect(publisher?.['@type']).toEqual([`${SCHEMA_ORG}Organization`]);
    expect(String(textsOf(publisher, 'name')[0]).length).toBeGreaterThan(1);
  });
});
