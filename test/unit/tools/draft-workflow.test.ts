import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

const { jobs } = parse(readFileSync('.github/workflows/draft-entry.yml', 'utf8')) as Workflow;
/** What the job that may write does, as its shell gets it. */
const SCRIPT = jobs['propose']?.steps.at(-1)?.run ?? '';

const NEW_FILE = (path: string) =>
  `diff --git a/${path} b/${path}\nnew file mode 100644\nindex 0000000..7898192\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+a\n`;

let folder: string;
const git = (...words: string[]): string =>
  execFileSync('git', words, { cwd: join(folder, 'repo'), encoding: 'utf8' }).trim();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workflow-'));
  for (const name of ['repo/content', 'draft', 'bin']) mkdirSync(join(folder, name), { recursive: true });
  execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'remote.git')]);
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', join(folder, 'remote.git'));
  writeFileSync(join(folder, 'repo/content/a.yaml'), 'a\n');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'Start');
  // Stands for GitHub's command: it writes down what it is asked to do.
  writeFileSync(
    join(folder, 'bin/gh'),
    '#!/bin/sh\nprintf "%s\\n" "$@" -- >> "$ASKED"\n[ "$1" = pr ] && echo https://where.example/1\nif [ "$1" = api ] && [ -n "$TAKEN" ]; then echo refs/heads/x; fi\nexit 0\n',
    { mode: 0o755 },
  );
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const propose = (patch: string, title: string, taken = ''): string => {
  const draft = join(folder, 'draft');
  writeFileSync(join(draft, 'content.patch'), patch);
  writeFileSync(join(draft, 'title.txt'), `${title}\n`);
  writeFileSync(join(draft, 'comment.md'), 'What a person must look at.\n');
  const asked = join(folder, 'asked.txt');
  const env = {
    PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter),
    HOME: folder,
    ASKED: asked,
    TAKEN: taken,
    NUMBER: '12',
    BASE: 'main',
    DRAFT: draft,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'example/timelines',
  };
  execFileSync('bash', ['-e', '-c', SCRIPT], { cwd: join(folder, 'repo'), env, stdio: 'pipe' });
  return readFileSync(asked, 'utf8');
};

describe('the job that opens the pull request', () => {
  it('pushes the draft to a branch of its own, and tells the issue where', () => {
    const asked = propose(NEW_FILE('content/entries/a/b.mdx'), 'Add an entry: x');
    expect(git('show', '--format=%s', '--name-only', 'origin/draft/issue-12')).toBe(
      'Add an entry: x\n\ncontent/entries/a/b.mdx',
    );
    expect(asked).toContain(
      'pr\ncreate\n--draft\n--base\nmain\n--head\ndraft/issue-12\n--title\nAdd an entry: x\n',
    );
    expect(asked).toContain('issue\ncomment\n12\n');
    expect(readFileSync(join(folder, 'draft/told.md'), 'utf8')).toBe(
      'What a person must look at.\n\nThe draft: https://where.example/1\n',
    );
  });

  it('takes nothing from a patch but what is in content', () => {
    propose(NEW_FILE('content/b.yaml') + NEW_FILE('.github/workflows/evil.yml') + NEW_FILE('src/a.ts'), 'x');
    expect(git('show', '--format=', '--name-only', 'origin/draft/issue-12')).toBe('content/b.yaml');
  });

  it('runs no word of a title', () => {
    const title = `Add: $(touch ${folder}/owned) \`touch ${folder}/owned\` "; touch ${folder}/owned; "`;
    expect(propose(NEW_FILE('content/b.yaml'), title)).toContain(`--title\n${title}\n`);
    expect(() => readFileSync(join(folder, 'owned'))).toThrow(/ENOENT/);
  });

  it('only comments where nothing could be drafted', () => {
    const asked = propose('', 'x');
    expect(asked).toMatch(/^issue\ncomment\n12\n--body-file\n.*comment\.md\n--\n$/);
    expect(git('branch', '--all')).toBe('* main');
  });

  it('leaves a draft alone that is there already', () => {
    const asked = propose(NEW_FILE('content/b.yaml'), 'x', 'yes');
    expect(asked).toContain('again.md');
    expect(asked).not.toContain('pr\ncreate');
    expect(git('branch', '--all')).toBe('* main');
  });
});
