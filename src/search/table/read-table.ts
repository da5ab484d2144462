import { entriesOfRow } from './columns.ts';
import {
  citationFileName,
  fileOf,
  MANIFEST_NAME,
  recordFileName,
  TABLE_FOLDER,
  type CitationFile,
  type RecordFile,
  type TableManifest,
} from './layout.ts';
import { writeCsv } from './csv.ts';

export const EXPORT_FORMATS = ['csv', 'bibtex', 'ris'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Reads a JSON file of this site by its address. */
type ReadJson = (address: string) => Promise<unknown>;

export interface ExportInput {
  /** The numbers of all results, in their order. */
  readonly numbers: readonly number[];
  /** Of the records that have these numbers. */
  readonly version: string;
  /** `https://example.org`: before addresses of this site. */
  readonly origin: string;
  readonly readJson: ReadJson;
}

/** What is looked up, key by key, in files that are each read once. */
const lookUpAll = async <Value>(
  keys: readonly string[],
  files: number,
  readFile: (file: number) => Promise<Readonly<Record<string, Value>>>,
): Promise<readonly Value[]> => {
  if (files === 0) throw new Error('The site was built without this table');
  const wanted = [...new Set(keys.map((key) => fileOf(key, files)))];
  const read = new Map(await Promise.all(wanted.map(async (file) => [file, await readFile(file)] as const)));
  return keys.map((key) => {
    const value = read.get(fileOf(key, files))?.[key];
    // A table of another build than the index: better no file than one that lacks results.
    if (value === undefined) throw new Error(`The table has no "${key}"`);
    return value;
  });
};

const writeRows = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  origin: string,
): string => {
  const absolute = (cell: string, column: number): string =>
    columns[column] === 'url' && cell.startsWith('/') ? origin + cell : cell;
  return writeCsv([columns, ...rows.map((cells) => cells.map(absolute))]);
};

/** All results as the text of a file: CSV has a line for each, BibTeX and RIS an item for each entry behind them. Throws if one is not to be had. */
export const exportResults = async (
  format: ExportFormat,
  { numbers, version, origin, readJson }: ExportInput,
): Promise<string> => {
  const folder = `${TABLE_FOLDER}${version}/`;
  const manifest = (await readJson(folder + MANIFEST_NAME)) as TableManifest;
  const rows = await lookUpAll(
    numbers.map(String),
    manifest.recordFiles,
    async (file) => (await readJson(folder + recordFileName(file))) as RecordFile,
  );
  if (format === 'csv') return writeRows(manifest.columns, rows, origin);
  const citations = await lookUpAll(
    [...new Set(rows.flatMap(entriesOfRow))],
    manifest.citationFiles,
    async (file) => (await readJson(folder + citationFileName(file))) as CitationFile,
  );
  return `${citations.map((citation) => citation[format].trim()).join('\n\n')}\n`;
};
