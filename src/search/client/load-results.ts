import type { Engine } from './engine/engine.ts';
import type { PagefindResult } from './engine/pagefind.ts';
import type { SearchState } from '../query-state.ts';

/** The results of a search from one place on and before another, each as it comes. All are asked for at once. */
export const loadResults = (
  search: Pick<Engine, 'load'>,
  state: SearchState,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Promise<PagefindResult>[] => {
  const loading = Array.from({ length: Math.max(0, to - from) }, (_, index) =>
    search.load(state, from + index),
  );
  // Whoever waits for one hears of its failure; of the others nobody needs to.
  void Promise.allSettled(loading);
  return loading;
};
