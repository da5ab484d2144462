import { DATA_FOLDER, schemaFile } from './data-addresses.ts';
import type { FileSetting } from './json.ts';
import type { Column } from './table/column.ts';
import type { TableDescription } from './table/table.ts';

const TYPES = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  day: { type: 'string', format: 'date' },
  address: { type: 'string', format: 'uri' },
} as const satisfies Record<Column['type'], object>;

const toProperty = ({ type, description, required, codes }: Column): object => {
  const rule = TYPES[type];
  return {
    description,
    ...rule,
    ...(!required && { type: [rule.type, 'null'] }),
    ...(codes && { enum: [...Object.keys(codes), ...(required ? [] : [null])] }),
  };
};

const rowSchema = ({ columns }: TableDescription): object => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, toProperty(column)])),
  required: Object.keys(columns),
  additionalProperties: false,
});

const TEXT = { type: 'string' } as const;

/** The JSON Schema (draft 2020-12) of a table's JSON file. */
export const toJsonSchema = (table: TableDescription, { site }: Pick<FileSetting, 'site'>): string => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: new URL(DATA_FOLDER + schemaFile(table.name), site).href,
    title: table.title,
    description: table.description,
    type: 'object',
    properties: {
      $schema: TEXT,
      name: { const: table.name },
      title: TEXT,
      version: {
        type: 'object',
        description: 'The day that the record is as of and, where it is known, the commit of its content.',
        properties: { date: { type: 'string', format: 'date' }, commit: TEXT },
        required: ['date'],
      },
      license: {
        type: 'object',
        properties: { name: TEXT, path: { type: 'string', format: 'uri' }, title: TEXT },
        required: ['name', 'path'],
      },
      rows: { type: 'array', items: { $ref: '#/$defs/row' } },
    },
    required: ['name', 'version', 'license', 'rows'],
    $defs: { row: rowSchema(table) },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
};
