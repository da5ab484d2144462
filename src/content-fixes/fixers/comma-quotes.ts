import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { schemaOf } from '../file-schema.ts';
import { applyEdits, type Edit, type FileText, type Fixer } from '../fixer.ts';
import { nodeAt, parseTree, withYaml } from '../yaml-part.ts';

type Issues = readonly { readonly code: string; readonly path: readonly PropertyKey[] }[];

const issuesOf = (path: string, yaml: string): Issues | undefined => {
  const value: unknown = parseTree(yaml)?.toJS({ maxAliasCount: 0 });
  return schemaOf(path, value)?.safeParse(value).error?.issues;
};

const endOf = (node: unknown): number => (isScalar(node) ? (node.range?.[1] ?? 0) : 0);

/** What follows a comma in a text: words without a colon, which stand for a key. */
const isRest = ({ key, value }: Pair): boolean =>
  value === null && isScalar(key) && key.type === 'PLAIN' && /\s/.test(String(key.value));

/** The edits that put into quotes each text of a set between braces that a comma cut in two. */
const findEdits = ({ items }: YAMLMap, yaml: string): Edit[] =>
  items.flatMap((pair, index): Edit[] => {
    const { value } = pair;
    if (!isScalar(value) || value.type !== 'PLAIN' || !value.range) return [];
    const following = items.slice(index + 1);
    const other = following.findIndex((each) => !isRest(each));
    const last = following.slice(0, other < 0 ? undefined : other).at(-1);
    if (!last) return [];
    const [from, to] = [value.range[0], endOf(last.key)];
    const text = yaml.slice(from, to);
    return text.includes('\n') ? [] : [{ from, to, by: `'${text.replaceAll("'", "''")}'` }];
  });

const fix = (file: FileText): string =>
  withYaml(file, (yaml) => {
    const issues = issuesOf(file.path, yaml) ?? [];
    const edits = issues
      .filter(({ code }) => code === 'unrecognized_keys')
      .flatMap(({ path }) => {
        const held = nodeAt(
          parseTree(yaml)?.contents,
          path.map((step) => (typeof step === 'number' ? step : String(step))),
        );
        return isMap(held) && held.flow ? findEdits(held, yaml) : [];
      });
    if (edits.length === 0) return yaml;
    const mended = applyEdits(yaml, edits);
    // Where the whole text may not stand either, as with an id, nobody can say what was meant.
    const after = issuesOf(file.path, mended) ?? [];
    return parseTree(mended) &&
      after.length < issues.length &&
      after.every((issue) => issues.some(isSameAs(issue)))
      ? mended
      : yaml;
  });

const isSameAs =
  (one: Issues[number]) =>
  (other: Issues[number]): boolean =>
    one.code === other.code && isDeepStrictEqual(one.path, other.path);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys without a value may go into the texts before them; all other values stay. */
const isJoined = (before: unknown, after: unknown): boolean => {
  if (!isObject(before) || !isObject(after)) return false;
  const said = Object.values(after).join(' ');
  return (
    Object.keys(after).every(
      (key) =>
        isDeepStrictEqual(before[key], after[key]) ||
        String(after[key]).startsWith(`${String(before[key])},`),
    ) &&
    Object.keys(before).every(
      (key) => Object.hasOwn(after, key) || (before[key] === null && said.includes(key)),
    )
  );
};

export const commaQuotes: Fixer = {
  id: 'comma-quotes',
  description: 'A text with a comma stands in quotes between braces.',
  fix,
  mayChange: isJoined,
};
