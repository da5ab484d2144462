import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content-loader/load-content.ts';
import { localFiles } from '../../../src/tools/editor-files.ts';
import { startLanguageServer } from '../support/language-server.ts';

const PATH = 'content/entries/dudley/2018-05-04-invented.mdx';

const SOUND = `---
title: An invented entry
kind: news
vanguards: [dudley]
source:
  publisher: hsj
  title: An invented headline
  title-is: exact
  published: 2018-05-04
  url: https://invented.example/
  access: open
  read: 2026-11-22
  extent: whole
summary: It stands for nothing.
milestones:
  - { milestone: service-start, track: mcp-icp-contract, date: 2019-04, qualifier: by, status: planned }
---

A paragraph.
`;

let folder: string;
let server: Awaited<ReturnType<typeof startLanguageServer>>;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'hints-')));
  const content = await loadContent('content');
  const file = { ...content.files[0]!, path: PATH.replace('content/', '') };
  const sources = { ...content.sources, dir: join(folder, 'content') };
  const files = localFiles({ ...content, files: [file], sources });
  for (const { path, text } of [...files, { path: PATH, text: SOUND }]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  server = await startLanguageServer(folder);
}, 60_000);

afterAll(async () => {
  server.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('the language server behind the recommended extension', { timeout: 60_000 }, () => {
  it('finds nothing wrong with a sound entry', async () => {
    expect(await server.open(PATH, SOUND).diagnose()).toEqual([]);
  });

  it('underlines a misspelt key, an unknown organisation and a date in words, each on its line', async () => {
    const broken = SOUND.replace('summary:', 'sumary:')
      .replace('publisher: hsj', 'publisher: hjs')
      .replace('date: 2019-04', 'date: April 2019');
    const found = await server.open(PATH, broken).diagnose();
    const lines = found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
    expect(lines).toContainEqual(expect.stringMatching(/^14: .*sumary/));
    expect(lines).toContainEqual(expect.stringMatching(/^6: Value is not accepted/));
    expect(lines).toContainEqual(expect.stringMatching(/^16: This is not a date/));
  });

  it('offers the organisations that exist, with their names', async () => {
    const open = server.open(PATH, SOUND.replace('publisher: hsj', 'publisher: '));
    const offered = await open.completeAfter('publisher: ');
    expect(offered.map(({ label }) => label)).toContain('dudley-ccg');
    expect(JSON.stringify(offered)).toContain('**Dudley CCG**');
  });
});
