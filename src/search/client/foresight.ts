import type { SearchState } from '../query-state.ts';
import type { Engine } from './engine/engine.ts';

/** How long the reader must have paused, in milliseconds. */
const PAUSE = 150;
/** With fewer letters a word stands for too many others: its files would be large, and of no use. */
const FEWEST_LETTERS = 4;

export interface Foresight {
  /** What the form says now. */
  readonly expect: (state: SearchState) => void;
  /** The reader has asked. */
  readonly stop: () => void;
}

const isWorthWhile = ({ query }: SearchState): boolean =>
  (query
    .split(' ')
    .at(-1)
    ?.replaceAll(/[^\p{L}\p{N}]/gu, '').length ?? 0) >= FEWEST_LETTERS;

/**
 * Makes a search before it is asked for, where the reader pauses in the words, so that its first results are there at once. One at a
 * time: what is asked for never waits for more than one that was not.
 */
export const createForesight = (search: Pick<Engine, 'find'>): Foresight => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;

  const make = async (state: SearchState): Promise<void> => {
    isBusy = true;
    try {
      await search.find(state);
    } catch {
      // Whoever asks for it in earnest will hear of it.
    }
    isBusy = false;
  };

  return {
    expect: (state) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!isBusy && isWorthWhile(state)) void make(state);
      }, PAUSE);
    },
    stop: () => clearTimeout(timer),
  };
};
