import type { OcdsRelease } from './types.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** What a versioned release keeps of a value: which release gave it. */
interface Version {
  readonly releaseID: string;
  readonly releaseDate: string;
  readonly releaseTag: readonly string[];
  readonly value: Json;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (value: Json): string | undefined =>
  isObject(value) && typeof value['id'] === 'string' ? value['id'] : undefined;

/** An array whose items all have ids merges by id; any other is taken whole. */
const mergesById = (value: Json): value is readonly JsonObject[] =>
  Array.isArray(value) && value.length > 0 && value.every((item: Json) => idOf(item) !== undefined);

/** These belong to one release and not to the process. */
const OF_A_RELEASE: ReadonlySet<string> = new Set(['id', 'date', 'tag']);

const withoutRelease = (release: OcdsRelease): JsonObject =>
  Object.fromEntries(
    Object.entries(release as unknown as JsonObject).filter(([key]) => !OF_A_RELEASE.has(key)),
  );

const mergeItems = <Item extends Json>(
  before: readonly Item[],
  after: readonly JsonObject[],
  merge: (before: Item | undefined, after: JsonObject) => Item,
): readonly Item[] => {
  const items = new Map(before.map((item) => [idOf(item), item]));
  for (const item of after) items.set(idOf(item), merge(items.get(idOf(item)), item));
  return [...items.values()];
};

const compileValue = (before: Json | undefined, after: Json): Json => {
  if (isObject(after)) return compileObject(isObject(before) ? before : {}, after);
  if (mergesById(after))
    return mergeItems(mergesById(before ?? []) ? (before as readonly JsonObject[]) : [], after, (a, b) =>
      compileObject(a ?? {}, b),
    );
  return after;
};

const compileObject = (before: JsonObject, after: JsonObject): JsonObject => ({
  ...before,
  ...Object.fromEntries(Object.entries(after).map(([key, value]) => [key, compileValue(before[key], value)])),
});

/**
 * The latest state of every field, by the merging rules of the standard.
 * @see https://standard.open-contracting.org/1.1/en/schema/merging/
 */
export const compileReleases = (releases: readonly OcdsRelease[]): JsonObject => {
  const last = releases.at(-1);
  if (!last) throw new RangeError('a record needs a release');
  return {
    ...releases.map(withoutRelease).reduce((before, after) => compileObject(before, after), {}),
    id: `${last.ocid}-${last.date}`,
    date: last.date,
    tag: ['compiled'],
  };
};

const isSame = (a: Json | undefined, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b);

const versionLeaf = (before: Json | undefined, value: Json, release: OcdsRelease): Json => {
  const versions = Array.isArray(before) ? (before as readonly Json[]) : [];
  const last = versions.at(-1);
  if (isObject(last) && isSame(last['value'], value)) return versions;
  const version: Version = {
    releaseID: release.id,
    releaseDate: release.date,
    releaseTag: release.tag,
    value,
  };
  return [...versions, version as unknown as Json];
};

/** The ids of things in a list stay as they are; any other id (of the tender, of a buyer) has versions like any value. */
const versionObject = (
  before: JsonObject,
  after: JsonObject,
  release: OcdsRelease,
  plain: ReadonlySet<string>,
): JsonObject => ({
  ...before,
  ...Object.fromEntries(
    Object.entries(after).map(([key, value]) => [
      key,
      plain.has(key) ? value : versionValue(before[key], value, release),
    ]),
  ),
});

const IN_LIST: ReadonlySet<string> = new Set(['id']);
const NONE: ReadonlySet<string> = new Set();

const versionValue = (before: Json | undefined, after: Json, release: OcdsRelease): Json => {
  if (isObject(after)) return versionObject(isObject(before) ? before : {}, after, release, NONE);
  if (mergesById(after))
    return mergeItems(Array.isArray(before) ? (before as readonly JsonObject[]) : [], after, (a, b) =>
      versionObject(a ?? {}, b, release, IN_LIST),
    );
  return versionLeaf(before, after, release);
};

/** Every value that every field had, with the release that gave it. */
export const versionReleases = (releases: readonly OcdsRelease[]): JsonObject =>
  releases.reduce<JsonObject>(
    (before, release) => versionObject(before, withoutRelease(release), release, new Set(['ocid'])),
    {},
  );
