import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';

/** A YAML text with the places of its nodes, so that a line can be added and every other line stays as it is. */
export interface YamlLines {
  readonly lines: readonly string[];
  readonly root: unknown;
  /** The line, from 0, on which a node starts, and the one on which its last character stands. */
  readonly firstLineOf: (node: Node) => number;
  readonly lastLineOf: (node: Node) => number;
}

/** `linesBefore` are lines that come before the text in its file. */
export const readYamlLines = (text: string): YamlLines => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, schema: 'core' });
  const lineAt = (offset: number): number => counter.linePos(offset).line - 1;
  return {
    lines: text.split('\n'),
    root: document.contents,
    firstLineOf: (node) => lineAt(node.range?.[0] ?? 0),
    lastLineOf: (node) => lineAt(Math.max(node.range?.[0] ?? 0, (node.range?.[1] ?? 1) - 1)),
  };
};

/** The node of a key of a map; undefined where it has none, or is no map. */
export const valueOf = (map: unknown, key: string): unknown =>
  isMap(map) ? map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.value : undefined;

/** The text of a key of a map; empty where it has none. */
export const textOf = (map: unknown, key: string): string => {
  const value = valueOf(map, key);
  return isScalar(value) ? String(value.value) : '';
};

/** The maps of a list; none where it is no list. */
export const itemsOf = (list: unknown): readonly YAMLMap[] =>
  isSeq(list) ? list.items.filter((item): item is YAMLMap => isMap(item)) : [];

/** The lines with one more, before the line `at`. */
export const insertLine = (lines: readonly string[], at: number, line: string): string =>
  lines.toSpliced(at, 0, line).join('\n');

/** The white space with which a line starts. */
export const indentOf = (line: string | undefined): string => /^\s*/.exec(line ?? '')?.[0] ?? '';
