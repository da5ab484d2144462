import { isMap, isSeq, type Node } from 'yaml';
import { applyEdits, type Edit, type Fixer } from '../fixer.ts';
import { parseTree, withYaml } from '../yaml-part.ts';

/** The lists that are kept in order, and the key by which they are. */
const KEPT: Readonly<Record<string, string>> = { 'organisations.yaml': 'name' };

interface Line {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** By words, whatever their capitals; “The” at the start does not count. */
const sortName = (name: string): string => name.toLowerCase().replace(/^the /, '');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const toLine = (item: Node, key: string): Line | undefined => {
  if (!isMap(item) || !item.flow || !item.range) return undefined;
  const name = item.get(key);
  return typeof name === 'string'
    ? { from: item.range[0], to: item.range[1], name: sortName(name) }
    : undefined;
};

/** The runs of things with nothing but a line end between them: an empty line or a comment starts another. */
const findRuns = (items: readonly Node[], key: string, text: string): Line[][] => {
  const runs: Line[][] = [[]];
  let end = 0;
  for (const item of items) {
    const line = toLine(item, key);
    const start = item.range?.[0] ?? 0;
    if (!/^ *\n *- *$/.test(text.slice(end, start))) runs.push([]);
    if (line) runs.at(-1)?.push(line);
    else runs.push([]);
    end = item.range?.[1] ?? start;
  }
  return runs;
};

const sortRun = (run: readonly Line[], text: string): Edit[] => {
  const sorted = run.toSorted((a, b) => compare(a.name, b.name));
  return run.flatMap((line, index) => {
    const by = sorted[index];
    return by && by !== line ? [{ from: line.from, to: line.to, by: text.slice(by.from, by.to) }] : [];
  });
};

export const listOrder: Fixer = {
  id: 'list-order',
  description: 'Organisations stand by name, under each of their headings.',
  fix: (file) => {
    const key = KEPT[file.path];
    if (key === undefined) return file.text;
    return withYaml(file, (yaml) => {
      const list = parseTree(yaml)?.contents;
      if (!isSeq(list)) return yaml;
      const edits = findRuns(list.items as Node[], key, yaml).flatMap((run) => sortRun(run, yaml));
      return applyEdits(yaml, edits);
    });
  },
  // The things of a list change places, and stay the same things.
  mayChange: (before, after) =>
    Array.isArray(before) &&
    Array.isArray(after) &&
    JSON.stringify(before.map((thing) => JSON.stringify(thing)).toSorted()) ===
      JSON.stringify(after.map((thing) => JSON.stringify(thing)).toSorted()),
};
