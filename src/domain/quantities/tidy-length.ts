const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const NUMBER = new RegExp(String.raw`\b(${NUMBERS.join('|')})\b`, 'g');

const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, ' '],
  [/\b(?:a )?decade\b/g, '10 years'],
  [/\ban? (?=year|month)/g, '1 '],
  [/(?<![a-z])(?:years?|yrs?|y)\b\.?/g, 'years'],
  [/(?<![a-z])(?:months?|mths?|mo)\b\.?/g, 'months'],
  [/(\d) ?-? ?(years|months)/g, '$1 $2'],
  [/between (.+) and /g, '$1 to '],
  [/(\d)(?: (?:years|months))? ?(?:[-\u2013\u2014]|to|or) ?(\d)/g, '$1 to $2'],
  [/^(?:circa|c\.?|around|approximately|approx\.?|roughly) ?/g, 'about '],
  [/^(?:a )?max(?:imum)?(?: of)? /g, 'up to '],
  [/^(?:a )?min(?:imum)?(?: of)? /g, 'at least '],
  [/^more than /g, 'over '],
];

/** A length as people also write it (“fifteen years”, “10-15 yrs”), in the notation that is read. It may still not be one. */
export const tidyLength = (text: string): string =>
  REWRITES.reduce(
    (held, [pattern, by]) => held.replaceAll(pattern, by),
    text
      .trim()
      .toLowerCase()
      .replaceAll(NUMBER, (word) => String(NUMBERS.indexOf(word) + 1)),
  ).replace(/\b1 (year|month)s$/, '1 $1');
