import type { Pagefind, PagefindResult } from './pagefind.ts';
import { remember } from './remember.ts';

/** The records that have the words of a query. */
export interface Match {
  /** Their numbers, the best first. */
  readonly numbers: readonly number[];
  /** Loads what is shown of one of them. */
  readonly load: (number: number) => Promise<PagefindResult>;
}

export interface WordMatcher {
  /** An empty query matches every record. */
  readonly match: (query: string) => Promise<Match>;
  /** The words of a query that stand nowhere in the record, and so are passed over. */
  readonly findUnknownWords: (query: string) => Promise<readonly string[]>;
}

/** Pagefind is asked once for a query, however it is then narrowed, counted or sorted. */
const MOST_KEPT = 4;

/** A filter that no record has: with it nothing is ranked, which is what takes long, and the count is still right. */
const ONLY_COUNT = { filters: { none_has: 'this' } };

/** The single words of a query; none where it is one word, or words to be found side by side. */
const wordsOf = (query: string): readonly string[] => {
  if (query.includes('"')) return [];
  const words = [...new Set(query.split(' '))].filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length > 1 ? words : [];
};

/** Only what the page shows: Pagefind gives the whole text too, twice, in an object that another query changes. */
const pickShown = ({ url, excerpt, meta }: PagefindResult): PagefindResult => ({ url, excerpt, meta });

/** Finds words with Pagefind. */
export const createWordMatcher = (open: () => Promise<Pagefind>): WordMatcher => {
  const ask = async (query: string): Promise<Match> => {
    const { results } = await (await open()).search(query === '' ? null : query);
    const byNumber = new Map(results.map(({ id, data }) => [Number(id), data]));
    return {
      numbers: [...byNumber.keys()],
      load: remember(async (number) => {
        const loadResult = byNumber.get(number);
        if (!loadResult) throw new Error(`Record ${number} does not match`);
        return pickShown(await loadResult());
      }),
    };
  };

  const findUnknownWords = async (query: string): Promise<readonly string[]> => {
    const pagefind = await open();
    const counted = await Promise.all(
      wordsOf(query).map(async (word) => {
        const { unfilteredResultCount } = await pagefind.search(word, ONLY_COUNT);
        return { word, isKnown: unfilteredResultCount > 0 };
      }),
    );
    return counted.filter(({ isKnown }) => !isKnown).map(({ word }) => word);
  };

  return { match: remember(ask, MOST_KEPT), findUnknownWords };
};
