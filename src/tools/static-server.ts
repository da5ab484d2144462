import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, parseHeadersFile } from './headers-file.ts';

export interface StaticServer {
  /** Without a slash at the end: `http://localhost:4321`. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

const readIfThere = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined;

const parsePath = (url: string | undefined): { path: string; query: string } => {
  const [path = '/', ...query] = (url ?? '/').split('?');
  try {
    return { path: decodeURIComponent(path), query: query.length > 0 ? `?${query.join('?')}` : '' };
  } catch {
    return { path: '/404.html', query: '' };
  }
};

/** What a static host does with the folder: index pages, a slash after folders, 404.html, `_headers`, compression. */
const createHandler = (folder: string): RequestListener => {
  const rules = parseHeadersFile(readIfThere(join(folder, '_headers')) ?? '');
  const answerNotFound = (response: ServerResponse) => {
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(readIfThere(join(folder, '404.html')) ?? '<!doctype html><title>Not found</title>');
  };
  const serve = sirv(folder, {
    dev: true,
    dotfiles: true,
    extensions: ['html'],
    onNoMatch: (_, response) => answerNotFound(response),
  });

  const compress = compression();
  const answer: RequestListener = (request, response) => {
    const { path, query } = parsePath(request.url);
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    const isFolder = !path.endsWith('/') && existsSync(join(folder, path, 'index.html'));
    if (isFolder && !path.startsWith('//')) {
      response.writeHead(301, { Location: `${encodeURI(path)}/${query}` }).end();
      return;
    }
    if (path === '/404.html' || path === '/_headers') return answerNotFound(response);
    serve(request, response);
  };
  return (request, response) => compress(request, response, () => answer(request, response));
};

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });

/**
 * Serves a built site on this machine alone. Port 0 takes any free one.
 *
 * @throws the `EADDRINUSE` error of Node where the port is taken.
 */
export const startStaticServer = async (folder: string, port = 0): Promise<StaticServer> => {
  const server = createServer(createHandler(folder));
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${taken}`, port: taken, close };
};
