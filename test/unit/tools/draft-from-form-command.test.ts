import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillIn, GOOD_ITEM } from '../drafting/issue-forms/filled.ts';

const run = promisify(execFile);

describe('the command', { timeout: 90_000 }, () => {
  const tool = join(process.cwd(), 'src/tools/draft-from-form.ts');
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'draft-'));
    await cp('content', join(folder, 'content'), { recursive: true });
    await mkdir(join(folder, 'events'));
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const send = async (body: string | null): Promise<string> => {
    const event = join(folder, 'events/event.json');
    await writeFile(event, JSON.stringify({ issue: { body, created_at: '2026-11-22T10:00:00Z' } }));
    await run(process.execPath, [tool, '--event', event, '--out', 'out'], { cwd: folder });
    return readFile(join(folder, 'out/comment.md'), 'utf8');
  };

  it('writes a draft in which the check finds no fault, and its title', async () => {
    const comment = await send(
      fillIn('new-entry', {
        ...GOOD_ITEM,
        milestones: 'Service start planned by April 2019; track: mcp-icp-contract',
        delays: '',
      }),
    );
    expect(comment).toContain('The check finds no fault in it.');
    expect(
      existsSync(join(folder, 'content/entries/dudley/2018-05-04-expects-contract-year-later.mdx')),
    ).toBe(true);
    expect(await readFile(join(folder, 'out/title.txt'), 'utf8')).toBe(
      'Add an entry: Dudley expects its contract a year later\n',
    );
  });

  it('tells what the check finds, with its line', async () => {
    const comment = await send(
      fillIn('new-entry', {
        ...GOOD_ITEM,
        publisher: 'Nobody',
        url: 'https://invented.example/other',
        title: 'Other',
      }),
    );
    expect(comment).toMatch(/` content\/entries\/dudley\/2018-05-04-other\.mdx:\d+ `: ` "Nobody" is not an/);
  });

  it.each([null, 'A free text.'])(
    'says of an issue that is no form that nothing could be drafted: %j',
    async (body) => {
      expect(await send(body)).toContain('nothing could be drafted');
    },
  );
});

describe('the workflow', () => {
  const text = readFileSync('.github/workflows/draft-entry.yml', 'utf8');

  it('starts by the label of a maintainer, and never with words of a stranger in its script', () => {
    expect(text).toContain("if: github.event.label.name == 'draft'");
    expect(text).not.toMatch(/github\.event\.issue\.(?:body|title|user)/);
    expect([...text.matchAll(/\$\{\{ (\S+) \}\}/g)].map(([, name]) => name).toSorted()).toEqual([
      'github.event.issue.number',
      'github.event.issue.number',
      'github.event.repository.default_branch',
      'github.token',
      'runner.temp',
      'runner.temp',
    ]);
  });

  it('reads the form where nothing can be written, and writes where no package is', () => {
    const [, drafting = '', proposing = ''] = text.split(/^ {2}(?:draft|propose):$/m);
    expect(drafting).toMatch(/permissions:\n {6}contents: read\n {4}steps/);
    expect(drafting).not.toContain('token');
    expect(drafting).toContain('npm ci --ignore-scripts');
    expect(proposing).not.toMatch(/\bnpm\b|\bnode\b/);
    expect(proposing).toContain("git apply --index --include='content/*'");
  });
});
