import { isDeepStrictEqual } from 'node:util';
import { ID, LISTS_OF_IDS } from '../../schemas/common.ts';
import type { Fixer } from '../fixer.ts';
import { mendRefused } from './refused.ts';

export const listBrackets: Fixer = {
  id: 'list-brackets',
  description: 'A list of one id stands in brackets.',
  fix: mendRefused((issue, { value, type }) =>
    issue.code === 'invalid_type' &&
    issue.expected === 'array' &&
    type === 'PLAIN' &&
    typeof value === 'string' &&
    ID.test(value) &&
    LISTS_OF_IDS.has(String(issue.path.at(-1)))
      ? `[${value}]`
      : undefined,
  ),
  mayChange: (before, after) => typeof before === 'string' && isDeepStrictEqual(after, [before]),
};
