import { DatabaseSync } from 'node:sqlite';
import type { FileSetting } from '../json.ts';
import type { CellValue } from '../table/column.ts';
import type { FilledTable } from '../table/table.ts';
import { createTable, insertInto } from './ddl.ts';
import { guideTables } from './guide-tables.ts';
import { VIEWS } from './views.ts';

const toSqlValue = (value: CellValue): string | number | null =>
  typeof value === 'boolean' ? Number(value) : value;

const fill = (database: DatabaseSync, table: FilledTable): void => {
  database.exec(createTable(table));
  const insert = database.prepare(insertInto(table));
  for (const row of table.rows) insert.run(...row.map(toSqlValue));
};

/** Throws where a row refers to one that is not there. */
const holdToKeys = (database: DatabaseSync): void => {
  const [broken] = database.prepare('PRAGMA foreign_key_check').all();
  if (broken)
    throw new RangeError(
      `a row of the table "${String(broken['table'])}" refers to nothing: ${JSON.stringify(broken)}`,
    );
};

/** All tables as one SQLite database. The same tables give the same bytes, with the same version of SQLite. */
export const toSqlite = (tables: readonly FilledTable[], setting: FileSetting): Uint8Array => {
  const database = new DatabaseSync(':memory:');
  try {
    // Keys may point forwards, so they are held to at the end, all at once.
    database.exec('PRAGMA page_size = 4096; PRAGMA foreign_keys = OFF; BEGIN');
    for (const table of [...guideTables(tables, setting), ...tables]) fill(database, table);
    for (const { name, sql } of VIEWS) database.exec(`CREATE VIEW "${name}" AS${sql}`);
    database.exec('COMMIT');
    holdToKeys(database);
    return database.serialize();
  } finally {
    database.close();
  }
};
