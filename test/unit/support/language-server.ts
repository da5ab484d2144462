import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** What an editor program underlines. */
interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

const SERVER = join(process.cwd(), 'node_modules/@astrojs/language-server/bin/nodeServer.js');

/**
 * Speaks with the language server that the Astro extension of VS Code runs, as that extension does where
 * `astro.content-intellisense` is set.
 */
export const startLanguageServer = async (folder: string) => {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const receive = ({ id, method, params, result }: Message): void => {
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(result);
    else {
      const { items = [] } = (params ?? {}) as { items?: unknown[] };
      send({ id, result: method === 'workspace/configuration' ? items.map(() => null) : null });
    }
  };
  let buffer = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(buffer.toString('utf8', 0, head))?.[1]);
      if (head < 0 || buffer.length < head + 4 + length) return;
      receive(JSON.parse(buffer.toString('utf8', head + 4, head + 4 + length)) as Message);
      buffer = buffer.subarray(head + 4 + length);
    }
  });
  let last = 0;
  const request = <Result>(method: string, params: object): Promise<Result> => {
    const id = (last += 1);
    return new Promise((resolve) => {
      waiting.set(id, (result) => resolve(result as Result));
      send({ id, method, params });
    });
  };
  const uri = pathToFileURL(folder).href;
  await request('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'project' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } },
    },
    initializationOptions: {
      typescript: { tsdk: join(process.cwd(), 'node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  });
  send({ method: 'initialized', params: {} });

  /** Opens a file with a text of its own, as an editor that has not saved it yet. */
  const open = (path: string, text: string) => {
    const textDocument = { uri: pathToFileURL(join(folder, path)).href };
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { ...textDocument, languageId: 'markdown', version: 1, text } },
    });
    return {
      diagnose: async (): Promise<readonly Diagnostic[]> =>
        (await request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument })).items,
      completeAfter: async (words: string) => {
        const before = text.slice(0, text.indexOf(words) + words.length).split('\n');
        const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
        const { items } = await request<{ items: { label: string; documentation?: unknown }[] }>(
          'textDocument/completion',
          { textDocument, position },
        );
        return items;
      },
    };
  };
  return { open, stop: () => server.kill() };
};
