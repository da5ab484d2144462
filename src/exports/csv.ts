import type { CellValue } from './table/column.ts';
import type { FilledTable } from './table/table.ts';

/**
 * What a spreadsheet may take for the start of a formula, with white space before it or not: = + - @, their full-width forms, and
 * a tab or line break at the very start. The apostrophe is here so that the mark can be taken away again.
 */
const RISKY_START = /^(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n'])/;

/** Puts an apostrophe before text that a spreadsheet might run. Taking one apostrophe away from every cell that starts with one undoes it. */
export const disarm = (text: string): string => (RISKY_START.test(text) ? `'${text}` : text);

const NEEDS_QUOTES = /[",\r\n]/;

const quote = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const toCell = (value: CellValue): string =>
  value === null ? '' : typeof value === 'string' ? quote(disarm(value)) : String(value);

const toLine = (row: readonly CellValue[]): string => `${row.map(toCell).join(',')}\r\n`;

/**
 * A table as RFC 4180 has it: UTF-8 without a byte order mark (which would become part of the first column's name in many
 * programs), CRLF, a header line, an empty cell for null. Text is disarmed; numbers are left as they are.
 */
export const toCsv = ({ columns, rows }: Pick<FilledTable, 'columns' | 'rows'>): string =>
  [Object.keys(columns), ...rows].map(toLine).join('');
