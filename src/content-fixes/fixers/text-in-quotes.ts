import type { Fixer } from '../fixer.ts';
import { mendRefused } from './refused.ts';

export const textInQuotes: Fixer = {
  id: 'text-in-quotes',
  description: 'A text that looks like a number, or like true or false, stands in quotes.',
  fix: mendRefused((issue, { value, source, type }) =>
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    type === 'PLAIN' &&
    (typeof value === 'number' || typeof value === 'boolean') &&
    source === String(value)
      ? `'${source}'`
      : undefined,
  ),
  mayChange: (before, after) =>
    (typeof before === 'number' || typeof before === 'boolean') && String(before) === after,
};
