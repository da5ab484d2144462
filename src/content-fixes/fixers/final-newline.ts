import type { Fixer } from '../fixer.ts';

export const finalNewline: Fixer = {
  id: 'final-newline',
  description: 'A file ends with one line end.',
  fix: ({ text }) => text.replace(/\n*$/, '\n'),
};
