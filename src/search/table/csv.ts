/**
 * What a spreadsheet may take for the start of a formula, with white space before it or not: = + - @, their full-width forms, and
 * a tab or line break at the very start. The apostrophe is here so that the mark can be taken away again.
 */
const RISKY_START = /^(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n'])/;

const NEEDS_QUOTES = /[",\r\n]/;

const writeCell = (text: string): string => {
  const harmless = RISKY_START.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Lines of cells as RFC 4180 has them: UTF-8 without a byte order mark, CRLF. What a spreadsheet might run has an apostrophe before it. */
export const writeCsv = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
