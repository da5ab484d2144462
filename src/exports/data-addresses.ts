/** The addresses of the data files, in one place. */
export const DATA_FOLDER = '/data/';
export const PACKAGE_FILE = 'datapackage.json';
export const SQLITE_FILE = 'vanguard-timelines.sqlite';
export const csvFile = (table: string): string => `${table}.csv`;
export const jsonFile = (table: string): string => `${table}.json`;
export const schemaFile = (table: string): string => `${table}.schema.json`;
