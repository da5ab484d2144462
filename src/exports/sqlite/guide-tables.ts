import { versionText } from '../../domain/record/version.ts';
import type { FileSetting } from '../json.ts';
import { RECORD_ABOUT } from '../record-about.ts';
import { integer, required, text, type Columns } from '../table/column.ts';
import type { FilledTable, TableDescription } from '../table/table.ts';
import { VIEWS } from './views.ts';

const guide = (
  name: string,
  description: string,
  columns: Columns,
  primaryKey: readonly string[],
  rows: FilledTable['rows'],
): FilledTable => ({ name, title: name, description, columns, primaryKey, foreignKeys: [], rows });

const word = required(text('As its name says.'));
const place = required(integer('Its place, from 1.'));
const columnKey = { table_name: word, column_name: word };
const sqlTableName = (name: string): string => name.replaceAll('-', '_');

const columnRows = (tables: readonly TableDescription[]): FilledTable['rows'] =>
  tables.flatMap(({ name, columns }) =>
    Object.entries(columns).map(([column, { type, description }], index) => [
      sqlTableName(name),
      column,
      index + 1,
      type,
      description,
    ]),
  );

const codeRows = (tables: readonly TableDescription[]): FilledTable['rows'] =>
  tables.flatMap(({ name, columns }) =>
    Object.entries(columns).flatMap(([column, { codes = {} }]) =>
      Object.entries(codes).map(([code, label], index) => [
        sqlTableName(name),
        column,
        code,
        label,
        index + 1,
      ]),
    ),
  );

const aboutRows = ({ version, site }: FileSetting): FilledTable['rows'] => [
  ['title', RECORD_ABOUT.title],
  ['description', RECORD_ABOUT.description],
  ['version', versionText(version)],
  ['date', version.date],
  ...(version.commit === undefined ? [] : [['commit', version.commit]]),
  ['license', RECORD_ABOUT.license.name],
  ['license_url', RECORD_ABOUT.license.path],
  ['site', new URL(site).origin],
];

/** What a database says of itself, since SQLite has no place for descriptions: version and licence, tables, columns, codes. */
export const guideTables = (tables: readonly FilledTable[], setting: FileSetting): readonly FilledTable[] => [
  guide('about', 'The record as a whole.', { key: word, value: word }, ['key'], aboutRows(setting)),
  guide(
    'tables',
    'What each table and view holds.',
    { name: word, kind: word, title: word, description: word },
    ['name'],
    [
      ...tables.map(({ name, title, description }) => [sqlTableName(name), 'table', title, description]),
      ...VIEWS.map(({ name, description }) => [name, 'view', name, description]),
    ],
  ),
  guide(
    'columns',
    'What each column holds.',
    { ...columnKey, position: place, type: word, description: word },
    ['table_name', 'column_name'],
    columnRows(tables),
  ),
  guide(
    'codes',
    'The values that a column may have, with the label that the site prints.',
    { ...columnKey, code: word, label: word, position: place },
    ['table_name', 'column_name', 'code'],
    codeRows(tables),
  ),
];
