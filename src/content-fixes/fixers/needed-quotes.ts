import type { Fixer } from '../fixer.ts';
import { parseTree, withYaml } from '../yaml-part.ts';

const KEY_AND_TEXT = /^( *(?:- )?[a-z][a-z-]*: +)(\S.*)$/;

/** Whether YAML takes something in a text on a line of its own for a sign. */
const needsQuotes = (text: string): boolean => {
  if (/^(['"]).*\1$/.test(text)) return false;
  return /^['"@`%&*!?]/.test(text) || (/^[^[{|>#]/.test(text) && /: |:$/.test(text));
};

const quote = (text: string): string => `'${text.trimEnd().replaceAll("'", "''")}'`;

const mendLine = (line: string): string => {
  const [, key, text] = KEY_AND_TEXT.exec(line) ?? [];
  return key !== undefined && text !== undefined && needsQuotes(text) ? key + quote(text) : line;
};

const mend = (yaml: string): string => {
  if (parseTree(yaml)) return yaml;
  const mended = yaml.split('\n').map(mendLine).join('\n');
  return parseTree(mended) ? mended : yaml;
};

export const neededQuotes: Fixer = {
  id: 'needed-quotes',
  description: 'A text that YAML would take apart, such as one with a colon, stands in quotes.',
  fix: (file) => withYaml(file, mend),
};
