import type { Qualifier } from '../code-lists.ts';

/** A date that was found in words, before it is settled which of the words must be kept. */
export interface FoundDate {
  /** In our EDTF subset. */
  readonly date: string;
  readonly qualifier?: Qualifier;
  /** Where in `date` the words point: the start or the end of it, which is narrower than early or late. */
  readonly edge?: 'start' | 'end';
  /** False where a careful reader could take the words in two ways. */
  readonly isSure: boolean;
  /** True where date and qualifier alone would not say what the words say. */
  readonly keepsWords: boolean;
}

/** A reader of one sort of phrase, in small letters and with single spaces; undefined where it is not of that sort. */
export type ReadPhrase = (text: string) => FoundDate | undefined;

export const exactly = (date: string, isSure = true): FoundDate => ({ date, isSure, keepsWords: false });

export const inWords = (date: string, isSure = true): FoundDate => ({ date, isSure, keepsWords: true });

/** Reads what a pattern has in its brackets: the first of them that holds anything. */
export const readWithin = (pattern: RegExp, text: string, read: ReadPhrase): FoundDate | undefined => {
  const phrase = pattern
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  return phrase === undefined ? undefined : read(phrase);
};
