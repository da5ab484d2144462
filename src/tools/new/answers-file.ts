import { parse } from 'yaml';
import type { DraftAnswers } from '../../drafting/draft-answers.ts';
import { CLAIM_KEYS } from '../../schemas/entry.ts';
import { CommandError } from '../as-of.ts';
import { noAnswers, type OpenAnswers } from './open-answers.ts';

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parseText = (text: string): Readonly<Record<string, unknown>> => {
  let value: unknown;
  try {
    value = parse(text, { schema: 'core', maxAliasCount: 0, logLevel: 'silent' });
  } catch {
    throw new CommandError('The file of answers is neither JSON nor YAML.');
  }
  if (!isMap(value))
    throw new CommandError('The file of answers must hold the keys of an entry, such as title and source.');
  return value;
};

const mapsOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isMap) : [];

/** JSON or YAML with the keys of an entry, `body`, `words` and `add`. Faults in the values are for the check to find. */
export const readAnswersFile = (text: string, problems: string[]): OpenAnswers => {
  const { source, body, words, add, ...rest } = parseText(text);
  const answers = noAnswers();
  for (const [key, value] of Object.entries(isMap(source) ? source : {}))
    answers.front.set(`source.${key}`, value);
  const claimKeys: readonly string[] = CLAIM_KEYS;
  for (const [key, value] of Object.entries(rest))
    if (!claimKeys.includes(key)) answers.front.set(key, value);
  for (const key of CLAIM_KEYS) {
    answers.claims[key].push(...mapsOf(rest[key]));
    if (rest[key] !== undefined && !Array.isArray(rest[key]))
      problems.push(`"${key}" in the answers is not a list.`);
  }
  if (typeof body === 'string') answers.body = body;
  if (typeof words === 'string') answers.words = words;
  const added = (isMap(add) ? add : {}) as NonNullable<DraftAnswers['add']>;
  answers.add.organisations.push(...(added.organisations ?? []));
  answers.add.milestones.push(...(added.milestones ?? []));
  answers.add.options.push(...(added.options ?? []));
  return answers;
};
