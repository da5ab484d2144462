import type { z } from 'zod';
import { ID, LISTS_OF_IDS } from '../schemas/common.ts';
import { nearMiss } from '../schemas/near-miss.ts';
import { explainDate, explainDay } from './explain-date.ts';
import { shorten } from './fault.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with a value, and how to mend it where its description does not say. */
interface Explanation {
  readonly rule: string;
  readonly message: string;
  readonly help?: string;
}

/** What an editor may write as the status of what came later than was planned. */
const DELAYED = /^(?:delay(?:ed)?|late|postponed|deferred|slip(?:ped)?|(?:pushed|put)[ -]back)$/i;

/** Says in plain English what Zod says of a value that is there. `key` names it where it is no text. */
export const explainValue = (issue: Issue, raw: unknown, key: string): Explanation => {
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (values.includes('missed') && DELAYED.test(String(raw)))
        return {
          rule: 'value-valid',
          message: `"${shorten(String(raw))}" is not a value for "${key}".`,
          help: 'A delay is two claims: the lost date as missed, the new one as planned.',
        };
      const near = nearMiss(String(raw), values);
      return {
        rule: 'value-valid',
        message: `"${shorten(String(raw))}" is not a value for "${key}".${near ? ` Did you mean "${near}"?` : ''}`,
        help: `Write one of: ${values.join(', ')}.`,
      };
    }
    case 'invalid_type':
      return { rule: 'value-valid', ...explainType(issue.expected, raw, key) };
    case 'custom':
      return explainRefusal(issue, raw, key);
    default:
      return { rule: 'value-valid', message: sentence(issue.message, raw, key) };
  }
};

const explainRefusal = (
  issue: Extract<Issue, { code: 'custom' }>,
  raw: unknown,
  key: string,
): Explanation => {
  const params = issue.params ?? {};
  const rule = typeof params['rule'] === 'string' ? params['rule'] : 'value-valid';
  const date = rule === 'date-possible' ? explainDate(raw, key) : undefined;
  if (params['isDay'] === true)
    return { rule, ...explainDay(sentence(issue.message, raw, key), date?.meant) };
  const suggestion =
    date?.meant ?? (typeof params['suggestion'] === 'string' ? params['suggestion'] : undefined);
  const message = sentence(issue.message, raw, key);
  return {
    rule,
    message: suggestion ? `${message.replace(/\.$/, '')}. Did you mean "${suggestion}"?` : message,
    ...(date ? { help: date.help } : {}),
  };
};

/** A message that does not start with a capital or a quote goes on from the value or, for what is no text, from its key. */
const sentence = (message: string, raw: unknown, key: string): string => {
  if (/^[A-Z"]/.test(message)) return message;
  const subject = typeof raw === 'string' || typeof raw === 'number' ? String(raw) : key;
  return `"${shorten(subject)}" ${message}`;
};

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list (a line that starts with a hyphen for each thing)',
  object: 'a set of keys',
};

const explainType = (expected: string, raw: unknown, key: string): { message: string; help?: string } => {
  const message = `"${key}" must be ${NAMES[expected] ?? expected}.`;
  if (expected === 'array' && LISTS_OF_IDS.has(key) && typeof raw === 'string' && ID.test(raw))
    return { message: `"${key}" must be a list.`, help: `Write ${key}: [${raw}].` };
  const isPlain = typeof raw === 'number' || typeof raw === 'boolean';
  return expected === 'string' && isPlain ? { message, help: `Put it in quotes: "${raw}".` } : { message };
};
