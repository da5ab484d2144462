import type { ExportSource } from '../export-source.ts';
import type { CellValue, Columns, Row } from './column.ts';

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly keys: readonly string[];
}

/** What a table says of itself, whatever the format. */
export interface TableDescription {
  /** Its name in addresses; in SQL its hyphens are underscores. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: Columns;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** A table as it is declared: every format is made from this alone. */
export interface Table extends TableDescription {
  readonly rows: (source: ExportSource) => readonly Readonly<Record<string, unknown>>[];
}

interface Definition<All extends Columns> extends Omit<
  TableDescription,
  'columns' | 'primaryKey' | 'foreignKeys'
> {
  readonly columns: All;
  readonly primaryKey: readonly (keyof All & string)[];
  /** From a column, or several with spaces between, to a table; the keys there are `id` unless they are named: `{ track: 'tracks(vanguard track)' }`. */
  readonly references?: Readonly<Record<string, string>>;
  /** In the order in which every format gives them. */
  readonly rows: (source: ExportSource) => readonly Row<All>[];
}

const REFERENCE = /^([a-z-]+)(?:\(([a-z_ ]+)\))?$/;

const toForeignKey = ([columns, target]: [string, string]): ForeignKey => {
  const match = REFERENCE.exec(target);
  if (!match) throw new RangeError(`"${target}" is no reference to a table`);
  const [, table = '', keys = 'id'] = match;
  return { columns: columns.split(' '), table, keys: keys.split(' ') };
};

/** Declares a table; the compiler holds its rows to its columns. */
export const defineTable = <const All extends Columns>({
  references = {},
  ...definition
}: Definition<All>): Table => ({
  ...definition,
  foreignKeys: Object.entries(references).map(toForeignKey),
});

/** A table with its rows, each cell in the place of its column. */
export interface FilledTable extends TableDescription {
  readonly rows: readonly (readonly CellValue[])[];
}

const isCell = (value: unknown): value is CellValue =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

/** Fills a table. What is absent, and a number without end, is null. */
export const fillTable = (table: Table, source: ExportSource): FilledTable => {
  const names = Object.keys(table.columns);
  return {
    ...table,
    rows: table.rows(source).map((row) =>
      names.map((name) => {
        const value = row[name];
        return isCell(value) ? value : null;
      }),
    ),
  };
};
