/**
 * The worker in which searches are made, Pagefind and all, so that the page stays free and only what it shows comes over: Pagefind's
 * own worker sends every result of thousands.
 */
import { COLUMN_FOLDER, columnFileName, type ColumnFile, type ColumnName } from '../../columns/layout.ts';
import { unpackColumn } from '../../columns/pack-column.ts';
import { createEngine, type Engine } from './engine.ts';
import { createGivenFiles } from './given-files.ts';
import { createWordMatcher } from './match-words.ts';
import type { Answer, Question } from './messages.ts';
import { FIRST_FILES, loadPagefind } from './pagefind.ts';
import { remember } from './remember.ts';

const fetchFile = globalThis.fetch;
const givenFiles = createGivenFiles(FIRST_FILES);

/** Pagefind asks for its first files one after the other; the page has asked for all of them before, and gives them here. */
globalThis.fetch = async (input, options) => {
  const bytes = typeof input === 'string' ? await givenFiles.take(input) : undefined;
  return bytes ? new Response(bytes) : fetchFile(input, options);
};

const readColumn = async (name: ColumnName) => {
  const response = await fetchFile(COLUMN_FOLDER + columnFileName(name));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return unpackColumn((await response.json()) as ColumnFile);
};

const pagefind = loadPagefind();
const engine = createEngine({
  words: createWordMatcher(() => pagefind),
  readColumn: remember(readColumn),
});

const answer = (method: keyof Engine, args: readonly unknown[]): Promise<unknown> =>
  (engine[method] as (...given: readonly unknown[]) => Promise<unknown>)(...args);

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if ('file' in data) {
    givenFiles.give(data.file, data.bytes);
    return;
  }
  const { id, method, args } = data;
  const send = (message: Answer): void => postMessage(message);
  answer(method, args).then(
    (result) => send({ id, result }),
    (error: unknown) => send({ id, error: String(error) }),
  );
});
