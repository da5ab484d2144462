/** What we use of the script that Pagefind writes beside its index: https://pagefind.app/docs/api/ */
export interface Pagefind {
  readonly options: (options: {
    readonly excerptEllipsis: string;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }) => Promise<void>;
  /** Loads what a search needs, filters among it, without searching. */
  readonly preload: (query: string | null, options: PagefindOptions) => Promise<void>;
  /** `null` finds everything. Words that stand nowhere in the index are ignored. */
  readonly search: (query: string | null, options: PagefindOptions) => Promise<PagefindResponse>;
}

export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface PagefindOptions {
  readonly filters: PagefindFilters;
  readonly sort?: { readonly date: 'asc' | 'desc' };
}

/** How many results have each value of each filter. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindResponse {
  readonly results: readonly { readonly id: string; readonly data: () => Promise<PagefindResult> }[];
  /** Of the filters that are loaded. */
  readonly filters: FacetCounts;
}

export interface PagefindResult {
  readonly url: string;
  /** Text in which `<mark>` stands around what was found and `<` and `>` are escaped; `&` is not. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** How much a word weighs in a part of a record, where it is 1 in the text. Other names from the glossary weigh least. */
const WEIGHTS = { title: 8, vanguards: 4, about: 2, publisher: 2, date: 2, kind: 1, also: 0.4 };

let loading: Promise<Pagefind> | undefined;

const load = async (): Promise<Pagefind> => {
  // The address stands in a variable because the file is written after the bundle.
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptEllipsis: '…', ranking: { metaWeights: WEIGHTS } });
  return pagefind;
};

/** Loads Pagefind at the first call; after a failure the next call tries again. */
export const loadPagefind = (): Promise<Pagefind> => {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};
