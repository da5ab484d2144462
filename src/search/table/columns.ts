/** The columns of an exported search, in their order. A date is given as its first and last day. */
export const COLUMNS = [
  'id',
  'type',
  'title',
  'kind',
  'vanguards',
  'milestones',
  'forms',
  'organisations',
  'date_text',
  'reported_edtf',
  'reported_earliest',
  'reported_latest',
  'claimed_edtf',
  'claimed_earliest',
  'claimed_latest',
  'publisher',
  'source_title',
  'author',
  'published_edtf',
  'source_url',
  'summary',
  'entries',
  'url',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What an export says of one record. Several values in one cell stand between semicolons; addresses of this site begin with a slash. */
export type TableRow = Readonly<Record<Column, string>>;

/** Between several values in one cell. */
export const BETWEEN = '; ';

/** A row as the static table keeps it. */
export const packRow = (row: TableRow): readonly string[] => COLUMNS.map((column) => row[column]);

/** The ids of the entries that a row rests on. */
export const entriesOfRow = (cells: readonly string[]): readonly string[] =>
  (cells[COLUMNS.indexOf('entries')] ?? '').split(BETWEEN).filter((id) => id !== '');
