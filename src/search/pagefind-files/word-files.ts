import { readFirst } from './cbor.ts';

/** A file of the index: the words from one on, up to another. */
interface WordFile {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** The files of words, from what stands after the records in Pagefind's list of them. */
export const readWordFiles = (rest: Uint8Array): readonly WordFile[] => {
  const { item } = readFirst(rest);
  return (item as readonly (readonly [string, string, string])[]).map(([from, to, name]) => ({
    from,
    to,
    name,
  }));
};

/** Whether a word may stand in a file whose ends are cut to as few letters as tell it from its neighbours. */
const mayHold = ({ from, to }: WordFile, word: string): boolean => {
  const [first, last] = [Math.min(word.length, from.length), Math.min(word.length, to.length)];
  return word.slice(0, first) >= from.slice(0, first) && word.slice(0, last) <= to.slice(0, last);
};

const filesOf = (word: string, files: readonly WordFile[]): readonly WordFile[] => {
  const certain = files.filter(({ from, to }) => word >= from && word <= to);
  return certain.length > 0 ? certain : files.filter((file) => mayHold(file, word));
};

/**
 * The names of files that Pagefind will ask for with a query, as far as is certain: those of each plain word as it is written. What it
 * asks for besides, files of stems among it, it asks for itself.
 */
export const filesForQuery = (query: string, files: readonly WordFile[]): readonly string[] => {
  const words = query
    .toLowerCase()
    .split(' ')
    .filter((word) => /^[a-z0-9]+$/.test(word));
  return [...new Set(words.flatMap((word) => filesOf(word, files)).map(({ name }) => name))];
};
