/** What we use of the script that Pagefind writes beside its index: https://pagefind.app/docs/api/ */
export interface Pagefind {
  readonly options: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly excerptEllipsis: string;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }) => Promise<void>;
  /** `null` finds everything. Words that stand nowhere in the index are ignored. */
  readonly search: (
    query: string | null,
    options?: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<PagefindResponse>;
}

export interface PagefindResponse {
  /** The best first. The id of each is the number of its record. */
  readonly results: readonly { readonly id: string; readonly data: () => Promise<PagefindResult> }[];
  /** How many there would be without filters. */
  readonly unfilteredResultCount: number;
}

export interface PagefindResult {
  readonly url: string;
  /** Text in which `<mark>` stands around what was found and `<` and `>` are escaped; `&` is not. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** How much a word weighs in a part of a record, where it is 1 in the text. Other names from the glossary weigh least. */
const WEIGHTS = { title: 8, vanguards: 4, about: 2, publisher: 2, date: 2, kind: 1, also: 0.4 };

const FOLDER = '/pagefind/';

/** Where Pagefind keeps what it knows of all records. */
export const RECORD_LIST = `${FOLDER}pagefind.en.pf_meta`;

/** Where it keeps words, by the name of one of its files. */
export const wordFile = (name: string): string => `${FOLDER}index/${name}.pf_index`;

/** Where a file is that Pagefind asks for: what it keeps by the numbers of records is in a folder of their version. */
export const versioned = (address: string, version: string): string =>
  address.replace(`${FOLDER}fragment/`, `${FOLDER}fragment/${version}/`);

const PROGRAM = `${FOLDER}wasm.en.pagefind`;

/**
 * The largest of what every search needs before it can begin: the page's own markup asks for them. The list first, for it says which
 * file of words comes next, and the program is needed only when that one is there.
 */
export const LARGEST_FIRST_FILES = [
  { href: RECORD_LIST, fetchpriority: 'high' },
  { href: PROGRAM, fetchpriority: 'low' },
] as const;

/** All of it, which Pagefind would ask for one after the other. */
export const FIRST_FILES: readonly string[] = [`${FOLDER}pagefind-entry.json`, RECORD_LIST, PROGRAM];

/** Loads Pagefind, which runs in the thread that calls this. */
export const loadPagefind = async (): Promise<Pagefind> => {
  // The address stands in a variable because the file is written after the bundle.
  const address = `${FOLDER}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({
    basePath: FOLDER,
    baseUrl: '/',
    excerptEllipsis: '…',
    ranking: { metaWeights: WEIGHTS },
  });
  return pagefind;
};
