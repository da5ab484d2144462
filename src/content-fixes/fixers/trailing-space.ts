import type { Fixer } from '../fixer.ts';
import { yamlPartOf } from '../yaml-part.ts';

const strip = (text: string): string => text.replaceAll(/[ \t]+$/gm, '');

/** Two spaces before another line of the same paragraph are a line break in Markdown, and stay. */
const stripBody = (text: string): string =>
  text.replaceAll(/[ \t]+$/gm, (spaces, offset: number) => {
    const next = /^[^\n]*\n([^\n]*)/.exec(text.slice(offset + spaces.length))?.[1] ?? '';
    return spaces.startsWith('  ') && next.trim() !== '' ? spaces : '';
  });

export const trailingSpace: Fixer = {
  id: 'trailing-space',
  description: 'No line ends with spaces.',
  fix: (file) => {
    const part = yamlPartOf(file);
    if (!part) return file.text;
    const end = part.start + part.text.length;
    return strip(file.text.slice(0, end)) + stripBody(file.text.slice(end).replace(/^---[ \t]+/, '---'));
  },
};
