import { isScalar, parse, visit, type Scalar } from 'yaml';
import { applyEdits, type Edit, type Fixer } from '../fixer.ts';
import { parseTree, withYaml } from '../yaml-part.ts';

/** Ids, codes and dates. Prose keeps the quotes that its editor gave it, and so does an address. */
const WORD = /^(?:[a-z][a-z0-9/-]*|\d{4}-[\d~/-]+)$/i;

const needsNone = ({ value, type }: Scalar): boolean =>
  typeof type === 'string' &&
  type.startsWith('QUOTE') &&
  typeof value === 'string' &&
  WORD.test(value) &&
  parse(value, { schema: 'core' }) === value;

const strip = (yaml: string): string => {
  const edits: Edit[] = [];
  visit(parseTree(yaml) ?? null, {
    Scalar: (_, node) => {
      if (isScalar(node) && node.range && needsNone(node))
        edits.push({ from: node.range[0], to: node.range[1], by: String(node.value) });
    },
  });
  return applyEdits(yaml, edits);
};

export const spareQuotes: Fixer = {
  id: 'spare-quotes',
  description: 'An id, a code or a date stands in no quotes that it does not need.',
  fix: (file) => withYaml(file, strip),
};
