import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

interface Transfer {
  readonly path: string;
  /** Of the body as a host would send it: text by brotli, all else as it is. */
  readonly bytes: number;
}

const IS_TEXT = /^(?:text\/|application\/(?:json|javascript|xml))|\+xml/;

const sizeOf = (body: Buffer, isText: boolean): number =>
  isText ? brotliCompressSync(body).length : body.length;

const measure = async (response: Response): Promise<Transfer> => {
  const { 'content-type': type = '', 'content-length': length } = response.headers();
  const isText = IS_TEXT.test(type);
  // Of a file that the page asks for ahead, the browser gives the body as text, in which bytes are lost.
  const bytes = length && !isText ? Number(length) : sizeOf(await response.body(), isText);
  return { path: new URL(response.url()).pathname, bytes };
};

interface TransferLog {
  /** What has come so far, in the order in which it came. */
  readonly soFar: () => Promise<readonly Transfer[]>;
}

/** Keeps what a page and its workers fetch from now on. What may be kept for good counts once, however often it is asked for. */
export const logTransfers = (page: Page): TransferLog => {
  const transfers: Promise<Transfer>[] = [];
  const kept = new Set<string>();
  page.on('response', (response) => {
    if (!response.ok() || kept.has(response.url())) return;
    if (response.headers()['cache-control']?.includes('immutable')) kept.add(response.url());
    const transfer = measure(response);
    // What fails is told by `soFar`; a page that is closed has no more to tell.
    transfer.catch(() => undefined);
    transfers.push(transfer);
  });
  return { soFar: () => Promise.all([...transfers]) };
};

export const sumBytes = (transfers: readonly Transfer[]): number =>
  transfers.reduce((sum, { bytes }) => sum + bytes, 0);
