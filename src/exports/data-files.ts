import type { TimelineRecord } from '../domain/record/record.ts';
import { fillTables, TABLES } from './all-tables.ts';
import { toCsv } from './csv.ts';
import { toDataPackage } from './datapackage.ts';
import type { ExportInput } from './export-source.ts';
import { toJson } from './json.ts';
import { toJsonSchema } from './json-schema.ts';
import { toSqlite } from './sqlite/to-sqlite.ts';
import type { FilledTable } from './table/table.ts';

/** The names of all tables, in the order in which the Data Package lists them. */
export const tableNames = (): readonly string[] => TABLES.map(({ name }) => name);

const filled = new WeakMap<
  TimelineRecord,
  { readonly site: string; readonly tables: readonly FilledTable[] }
>();

/** The tables of a record, filled once for all files. */
const tablesOf = (input: ExportInput): readonly FilledTable[] => {
  const site = String(input.site);
  const known = filled.get(input.record);
  if (known?.site === site) return known.tables;
  const tables = fillTables(input);
  filled.set(input.record, { site, tables });
  return tables;
};

const tableOf = (name: string, input: ExportInput): FilledTable => {
  const table = tablesOf(input).find((one) => one.name === name);
  if (!table) throw new RangeError(`there is no table "${name}"`);
  return table;
};

/** A table by its name, as each format writes it; throws a RangeError where there is none of that name. */
export const csvOf = (name: string, input: ExportInput): string => toCsv(tableOf(name, input));
/** As `csvOf`. */
export const jsonOf = (name: string, input: ExportInput): string => toJson(tableOf(name, input), input);
/** The JSON Schema of what `jsonOf` gives. */
export const schemaOf = (name: string, input: ExportInput): string =>
  toJsonSchema(tableOf(name, input), input);
/** The descriptor of all tables, as Data Package 2.0 asks. */
export const dataPackageOf = (input: ExportInput): string => toDataPackage(tablesOf(input), input);
/** All tables as the bytes of one database. */
export const sqliteOf = (input: ExportInput): Uint8Array => toSqlite(tablesOf(input), input);
