import { isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { ValuePath } from '../content-loader/fault.ts';
import type { FileText } from './fixer.ts';

/** The YAML of a file, and where in the file it starts. */
interface YamlPart {
  readonly start: number;
  readonly text: string;
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/;

/** A list is YAML throughout; of any other file it is the front matter. Undefined where there is none. */
export const yamlPartOf = ({ path, text }: FileText): YamlPart | undefined => {
  if (path.endsWith('.yaml')) return { start: 0, text };
  const match = FRONT_MATTER.exec(text);
  return match ? { start: text.indexOf('\n') + 1, text: match[1] ?? '' } : undefined;
};

/** The same file with other YAML. */
export const withYaml = (file: FileText, change: (yaml: string) => string): string => {
  const part = yamlPartOf(file);
  if (!part) return file.text;
  const { start, text } = part;
  return file.text.slice(0, start) + change(text) + file.text.slice(start + text.length);
};

/** The text that was parsed last: one fixer after another asks for the same. Nobody changes a tree. */
let last: { readonly text: string; readonly tree: Document.Parsed | undefined } | undefined;

/** The tree of a YAML text; undefined where it is broken. */
export const parseTree = (text: string): Document.Parsed | undefined => {
  if (last?.text !== text) last = { text, tree: parseSound(text) };
  return last.tree;
};

const parseSound = (text: string): Document.Parsed | undefined => {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true, strict: true });
  return document.errors.length + document.warnings.length > 0 ? undefined : document;
};

/** The node at a path; undefined where the path leads nowhere. */
export const nodeAt = (root: unknown, path: ValuePath): Node | undefined => {
  let node = root;
  for (const step of path) {
    if (isSeq(node) && typeof step === 'number') node = node.items[step];
    else if (isMap(node))
      node = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))?.value;
    else return undefined;
  }
  return node as Node | undefined;
};
