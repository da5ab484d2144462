const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count as running text has it: in words up to twelve. */
export const numberWords = (count: number): string => NUMBERS[count] ?? String(count);

/** “a”, “a and b”, “a, b and c”. */
export const listWords = (items: readonly string[], joiner: 'and' | 'or' = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1) ?? ''}`;

/** Makes a phrase open a sentence. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Makes a title continue one: “Contract award” → “contract award”, but “NHS provider” and “GPs alone” stay. */
export const uncapitalise = (text: string): string =>
  /^[A-Z][a-z]/.test(text) && !/^GPs/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** “The alliance” → “the alliance”; a name that opens a title keeps its capital. */
export const lowerArticle = (title: string): string => title.replace(/^The /, 'the ');

/** “1 source”, “3 sources”. */
export const countWords = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count} ${count === 1 ? singular : plural}`;

/** Closes a phrase as a sentence unless it closes itself. */
export const asSentence = (text: string): string => {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? capitalise(trimmed) : `${capitalise(trimmed)}.`;
};
