import { CLAIM_KEYS, type ClaimKey } from '../schemas/entry.ts';
import { CLAIM_KEY_ORDER, ENTRY_KEY_ORDER, SOURCE_KEY_ORDER } from '../schemas/key-order.ts';
import type { Draft, DraftAnswers } from './draft-answers.ts';
import { entryPath } from './entry-path.ts';
import { expandDates } from './expand-dates.ts';
import { blockScalar, flowYaml, orderedKeys } from './flow-yaml.ts';

type Map = Readonly<Record<string, unknown>>;

const isClaimKey = (key: string): key is ClaimKey => (CLAIM_KEYS as readonly string[]).includes(key);

/** What the answers hold besides the front matter. */
const NOT_IN_FRONT = new Set(['body', 'words', 'add']);

const writePair = (indent: string, key: string, value: unknown): string =>
  `${indent}${key}: ${Array.isArray(value) ? flowYaml(value) : blockScalar(value)}`;

const writeSource = (source: Map): string[] => [
  'source:',
  ...orderedKeys(source, SOURCE_KEY_ORDER).map((key) => writePair('  ', key, source[key])),
];

const writeList = (key: string, items: readonly unknown[], order: readonly string[]): string[] =>
  items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${flowYaml(item, order)}`)];

const writeKey = (key: string, value: unknown): string[] => {
  if (key === 'source') return writeSource(value as Map);
  const order = isClaimKey(key) ? CLAIM_KEY_ORDER[key] : [];
  if (isClaimKey(key) || key === 'corrections') return writeList(key, value as readonly unknown[], order);
  return [writePair('', key, value)];
};

/** Paragraphs with one empty line between, whatever line ends and spaces they came with. */
const tidyBody = (body: string): string =>
  body
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

/**
 * An entry as an editor would write it, with its path. `taken` are the paths of the entries that are there: the draft never has one
 * of theirs. Dates in words are turned into our notation; one that cannot be read stays, for the check to find.
 */
export const draftEntry = (written: DraftAnswers, taken: Iterable<string> = []): Draft => {
  const { answers } = expandDates(written);
  const front: Map = { ...answers };
  const keys = orderedKeys(front, ENTRY_KEY_ORDER).filter((key) => !NOT_IN_FRONT.has(key));
  const lines = keys.flatMap((key) => writeKey(key, front[key]));
  return {
    path: entryPath(answers, taken),
    text: ['---', ...lines, '---', tidyBody(answers.body), ''].join('\n'),
  };
};
