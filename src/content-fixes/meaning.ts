import { isDeepStrictEqual } from 'node:util';
import { parseBody } from '../content-loader/parse-body.ts';
import { splitFrontMatter } from '../content-loader/front-matter.ts';
import { parseYaml } from '../content-loader/yaml-source.ts';
import type { FileText, Fixer } from './fixer.ts';

/** What a file says, however it is written down. */
interface Meaning {
  readonly value: unknown;
  /** The body as a reader gets it; of one that does not pass the gate, its text. */
  readonly body: string;
}

const withoutMarks = (text: string): string => text.replace(/^\uFEFF+/, '').replaceAll(/\r\n?/g, '\n');

/** What a file says; undefined where it cannot be read. */
export const meaningOf = ({ path, text }: FileText): Meaning | undefined => {
  const plain = withoutMarks(text);
  if (path.endsWith('.yaml')) {
    const { value, faults } = parseYaml(plain);
    return faults.length > 0 ? undefined : { value, body: '' };
  }
  const parts = splitFrontMatter(plain);
  if (!('yaml' in parts) || parts.yaml.faults.length > 0) return undefined;
  const { html, faults } = parseBody(parts.body, 0, { headings: true });
  return {
    value: parts.yaml.value,
    body: faults.length > 0 || html === undefined ? parts.body.trimEnd() : html,
  };
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether two values are the same but for what may change in them; the order of keys is no part of a value. */
const isSameBut = (before: unknown, after: unknown, mayChange: NonNullable<Fixer['mayChange']>): boolean => {
  if (isDeepStrictEqual(before, after) || mayChange(before, after)) return true;
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after)) return false;
  const keys = Object.keys(before);
  return (
    keys.length === Object.keys(after).length &&
    keys.every((key) => Object.hasOwn(after, key) && isSameBut(before[key], after[key], mayChange))
  );
};

const NOTHING = (): boolean => false;

/** Whether a mended file says what it said before, but for what its fixer may change. */
export const saysTheSame = (
  before: Meaning,
  after: Meaning,
  mayChange = NOTHING as Fixer['mayChange'],
): boolean => before.body === after.body && isSameBut(before.value, after.value, mayChange ?? NOTHING);
