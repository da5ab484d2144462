import { namePages } from '../../pagefind-files/name-pages.ts';
import { filesForQuery, readWordFiles, type WordFile } from '../../pagefind-files/word-files.ts';
import { createEarlyFiles } from './early-files.ts';
import { FIRST_FILES, RECORD_LIST, wordFile } from './pagefind.ts';

/**
 * Pagefind asks for one file after the other, and on a slow line each is waited for. This has them on their way before, and answers its
 * requests from them: the page fetches the first files while the scripts still come, and the first words' own are fetched as soon as
 * the list of records says which they are.
 */
export interface Haste {
  readonly give: (file: string, bytes: ArrayBuffer | undefined) => void;
  /** The first query is known. */
  readonly expect: (query: string) => void;
}

const GZIP = 0x1f;

const fetchBytes = async (fetchFile: typeof fetch, file: string): Promise<ArrayBuffer> => {
  const response = await fetchFile(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.arrayBuffer();
};

/** As the browser unpacks it, which is faster than Pagefind does; that takes a file either way. */
const unpack = async (bytes: ArrayBuffer): Promise<ArrayBuffer> => {
  if (new Uint8Array(bytes)[0] !== GZIP) return bytes;
  const content = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Response(content).arrayBuffer();
};

/** Takes the place of `fetch` in this worker. */
export const hastenPagefind = (): Haste => {
  const fetchFile = globalThis.fetch;
  let listWordFiles: ((files: readonly WordFile[]) => void) | undefined;
  const wordFiles = new Promise<readonly WordFile[]>((resolve) => (listWordFiles = resolve));

  const prepare = async (file: string, bytes: ArrayBuffer | undefined): Promise<ArrayBuffer> => {
    const content = await unpack(bytes ?? (await fetchBytes(fetchFile, file)));
    if (file !== RECORD_LIST) return content;
    const named = namePages(new Uint8Array(content));
    listWordFiles?.(readWordFiles(named.rest));
    return named.content.buffer;
  };

  const early = createEarlyFiles(FIRST_FILES, prepare);
  globalThis.fetch = async (input, options) => {
    const bytes = typeof input === 'string' ? await early.find(input) : undefined;
    return bytes ? new Response(bytes) : fetchFile(input, options);
  };

  let isExpected = false;
  return {
    give: early.give,
    expect: (query) => {
      if (isExpected) return;
      isExpected = true;
      void wordFiles.then((files) => {
        for (const name of filesForQuery(query, files))
          early.add(wordFile(name), fetchBytes(fetchFile, wordFile(name)));
      });
    },
  };
};
