import { nameCodePoint } from '../schemas/id-form.ts';
import type { LocalFault, Position } from './fault.ts';

/**
 * Control characters, what cannot be seen, what turns the direction of a line, and what means nothing outside one program. A mark
 * of direction is none of them, for it turns nothing but itself; nor is a joiner of emoji or of letters beyond ASCII.
 */
const STRANGE =
  /(?![\u061C\u200E\u200F]|(?<=[^\0-\x7F])[\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u034F\u115F\u1160\u3164\uFFA0]/gu;
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/;
const BREAKS = /[\u2028\u2029]/;

/** The strange characters that are told of one text. */
const MAX_TOLD = 5;

const isPlainSpace = (character: string): boolean => character === '\n' || character === '\t';

/** The offsets of the characters that have no place in content, the first few. */
const findStrange = (text: string): readonly { readonly character: string; readonly offset: number }[] => {
  const found: { character: string; offset: number }[] = [];
  for (const { 0: character, index } of text.matchAll(STRANGE)) {
    if (isPlainSpace(character)) continue;
    found.push({ character, offset: index });
    if (found.length === MAX_TOLD) break;
  }
  return found;
};

const describe = (character: string): string => {
  const name = `The character ${nameCodePoint(character)}`;
  if (DIRECTION.test(character)) return `${name} turns the direction in which the line is read.`;
  if (BREAKS.test(character)) return `${name} breaks the line, but not for every program.`;
  return /\p{Co}/u.test(character)
    ? `${name} means something else in every font.`
    : `${name} cannot be seen.`;
};

const HELP = 'It came along with copied text. Delete it with the letters around it, and type those again.';

const faultOf = (character: string, line: number, column: number): LocalFault => ({
  line,
  column,
  path: '',
  rule: 'text-plain',
  severity: 'error',
  message: describe(character),
  help: HELP,
});

/** A fault for each of the first few characters of a file that have no place in it. */
export const findStrangeCharacters = (text: string): LocalFault[] =>
  findStrange(text).map(({ character, offset }) => {
    const before = text.slice(0, offset);
    return faultOf(character, before.split('\n').length, offset - before.lastIndexOf('\n'));
  });

/** The same for a text that was written with escapes (`\u202E`, `&#x202e;`): told once, at the place of the text. */
export const findStrangeValue = (text: string, { line, column }: Position): LocalFault[] =>
  findStrange(text)
    .slice(0, 1)
    .map(({ character }) => faultOf(character, line, column));

/** The same text, as long as it was, with a mark in the place of each such character. */
export const replaceStrange = (text: string): string =>
  text.replaceAll(STRANGE, (character) =>
    isPlainSpace(character) ? character : '\u{FFFD}'.repeat(character.length),
  );

/** The same text on one line, for a terminal or a log: what that would obey or could not show is replaced. */
export const printable = (text: string): string => text.replaceAll(STRANGE, '\u{FFFD}');
