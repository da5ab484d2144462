import { cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  edit,
  folder,
  git,
  repository,
  run,
  SOUND,
  STORY,
  story,
  TENDER,
  told,
  useScratchRepository,
  write,
} from './diff-scratch.ts';

useScratchRepository();

describe('what npm run diff compares with', () => {
  it('is also a folder', () => {
    edit('organisations.yaml', 'name: Alpha CCG', 'name: NHS Alpha');
    expect(told(SOUND)[0]).toBe('1 change to the record: 1 name.');
  });

  it('is a folder where the content is in no checkout', () => {
    cpSync(SOUND, join(folder, 'plain'), { recursive: true });
    expect(run([SOUND], folder, 'plain')).toMatchObject({ code: 0, out: 'Nothing in the record changes.' });
  });

  it('is the branch of the remote where there is none here, and says so', () => {
    const clone = join(folder, 'clone');
    git(folder, 'clone', '--quiet', repository, clone);
    git(clone, 'switch', '--quiet', '--create', 'mine');
    git(clone, 'branch', '--quiet', '--delete', '--force', 'main');
    expect(run(['main'], clone)).toEqual({
      code: 0,
      out: 'Nothing in the record changes.',
      err: 'Git knows no "main" here; compared with origin/main instead.',
    });
  });

  it.each([
    [
      'an unknown name',
      ['no-such-branch'],
      /Git knows no revision "no-such-branch", .* such as main or HEAD~1/,
    ],
    ['a name that would be an option', ['--', '--output=x'], /Git knows no revision "--output=x"/],
    ['nothing', [], /^Usage: npm run diff -- BASE/],
    ['two names', ['main', 'main'], /^Usage:/],
    ['an unknown format', ['main', '--format', 'xml'], /^Usage:/],
  ])('is not %s, and the message says what to give', (_, words, message) => {
    const { code, err, out } = run(words);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('is no revision outside a checkout', () => {
    cpSync(SOUND, join(folder, 'plain'), { recursive: true });
    const { code, err } = run(['main'], folder, 'plain');
    expect(err).toMatch(/^"main" is no folder, and the content folder is in no git checkout/);
    expect(code).toBe(2);
  });

  it('is not in a shallow clone that lacks it, and the message says how to fetch it', () => {
    write(STORY, story('Alpha starts a year later', '2019-04'));
    git(repository, 'checkout', '--quiet', '-b', 'longer');
    git(repository, 'add', '--all');
    git(repository, 'commit', '--quiet', '--message=A story');
    const first = git(repository, 'rev-parse', 'HEAD~1');
    const shallow = join(folder, 'shallow');
    git(folder, 'clone', '--quiet', '--depth=1', '--branch=longer', `file://${repository}`, shallow);
    const { code, err } = run([first], shallow);
    expect(err).toMatch(/This clone is shallow, and "[0-9a-f]{40}" is not in it\. .*git fetch --unshallow/);
    expect(code).toBe(2);
  });

  it('has no content of its own before there was any, and the message says so', () => {
    git(repository, 'checkout', '--quiet', '--orphan', 'empty');
    git(repository, 'rm', '-r', '--quiet', '--cached', '.');
    git(repository, 'commit', '--quiet', '--allow-empty', '--message=Nothing');
    const empty = git(repository, 'rev-parse', 'HEAD');
    git(repository, 'checkout', '--quiet', '--force', 'main');
    expect(run([empty])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/has no content/) as string,
    });
  });
});

describe('faulty content', () => {
  it('in the working folder is told with its faults and exit code 1', () => {
    edit(`${TENDER}.mdx`, 'kind: news', 'kind: rumour');
    const { code, out, err } = run(['main']);
    expect(out).toMatch(/^What changes cannot be told: the content of the working folder has faults\./);
    expect(out).toContain(`content/${TENDER}.mdx:3:`);
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it('in the base is told too, under the names that an editor knows', () => {
    edit(`${TENDER}.mdx`, 'kind: news', 'kind: rumour');
    git(repository, 'checkout', '--quiet', '-b', 'faulty');
    git(repository, 'commit', '--quiet', '--all', '--message=A fault');
    edit(`${TENDER}.mdx`, 'kind: rumour', 'kind: news');
    const { code, out } = run(['faulty', '--format', 'markdown']);
    git(repository, 'checkout', '--quiet', '--force', 'main');
    expect(out).toMatch(/^### What changes cannot be told/);
    expect(out).toContain(`content/${TENDER}.mdx:3:`);
    expect(out).not.toContain(tmpdir());
    expect(code).toBe(1);
  });
});
