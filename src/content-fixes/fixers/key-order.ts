import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { elementOf, orderOf, schemaOf, shapeOf } from '../file-schema.ts';
import { applyEdits, type Edit, type Fixer } from '../fixer.ts';
import { parseTree, withYaml } from '../yaml-part.ts';

/** A pair with where it stands, and where its key comes in the schema. */
interface Placed {
  readonly rank: number;
  readonly from: number;
  readonly to: number;
}

const startOf = (node: unknown): number => (node as { range: [number, number, number] }).range[0];
const endOf = (node: unknown): number =>
  (node as { range?: [number, number, number] } | null)?.range?.[1] ?? 0;

const placePairs = ({ items }: YAMLMap, names: readonly string[], text: string): Placed[] | undefined => {
  const placed = items.map(({ key, value }: Pair): Placed => {
    const to = text.slice(0, Math.max(endOf(key), endOf(value))).trimEnd().length;
    return { rank: isScalar(key) ? names.indexOf(String(key.value)) : -1, from: startOf(key), to };
  });
  // A key that the schema does not know must be mended first: nobody can say where it belongs.
  return placed.some(({ rank }) => rank < 0) ? undefined : placed;
};

const isOrdered = (placed: readonly Placed[]): boolean =>
  placed.every(({ rank }, index) => index === 0 || rank > (placed[index - 1]?.rank ?? -1));

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where what belongs to a key starts: at its line, or at the comments straight above it. */
const leadStart = (text: string, key: number): number => {
  let start = lineStart(text, key);
  const indent = text.slice(start, key);
  for (;;) {
    const above = lineStart(text, start - 1);
    if (start === 0 || !text.slice(above, start).startsWith(`${indent}#`)) return start;
    start = above;
  }
};

/** The keys of a set that stands on one line or between braces: each changes places with another; what is between stays. */
const orderFlow = (placed: readonly Placed[], text: string): Edit[] => {
  const sorted = placed.toSorted((a, b) => a.rank - b.rank);
  return placed.map(({ from, to }, index) => {
    const by = sorted[index];
    return { from, to, by: by ? text.slice(by.from, by.to) : '' };
  });
};

/** The keys of a set with a line or more for each: whole lines move, with the comments above and beside them. */
const orderBlock = (placed: readonly Placed[], text: string): Edit[] => {
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last) return [];
  const column = first.from - lineStart(text, first.from);
  const lineEnd = text.indexOf('\n', last.to);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const starts = placed.map(({ from }, index) => (index === 0 ? from : leadStart(text, from)));
  const parts = placed.map(({ rank }, index) => ({
    rank,
    part: text.slice((starts[index] ?? 0) + (index === 0 ? 0 : column), (starts[index + 1] ?? end + 1) - 1),
  }));
  const by = parts
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ part }) => part)
    .join(`\n${' '.repeat(column)}`);
  return [{ from: first.from, to: end, by }];
};

/** The edits that put the outermost unordered sets in order; the sets inside them are for the next round. */
const findEdits = (node: unknown, schema: unknown, text: string): Edit[] => {
  if (isSeq(node)) return node.items.flatMap((item) => findEdits(item, elementOf(schema), text));
  const shape = shapeOf(schema);
  if (!isMap(node) || !shape) return [];
  const placed = placePairs(node, orderOf(schema), text);
  if (placed && !isOrdered(placed)) return node.flow ? orderFlow(placed, text) : orderBlock(placed, text);
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) ? findEdits(value, shape[String(key.value)], text) : [],
  );
};

/** As deep as sets of keys lie inside each other in any file. */
const MAX_ROUNDS = 8;

export const keyOrder: Fixer = {
  id: 'key-order',
  description: 'Keys stand in the order of the schema.',
  fix: (file) =>
    withYaml(file, (yaml) => {
      let text = yaml;
      for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const document = parseTree(text);
        const schema = document && schemaOf(file.path, document.toJS({ maxAliasCount: 0 }));
        const edits = document ? findEdits(document.contents, schema, text) : [];
        if (edits.length === 0) return text;
        text = applyEdits(text, edits);
      }
      return text;
    }),
};
