const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const decodeReference = (whole: string, name: string): string => {
  const [, hexadecimal, decimal] = /^#(?:[xX]([\da-fA-F]{1,6})|(\d{1,7}))$/.exec(name) ?? [];
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal ?? Number.NaN);
  if (Number.isNaN(code)) return NAMED[name] ?? whole;
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

/**
 * The words of HTML that our own renderer wrote, for the index: it holds no comments, scripts or raw HTML. The result is plain text
 * and must be escaped again wherever it goes into HTML.
 */
export const bodyTextOf = (html: string): string =>
  html
    .replaceAll(
      /<\/?(?:a|abbr|b|cite|code|em|i|q|s|small|span|strong|sub|sup)(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?>/g,
      '',
    )
    .replaceAll(/<(?:"[^"]*"|'[^']*'|[^'">])*>/g, ' ')
    .replaceAll(/&(#?\w+);/g, decodeReference)
    .replaceAll(/\s+/g, ' ')
    .trim();
