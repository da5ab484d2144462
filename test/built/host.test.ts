import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseHeadersFile } from '../../src/tools/headers-file.ts';
import { findHostFaults } from '../../src/tools/host-faults.ts';
import type { StaticServer } from '../../src/tools/static-server.ts';
import { startSite } from '../browser/support/site.ts';

const rules = parseHeadersFile(readFileSync('public/_headers', 'utf8'));
let site: StaticServer;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** What is found at a host that answers like this. */
const faultsOf = async (answer: RequestListener): Promise<readonly string[]> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await findHostFaults(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, rules);
  } finally {
    server.close();
    server.closeAllConnections();
  }
};

const SHEET = '/_astro/a.12345678.css';

/** A host of a few lines, which does as it should: of a header in several blocks it sends the last. */
const goodHost =
  (change: (path: string, headers: Map<string, string>) => void = () => undefined): RequestListener =>
  ({ url: path = '/' }, response) => {
    const matching = rules.filter((rule) => rule.path.test(path));
    const headers = new Map(matching.flatMap((rule) => rule.headers));
    const status = path === '/about' ? 301 : path.startsWith('/nothing') ? 404 : 200;
    if (path === '/about') headers.set('Location', '/about/');
    if (path === '/') headers.set('Content-Encoding', 'gzip');
    change(path, headers);
    const page = `<link rel="stylesheet" href="${SHEET}">`;
    const body = headers.has('Content-Encoding') ? gzipSync(page) : page;
    response.writeHead(status, Object.fromEntries(headers)).end(body);
  };

describe('npm run check-host', () => {
  it('finds nothing to mend where the values of headers are joined, as our own server does', async () => {
    expect(await findHostFaults(site.url, rules)).toEqual([]);
  });

  it('finds nothing to mend where the last value of a header is taken', async () => {
    expect(await faultsOf(goodHost())).toEqual([]);
  });

  it('finds a header that is not sent, with its address', async () => {
    const host = goodHost(
      (path, headers) => path === '/search/' && headers.delete('Content-Security-Policy'),
    );
    expect(await faultsOf(host)).toEqual([
      '/search/ has Content-Security-Policy: nothing. See public/_headers.',
    ]);
  });

  it('finds one that a network in between has changed', async () => {
    const host = goodHost((path, headers) => path === SHEET && headers.set('Cache-Control', 'max-age=14400'));
    expect(await faultsOf(host)).toEqual([`${SHEET} has Cache-Control: max-age=14400. See public/_headers.`]);
  });

  it('finds a cookie, a page without compression, and a folder that is not sent on', async () => {
    const host = goodHost((path, headers) => {
      if (path === '/entries/') headers.set('Set-Cookie', 'a=1');
      headers.delete('Content-Encoding');
      headers.delete('Location');
    });
    expect(await faultsOf(host)).toEqual([
      '/entries/ sets a cookie.',
      '/ is sent without compression.',
      '/about is not sent on for good to /about/.',
    ]);
  });

  it('finds that a host knows none of it', async () => {
    const faults = await faultsOf((_, response) => void response.end('hello'));
    expect(faults).toContain('/nothing-here/ answers 200, not 404.');
    expect(faults).toContain('/ has Strict-Transport-Security: nothing. See public/_headers.');
  });
});
