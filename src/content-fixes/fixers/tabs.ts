import type { Fixer } from '../fixer.ts';
import { withYaml } from '../yaml-part.ts';

/** At the start of a line, and behind the colon or hyphen of a key or list. */
const mendLine = (line: string): string =>
  line
    .replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '))
    .replace(/^( *(?:- )?[a-z][a-z-]*:)[ \t]*\t[ \t]*/, '$1 ')
    .replace(/^( *-)[ \t]*\t[ \t]*/, '$1 ');

export const tabs: Fixer = {
  id: 'tabs',
  description: 'Keys stand behind spaces, not tabs.',
  fix: (file) => withYaml(file, (yaml) => yaml.split('\n').map(mendLine).join('\n')),
};
