const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, ' '],
  [/\b(?:gbp|pounds? sterling) ?/gi, '£'],
  [/^(.*\d.*?) ?(?:pounds?|£)$/i, '£$1'],
  [/ ?(?<![a-z])(?:billions?|bill)\b/gi, 'bn'],
  [/ ?(?<![a-z])(?:millions?|mill|mln)\b/gi, 'm'],
  [/ ?(?<![a-z])thousands?\b/gi, 'k'],
  [/ ?(?:(?<![a-z])per ?cent\b|%)/gi, '%'],
  [/(\d) ?(bn|m|k)\b/gi, '$1$2'],
  [/(\d)b\b/gi, '$1bn'],
  [/£ /g, '£'],
  [/between (.+) and /i, '$1 to '],
  [/(\d(?:bn|m|k|%)?) ?[-\u2013\u2014] ?(?=[£\d])/gi, '$1 to '],
  [/^(?:circa|c\.?|around|approximately|approx\.?|roughly|some) ?/i, 'about '],
  [/^(?:a )?max(?:imum)?(?: of)? /i, 'up to '],
  [/^(?:a )?min(?:imum)?(?: of)? /i, 'at least '],
];

/** A range whose first end leaves its unit to the second: `£3.4 to 5.4bn`. */
const SHARED_UNIT = /^(£?)(\d[\d.,]*) to £?(\d[\d.,]*)(bn|m|k|%)$/;

/** An amount as people also write it (“£244 million”, “£3.4-5.4bn”), in the notation that is read. It may still not be one. */
export const tidyAmount = (text: string): string =>
  REWRITES.reduce((held, [pattern, by]) => held.replace(pattern, by), text.trim())
    .replace(/\d(?:bn|m|k)\b/gi, (figure) => figure.toLowerCase())
    .replace(SHARED_UNIT, '$1$2$4 to $1$3$4');
