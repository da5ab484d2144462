import type { RecordVersion } from '../domain/record/version.ts';
import { RECORD_ABOUT } from './record-about.ts';
import { DATA_FOLDER, schemaFile } from './data-addresses.ts';
import type { FilledTable } from './table/table.ts';

export interface FileSetting {
  readonly version: RecordVersion;
  readonly site: string | URL;
}

/** What stands at the head of a table in JSON, before its rows. */
const headOf = ({ name, title }: FilledTable, { version, site }: FileSetting) => ({
  $schema: new URL(DATA_FOLDER + schemaFile(name), site).href,
  name,
  title,
  version,
  license: RECORD_ABOUT.license,
});

/** A table as JSON: a head, then the rows, each with every column in its order, one row a line. */
export const toJson = (table: FilledTable, setting: FileSetting): string => {
  const names = Object.keys(table.columns);
  const head = JSON.stringify(headOf(table, setting), undefined, 2).replace(/\n}$/, '');
  const rows = table.rows.map((row) =>
    JSON.stringify(Object.fromEntries(names.map((name, index) => [name, row[index]]))),
  );
  return `${head},\n  "rows": [${rows.length > 0 ? `\n${rows.join(',\n')}\n` : ''}]\n}\n`;
};
