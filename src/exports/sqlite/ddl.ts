import type { Column } from '../table/column.ts';
import type { TableDescription } from '../table/table.ts';

/** A name as SQL has it: hyphens become underscores. Quoted, because `values`, `group` and others are words of SQL. */
const sqlName = (name: string): string => `"${name.replaceAll('-', '_')}"`;

const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const TYPES = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  day: 'TEXT',
  address: 'TEXT',
} as const satisfies Record<Column['type'], string>;

const columnLine = ([name, { type, required, codes }]: [string, Column]): string => {
  const quoted = sqlName(name);
  const allowed = codes ? Object.keys(codes).map(sqlText) : type === 'boolean' ? ['0', '1'] : [];
  return [
    quoted,
    TYPES[type],
    ...(required ? ['NOT NULL'] : []),
    ...(allowed.length > 0 ? [`CHECK (${quoted} IN (${allowed.join(', ')}))`] : []),
  ].join(' ');
};

const listNames = (names: readonly string[]): string => names.map(sqlName).join(', ');

/** The statement that makes a table, with its keys. */
export const createTable = ({ name, columns, primaryKey, foreignKeys }: TableDescription): string => {
  const lines = [
    ...Object.entries(columns).map(columnLine),
    `PRIMARY KEY (${listNames(primaryKey)})`,
    ...foreignKeys.map(
      (key) =>
        `FOREIGN KEY (${listNames(key.columns)}) REFERENCES ${sqlName(key.table)} (${listNames(key.keys)})`,
    ),
  ];
  return `CREATE TABLE ${sqlName(name)} (\n  ${lines.join(',\n  ')}\n) STRICT, WITHOUT ROWID`;
};

export const insertInto = ({ name, columns }: TableDescription): string => {
  const names = Object.keys(columns);
  return `INSERT INTO ${sqlName(name)} (${listNames(names)}) VALUES (${names.map(() => '?').join(', ')})`;
};
