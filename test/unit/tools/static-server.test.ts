import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStaticServer, type StaticServer } from '../../../src/tools/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
const HEADERS = `# all pages
/*
  X-All: a: b
  X-Joined: one
/about/*
  X-About: yes
  x-joined: two
  Cache-Control: max-age=60
`;
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'about', 'index.html'), 'about');
  writeFileSync(join(folder, '404.html'), 'no such page');
  writeFileSync(join(folder, '_headers'), HEADERS);
  server = await startStaticServer(folder);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string) => fetch(server.url + path, { redirect: 'manual' });

test('a folder is its index page', async () => {
  const answer = await ask('/about/');
  expect([answer.status, await answer.text()]).toEqual([200, 'about']);
});

test('a folder without its slash is sent on, and its query with it', async () => {
  const answer = await ask('/about?q=a');
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/about/?q=a']);
});

test.each(['/nothing/', '/nothing.png', '/..%2f..%2fetc/passwd', '/%zz', '/_headers'])(
  '%s is not found, and says so with the page for it',
  async (path) => {
    const answer = await ask(path);
    expect([answer.status, await answer.text()]).toEqual([404, 'no such page']);
  },
);

test('every page has the headers of the blocks that match its address', async () => {
  const [home, about] = [await ask('/'), await ask('/about/')];
  expect([home.headers.get('x-all'), home.headers.get('x-about')]).toEqual(['a: b', null]);
  expect([about.headers.get('x-all'), about.headers.get('x-about')]).toEqual(['a: b', 'yes']);
});

test('a header of several blocks has their values in order, joined with a comma', async () => {
  const [home, about] = [await ask('/'), await ask('/about/')];
  expect([home.headers.get('x-joined'), about.headers.get('x-joined')]).toEqual(['one', 'one, two']);
});

test('a missing page has the headers of its address too', async () => {
  expect((await ask('/about/nothing')).headers.get('x-about')).toBe('yes');
});

test('what the file says of caches is what is sent', async () => {
  expect((await ask('/about/')).headers.get('cache-control')).toBe('max-age=60');
});

test('a port that is taken is an error that says so', async () => {
  await expect(startStaticServer(folder, server.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
