import type { SearchState } from '../../query-state.ts';
import { COLUMN_FOLDER, columnFileName, type ColumnFile, type ColumnName } from '../../columns/layout.ts';
import { unpackColumn } from '../../columns/pack-column.ts';
import { createEngine, type Engine } from './engine.ts';
import { hastenPagefind } from './hasten.ts';
import { createWordMatcher } from './match-words.ts';
import type { Answer, Question } from './messages.ts';
import { loadPagefind } from './pagefind.ts';
import { remember } from './remember.ts';

const readColumn = async (name: ColumnName) => {
  const response = await fetch(COLUMN_FOLDER + columnFileName(name));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return unpackColumn((await response.json()) as ColumnFile);
};

const ask = (engine: Engine, method: keyof Engine, args: readonly unknown[]): Promise<unknown> =>
  (engine[method] as (...given: readonly unknown[]) => Promise<unknown>)(...args);

/**
 * Makes searches in a worker, Pagefind and all, so that the page stays free and only what it shows comes over: Pagefind's own worker
 * sends every result of thousands.
 */
export const answerPage = (): void => {
  const haste = hastenPagefind();
  const pagefind = loadPagefind();
  const engine = createEngine({
    words: createWordMatcher(() => pagefind),
    readColumn: remember(readColumn),
  });

  addEventListener('message', ({ data }: MessageEvent<Question>) => {
    if ('file' in data) {
      haste.give(data.file, data.bytes);
      return;
    }
    const { id, method, args } = data;
    haste.expect((args[0] as SearchState).query);
    const send = (answer: Answer): void => postMessage(answer);
    ask(engine, method, args).then(
      (result) => send({ id, result }),
      (error: unknown) => send({ id, error: String(error) }),
    );
  });
};
