import { parse } from 'yaml';
import { accept, refuse, type Parsed } from '../domain/parsed.ts';
import type { ClaimKey } from '../schemas/entry.ts';
import { CLAIM_KEY_ORDER } from '../schemas/key-order.ts';

/** A claim as an editor gave it: keys of the content contract, values as yet unchecked. */
export type OpenClaim = Readonly<Record<string, unknown>>;

/** The words with which a claim of each kind starts; the last takes all that remain. Square brackets: may be left out. */
export const CLAIM_SHAPES: Readonly<Record<ClaimKey, string>> = {
  milestones: 'milestone status [date]',
  decisions: 'decision option stance',
  values: 'of amount [per …]',
  terms: 'of length',
  scope: 'service status',
  parties: 'organisation role [status]',
  figures: 'of count',
  delays: 'milestone causes',
};

const LISTS = new Set(['by', 'causes']);

const isMap = (value: unknown): value is OpenClaim =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const toValue = (key: string, text: string): unknown =>
  LISTS.has(key) ? text.split(/[\s,]+/).filter((item) => item !== '') : text.trim();

/** `…; note: said in passing; by: dudley-ccg` apart: the words before the first key, and the keys. */
export const splitKeys = (
  text: string,
  keys: readonly string[],
): { readonly words: string; readonly pairs: readonly (readonly [string, string])[] } => {
  const [words = '', ...parts] = text.split(new RegExp(`;\\s*(?=(?:${keys.join('|')}):(?:\\s|$))`));
  const pairs = parts.map((part) => {
    const colon = part.indexOf(':');
    return [part.slice(0, colon), part.slice(colon + 1).trim()] as const;
  });
  return { words: words.trim(), pairs };
};

const readWords = (kind: ClaimKey, words: string): OpenClaim => {
  const amount = kind === 'values' ? /^(\S+)\s+(.+?)\s+per\s+(.+)$/.exec(words) : null;
  if (amount) return { of: amount[1], amount: amount[2], per: amount[3] };
  const names = CLAIM_SHAPES[kind]
    .replace(/[[\]…]|per /g, '')
    .trim()
    .split(' ');
  const parts = words.split(/\s+/).filter((part) => part !== '');
  const entries = names.flatMap((name, at) => {
    const isLast = at === names.length - 1;
    const text = isLast ? parts.slice(at).join(' ') : parts[at];
    return text === undefined || text === '' ? [] : [[name, toValue(name, text)]];
  });
  return Object.fromEntries(entries) as OpenClaim;
};

const readYaml = (text: string): Parsed<OpenClaim> => {
  try {
    const value: unknown = parse(text, { schema: 'core', maxAliasCount: 0, logLevel: 'silent' });
    return isMap(value) ? accept(value) : refuse(`"${text}" is not a claim in braces`);
  } catch {
    return refuse(`"${text}" is not sound YAML. Compare with a line of another entry`);
  }
};

/**
 * Reads a claim on one line: `contract-notice happened 9 June 2017; note: On the EU's site.` or, as in an entry,
 * `{ milestone: contract-notice, … }`. What is missing or wrong in it is for the check to find.
 */
export const readClaimWords = (kind: ClaimKey, text: string): Parsed<OpenClaim> => {
  if (text.trim().startsWith('{')) return readYaml(text);
  const { words, pairs } = splitKeys(text, CLAIM_KEY_ORDER[kind]);
  if (words === '') return refuse(`"${text}" has no words before its first key. Write ${CLAIM_SHAPES[kind]}`);
  const said = Object.fromEntries(pairs.map(([key, value]) => [key, toValue(key, value)]));
  return accept({ ...readWords(kind, words), ...said });
};
