const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|constructor|prototype|index)$/i;

/** Whether a file system, a server or a program keeps a name for itself. */
export const isReserved = (name: string): boolean => RESERVED.test(name);

/** Letters of other alphabets in the order of those that they look like. */
const LOOK_ALIKES = ['аеорсухіјѕһԁԛԝ', 'aeopcyxijshdqw', 'αονικρτυχω', 'aovikptuxw'];

const LATIN = new Map(
  [0, 2].flatMap((index) =>
    [...(LOOK_ALIKES[index] ?? '')].map((letter, at) => [letter, LOOK_ALIKES[index + 1]?.[at] ?? '']),
  ),
);

/** The letter from a to z that a character looks like; undefined where it looks like none. */
const looksLike = (character: string): string | undefined => {
  const small = character.toLowerCase();
  const plain = LATIN.get(small) ?? small.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return /^[a-z0-9]+$/.test(plain) && plain !== small ? plain : undefined;
};

/** `U+202E` */
export const nameCodePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A character that an id or a name cannot have, in words: 'the character "а" (U+0430), which is not the letter "a"'. */
export const explainLetter = (character: string): string => {
  const like = looksLike(character);
  const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? `"${character}" (${nameCodePoint(character)})`
    : nameCodePoint(character);
  return `the character ${shown}${like === undefined ? '' : `, which is not the letter "${like}"`}`;
};
