import type { Fixer } from '../fixer.ts';

export const lineEnds: Fixer = {
  id: 'line-ends',
  description: 'Lines end as on Unix, and the file starts with no byte order mark.',
  fix: ({ text }) => text.replace(/^\uFEFF+/, '').replaceAll(/\r\n?/g, '\n'),
};
