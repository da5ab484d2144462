import { createHash } from 'node:crypto';
import { versionText } from '../domain/record/version.ts';
import { toCsv } from './csv.ts';
import { csvFile, DATA_FOLDER, jsonFile, schemaFile, SQLITE_FILE } from './data-addresses.ts';
import type { FileSetting } from './json.ts';
import { RECORD_ABOUT } from './record-about.ts';
import type { Column } from './table/column.ts';
import type { FilledTable, ForeignKey, TableDescription } from './table/table.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0/';

const TYPES = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  day: { type: 'date' },
  address: { type: 'string', format: 'uri' },
} as const satisfies Record<Column['type'], object>;

const toField = ([name, { type, description, required, codes }]: [string, Column]): object => ({
  name,
  ...TYPES[type],
  description,
  ...((required || codes) && {
    constraints: { ...(required && { required }), ...(codes && { enum: Object.keys(codes) }) },
  }),
  ...(codes && { categories: Object.entries(codes).map(([value, label]) => ({ value, label })) }),
});

const toReference = ({ columns, table, keys }: ForeignKey): object => ({
  fields: columns,
  reference: { resource: table, fields: keys },
});

const toTableSchema = ({ columns, primaryKey, foreignKeys }: TableDescription): object => ({
  $schema: `${PROFILES}tableschema.json`,
  fields: Object.entries(columns).map(toField),
  missingValues: [''],
  primaryKey,
  ...(foreignKeys.length > 0 && { foreignKeys: foreignKeys.map(toReference) }),
});

/** As toCsv writes it. */
const DIALECT = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  caseSensitiveHeader: true,
} as const;

const toResource = (table: FilledTable): object => {
  const bytes = Buffer.from(toCsv(table));
  return {
    $schema: `${PROFILES}dataresource.json`,
    name: table.name,
    path: csvFile(table.name),
    type: 'table',
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.byteLength,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    dialect: DIALECT,
    schema: toTableSchema(table),
    alternates: [
      { path: jsonFile(table.name), format: 'json', schema: schemaFile(table.name) },
      { path: SQLITE_FILE, format: 'sqlite', table: table.name.replaceAll('-', '_') },
    ],
  };
};

const ABOUT_TEXT = [
  RECORD_ABOUT.description,
  'Each date x is given as x_text, x_edtf, x_qualifier, x_earliest and x_latest; an imprecise date is every day from its earliest to its latest.',
  'Text in CSV that a spreadsheet might run as a formula, and text that starts with an apostrophe, has an apostrophe put before it; take one away from every cell that starts with one to have the text itself. JSON and SQLite have it as it is.',
].join('\n\n');

/** The descriptor of all tables: Data Package 2.0, readable by programs that know the first version only. */
export const toDataPackage = (tables: readonly FilledTable[], { version, site }: FileSetting): string => {
  const descriptor = {
    $schema: `${PROFILES}datapackage.json`,
    name: RECORD_ABOUT.name,
    title: RECORD_ABOUT.title,
    description: ABOUT_TEXT,
    homepage: new URL(DATA_FOLDER, site).href,
    version: versionText(version),
    created: `${version.date}T00:00:00Z`,
    ...(version.commit !== undefined && { commit: version.commit }),
    licenses: [RECORD_ABOUT.license],
    contributors: [{ title: RECORD_ABOUT.contributor, roles: ['author'] }],
    keywords: ['NHS', 'vanguards', 'new care models', 'procurement', 'delays'],
    resources: [
      ...tables.map(toResource),
      {
        $schema: `${PROFILES}dataresource.json`,
        name: 'sqlite',
        path: SQLITE_FILE,
        title: 'All tables as one SQLite file',
        description: 'The same tables with their keys, and views that join them.',
        format: 'sqlite',
        mediatype: 'application/vnd.sqlite3',
      },
    ],
  };
  return `${JSON.stringify(descriptor, undefined, 2)}\n`;
};
