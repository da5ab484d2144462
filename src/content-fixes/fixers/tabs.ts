import type { Fixer } from '../fixer.ts';
import { parseTree, withYaml } from '../yaml-part.ts';

/** At the start of a line, and behind the colon or hyphen of a key or list. */
const mendLine = (line: string, spaces: string): string =>
  line
    .replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', spaces))
    .replace(/^( *(?:- )?[a-z][a-z-]*:)[ \t]*\t[ \t]*/, '$1 ')
    .replace(/^( *-)[ \t]*\t[ \t]*/, '$1 ');

const mendAll = (yaml: string, spaces: string): string =>
  yaml
    .split('\n')
    .map((line) => mendLine(line, spaces))
    .join('\n');

/** A tab before a key of the file itself stands for no spaces. */
const mend = (yaml: string): string => {
  if (!yaml.includes('\t')) return yaml;
  const [deep, flat] = [mendAll(yaml, '  '), mendAll(yaml, '')];
  return !parseTree(deep) && parseTree(flat) ? flat : deep;
};

export const tabs: Fixer = {
  id: 'tabs',
  description: 'Keys stand behind spaces, not tabs.',
  fix: (file) => withYaml(file, mend),
};
