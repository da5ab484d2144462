import { readDateWords } from '../../domain/dates/read-date-words.ts';
import { parseSpan } from '../../domain/dates/parse-span.ts';
import { isDay } from '../../schemas/common.ts';
import type { Fixer } from '../fixer.ts';
import { mendRefused } from './refused.ts';

/** The date that a text gives in words, where it can mean one alone, and says nothing that a date cannot. */
const readSure = (text: unknown): string | undefined => {
  if (typeof text !== 'string' || parseSpan(text).ok) return undefined;
  const reading = readDateWords(text);
  return reading?.isSure === true && reading.qualifier === undefined && reading.wording === undefined
    ? reading.date
    : undefined;
};

export const sureDates: Fixer = {
  id: 'sure-dates',
  description: 'A date in words that can mean one date alone is written in our notation.',
  fix: mendRefused((issue, { value }) => {
    if (issue.code !== 'custom' || issue.params?.['rule'] !== 'date-possible') return undefined;
    const date = readSure(value);
    return date !== undefined && issue.params['isDay'] === true && !isDay(date) ? undefined : date;
  }),
  // A bare year comes out as a number.
  mayChange: (before, after) => readSure(before) === String(after),
};
