/** Where the static table of all records is, which an export of a search is made from. */
export const TABLE_FOLDER = '/search/table/';
export const MANIFEST_NAME = 'manifest.json';

/** What the table is made of, said once for the client. Records and citations are each split over so many files. */
export interface TableManifest {
  readonly columns: readonly string[];
  readonly recordFiles: number;
  /** 0 where the site was built without citations. */
  readonly citationFiles: number;
}

/** A file of records: by the number of each, its cells in the order of the columns. */
export type RecordFile = Readonly<Record<string, readonly string[]>>;

/** How an entry is cited. */
export interface EntryCitation {
  readonly bibtex: string;
  readonly ris: string;
}

/** A file of citations, by the id of the entry. */
export type CitationFile = Readonly<Record<string, EntryCitation>>;

export const recordFileName = (file: number): string => `records-${file}.json`;
export const citationFileName = (file: number): string => `citations-${file}.json`;

/** In which of so many files a key stands: the same when writing and when reading. */
export const fileOf = (key: string, files: number): number => {
  let sum = 0;
  for (const character of key) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % files;
};
