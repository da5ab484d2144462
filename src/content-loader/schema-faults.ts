import { z } from 'zod';
import { nearMiss } from '../schemas/near-miss.ts';
import { explainValue } from './explain-value.ts';
import {
  formatPath,
  shorten,
  shortenMessage,
  type LocalFault,
  type Position,
  type ValuePath,
} from './fault.ts';
import { LIMITS } from './limits.ts';
import type { YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/** What an issue is read against. */
interface Setting {
  readonly schema: z.ZodType;
  readonly yaml: YamlSource;
  /** Keys that are probably misspelt, by the path of the key that was meant. */
  readonly meant: ReadonlySet<string>;
}

/** Turns what Zod says into faults in plain English, each at its place in the file. */
export const explainIssues = (
  schema: z.ZodType,
  yaml: YamlSource,
  issues: readonly Issue[],
): LocalFault[] => {
  const meant = new Set(
    issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? findMeant(schema, issue) : [])),
  );
  return issues.slice(0, LIMITS.faults + 1).flatMap((issue) => explainIssue(issue, { schema, yaml, meant }));
};

const findMeant = (schema: z.ZodType, issue: Extract<Issue, { code: 'unrecognized_keys' }>): string[] =>
  issue.keys.flatMap((key) => {
    const near = nearMiss(key, keysOf(schemaAt(schema, toPath(issue.path))));
    return near === undefined ? [] : formatPath([...toPath(issue.path), near]);
  });

const toPath = (path: readonly PropertyKey[]): ValuePath =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** The schema of the value at a path; undefined where the path leaves the schema. */
const schemaAt = (schema: z.ZodType, path: ValuePath): z.ZodType | undefined => {
  let current: unknown = schema;
  for (const step of path) {
    const inner = unwrap(current);
    if (inner instanceof z.ZodObject) current = (inner.shape as Record<string, z.ZodType>)[String(step)];
    else if (inner instanceof z.ZodArray) current = inner.element;
    else return undefined;
  }
  return current instanceof z.ZodType ? current : undefined;
};

/** What the schema says of the value at a path or, for a thing of a list, of the list. */
const hintAt = (schema: z.ZodType, path: ValuePath): string =>
  schemaAt(schema, path)?.description ??
  (typeof path.at(-1) === 'number' ? hintAt(schema, path.slice(0, -1)) : '');

const unwrap = (schema: unknown): unknown => (schema instanceof z.ZodOptional ? schema.unwrap() : schema);

const keysOf = (schema: z.ZodType | undefined): string[] => {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
};

const valueAt = (value: unknown, path: ValuePath): unknown =>
  path.reduce<unknown>(
    (held, step) =>
      typeof held === 'object' && held !== null && Object.hasOwn(held, step)
        ? (held as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );

const makeFault = (
  place: Position,
  path: ValuePath,
  rule: string,
  message: string,
  help: string,
): LocalFault => ({
  ...place,
  path: formatPath(path),
  rule,
  severity: 'error',
  message: shortenMessage(/[.?!]$/.test(message) ? message : `${message}.`),
  help,
});

/** What a whole file must be, by its schema. */
const WHOLE: Readonly<Record<string, string>> = {
  object: 'The front matter must be keys, each with its value.',
  array: 'The file must be a list, with a line that starts with a hyphen for each thing.',
};

const COMPARE = 'Compare with another file of its kind.';

const explainIssue = (issue: Issue, setting: Setting): LocalFault[] => {
  const { schema, yaml, meant } = setting;
  const path = toPath(issue.path);
  if (issue.code === 'unrecognized_keys') return explainUnknownKeys(path, issue.keys, setting);
  const raw = valueAt(yaml.value, path);
  const hint = hintAt(schema, path);
  const key = String(path.findLast((step) => typeof step === 'string') ?? 'the file');
  if (raw === undefined && path.length > 0) {
    if (meant.has(formatPath(path))) return [];
    return [makeFault(yaml.locate(path), path, 'key-present', `The key "${key}" is missing.`, hint)];
  }
  if (path.length === 0 && issue.code === 'invalid_type')
    return [
      makeFault(yaml.locate(path), path, 'value-valid', WHOLE[issue.expected] ?? issue.message, COMPARE),
    ];
  const place = path.length === 0 ? yaml.locate(path) : locateValue(yaml, path);
  if (raw === null)
    return [
      makeFault(
        place,
        path,
        'value-valid',
        `"${key}" has no value.`,
        hint || 'Write one, or take the key away.',
      ),
    ];
  const { rule, message, help } = explainValue(issue, raw, key);
  return [makeFault(place, path, rule, message, (help ?? hint) || COMPARE)];
};

/** For a list or a set of keys, its key: a reader looks there. */
const locateValue = (yaml: YamlSource, path: ValuePath): Position =>
  typeof path.at(-1) === 'number' || typeof valueAt(yaml.value, path) !== 'object'
    ? yaml.locate(path)
    : yaml.locateKey(path);

/** Every set of keys in a schema that has a key, by its path; a list is named by what holds it. */
const homesOf = (key: string, schema: unknown, path = ''): string[] => {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return homesOf(key, inner.element, path);
  if (!(inner instanceof z.ZodObject)) return [];
  const shape = inner.shape as Record<string, unknown>;
  return [
    ...(Object.hasOwn(shape, key) ? [path] : []),
    ...Object.entries(shape).flatMap(([name, held]) =>
      homesOf(key, held, path === '' ? name : `${path}.${name}`),
    ),
  ];
};

/** Where a key belongs that stands in the wrong place: among the claims of another kind, or a level up or down. */
const tellHomes = (key: string, schema: z.ZodType, path: ValuePath): string => {
  const here = path.filter((step) => typeof step === 'string').join('.');
  const homes = homesOf(key, schema).filter((home) => home !== here);
  if (homes.length === 0) return '';
  const names = homes.map((home) => (home === '' ? 'the file itself' : home));
  return ` It is a key of ${[names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ')}.`;
};

const explainUnknownKeys = (path: ValuePath, unknown: readonly string[], setting: Setting): LocalFault[] => {
  const keys = Object.keys(Object(valueAt(setting.yaml.value, path)) as object);
  const isCutOff = (key: string): boolean =>
    unknown.includes(key) && /\s/.test(key) && setting.yaml.isBareKey([...path, key]);
  return unknown.flatMap((key) => {
    if (!isCutOff(key)) return [explainUnknownKey(path, key, setting)];
    const before = keys[keys.indexOf(key) - 1];
    if (before === undefined) return [explainUnknownKey(path, key, setting)];
    // Of many commas in one text the first tells.
    return isCutOff(before) ? [] : [explainComma(path, before, key, setting.yaml)];
  });
};

/** A text between braces that a comma cut in two: what follows it was read as a key. */
const explainComma = (path: ValuePath, cut: string, rest: string, yaml: YamlSource): LocalFault =>
  makeFault(
    yaml.locateKey([...path, rest]),
    [...path, cut],
    'key-known',
    `The comma ended the ${cut} here, before "${shorten(rest)}".`,
    `Put the whole text in quotes: ${cut}: '…'.`,
  );

const explainUnknownKey = (path: ValuePath, key: string, { schema, yaml }: Setting): LocalFault => {
  const known = keysOf(schemaAt(schema, path));
  const [, name] = /^([a-z][a-z-]*):\S/.exec(key) ?? [];
  if (name !== undefined && known.includes(name))
    return makeFault(
      yaml.locateKey([...path, key]),
      [...path, name],
      'key-known',
      `There is no space after "${name}:".`,
      `Put a space after "${name}:".`,
    );
  const near = nearMiss(key, known);
  const where = path.length === 0 ? 'here' : `of ${formatPath(path)}`;
  return makeFault(
    yaml.locateKey([...path, key]),
    [...path, shorten(key)],
    'key-known',
    `"${shorten(key)}" is not a key ${where}.${near ? ` Did you mean "${near}"?` : tellHomes(key, schema, path)}`,
    `The keys are ${known.join(', ')}.`,
  );
};
