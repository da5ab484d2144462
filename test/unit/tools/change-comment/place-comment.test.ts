import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectToGitHub } from '../../../../src/tools/change-comment/github.ts';
import { placeComment } from '../../../../src/tools/change-comment/place-comment.ts';
import { MARK } from '../../../../src/tools/change-comment/write-comment.ts';
import { makeZip } from './make-zip.ts';

const SHA = 'a'.repeat(40);
const RUN = { id: 7, html_url: 'https://github.example/runs/7', head_sha: SHA, head_repository: { id: 99 } };
const PULL = { state: 'open', head: { sha: SHA, repo: { id: 99 } } };
const report = (value: unknown) => makeZip({ 'report.json': JSON.stringify(value) });
const GOOD = report({ number: 12, text: 'Dudley\n- A step: a new forecast.' });

/** What GitHub answers, by method and path, and what it was sent. */
let answers: Record<string, unknown>;
let sent: { readonly call: string; readonly body: string }[];
let server: Server;
let api: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const call = `${request.method} ${(request.url ?? '').replace('/repos/owner/name', '')}`;
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (request.method !== 'GET') sent.push({ call, body });
      const answer = answers[call];
      response.statusCode =
        answer === undefined || request.headers.authorization !== 'Bearer token' ? 404 : 200;
      response.end(Buffer.isBuffer(answer) ? answer : JSON.stringify(answer ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

beforeEach(() => {
  sent = [];
  answers = {
    'GET /actions/runs/7/artifacts?name=change-report': { artifacts: [{ id: 5, expired: false }] },
    'GET /actions/artifacts/5/zip': GOOD,
    'GET /pulls/12': PULL,
    'GET /issues/12/comments?per_page=100&page=1': [],
    'POST /issues/12/comments': {},
    'PATCH /issues/comments/3': {},
  };
});

const place = (run: Parameters<typeof placeComment>[1] = RUN) =>
  placeComment(connectToGitHub({ api, repository: 'owner/name', token: 'token' }), run);

describe('the comment', () => {
  it('is written under the pull request of the run', async () => {
    expect(await place()).toBe('The comment under pull request 12 is written.');
    expect(sent.map(({ call }) => call)).toEqual(['POST /issues/12/comments']);
    expect(sent[0]?.body).toContain(String.raw`- A step\\: a new forecast`);
  });

  it('is brought up to date where it is there, however many stand before it', async () => {
    const others = Array.from({ length: 100 }, (_, id) => ({
      id: id + 1000,
      body: 'Thanks',
      user: { login: 'a' },
    }));
    answers['GET /issues/12/comments?per_page=100&page=1'] = others;
    answers['GET /issues/12/comments?per_page=100&page=2'] = [
      { id: 2, body: `${MARK}\nmine`, user: { login: 'somebody' } },
      { id: 3, body: `${MARK}\nold`, user: { login: 'github-actions[bot]' } },
    ];
    expect(await place()).toBe('The comment under pull request 12 is brought up to date.');
    expect(sent.map(({ call }) => call)).toEqual(['PATCH /issues/comments/3']);
  });

  it('is of the last try where the run was tried again', async () => {
    const artifacts = [4, 5, 6].map((id) => ({ id, expired: id === 6 }));
    answers['GET /actions/runs/7/artifacts?name=change-report'] = { artifacts };
    expect(await place()).toContain('is written');
  });
});

describe('nothing is written', () => {
  it.each([
    ['at another commit by now', { ...PULL, head: { ...PULL.head, sha: 'b'.repeat(40) } }],
    ['of another fork', { ...PULL, head: { ...PULL.head, repo: { id: 98 } } }],
    ['of a fork that is gone', { ...PULL, head: { ...PULL.head, repo: null } }],
    ['closed', { ...PULL, state: 'closed' }],
  ])('under a pull request that is %s, though the report names it', async (_, pull) => {
    answers['GET /pulls/12'] = pull;
    expect(await place()).toContain('nothing is written');
    expect(sent).toEqual([]);
  });

  it('where the fork of the run is gone, whatever the report names', async () => {
    answers['GET /pulls/12'] = { ...PULL, head: { ...PULL.head, repo: null } };
    expect(await place({ ...RUN, head_repository: null })).toContain('nothing is written');
  });

  it('where the run has left no report', async () => {
    answers['GET /actions/runs/7/artifacts?name=change-report'] = { artifacts: [] };
    expect(await place()).toContain('no report');
    expect(sent).toEqual([]);
  });

  it.each([
    ['a number that is a path', report({ number: '12/../13', text: '' })],
    ['a number that is none', report({ number: 1.5, text: '' })],
    ['no text', report({ number: 12 })],
    ['a list', report([12])],
    ['no JSON', makeZip({ 'report.json': '::set-output name=a::b' })],
    ['a zip file that is too large', Buffer.alloc(200_000)],
    ['a report that unpacks to more than it may', report({ number: 12, text: 'a'.repeat(300_000) })],
  ])('for %s, and it is an error', async (_, zip) => {
    answers['GET /actions/artifacts/5/zip'] = zip;
    await expect(place()).rejects.toThrow();
    expect(sent).toEqual([]);
  });
});

describe('the command of the workflow', () => {
  const runCommand = (event: unknown, more: Record<string, string> = {}) => {
    const folder = mkdtempSync(join(tmpdir(), 'event-'));
    const file = join(folder, 'event.json');
    writeFileSync(file, JSON.stringify(event));
    const env = {
      PATH: process.env['PATH'],
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_REPOSITORY: 'owner/name',
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/change-comment/run.ts'], {
      env: { ...env, GITHUB_EVENT_PATH: file, ...more },
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    return { status, output: `${stdout}${stderr}` };
  };

  it('says in one line why it wrote nothing', () => {
    expect(runCommand({}).output).toBe(
      'No comment was written: GITHUB_TOKEN is not set: this runs in a workflow alone\n',
    );
    const { status, output } = runCommand({ workflow_run: RUN }, { GITHUB_TOKEN: 'token' });
    expect([status, output]).toEqual([1, 'No comment was written: fetch failed\n']);
  });

  it('needs no package, since none is installed beside its token', () => {
    const seen = new Set<string>();
    const follow = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, source = ''] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
        expect(source).toMatch(/^(?:\.|node:)/);
        if (source.startsWith('.')) follow(join(file, '..', source));
      }
    };
    for (const file of globSync('src/tools/change-comment/*.ts')) follow(file);
    expect(seen.size).toBeGreaterThan(7);
  });
});
