import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const SOUND = resolve(ROOT, 'test/fixtures/content-faults/sound');
const TENDER = 'entries/alpha/2017-06-13-tender-issued';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'diff-')));
const repository = join(folder, 'repository');
const content = join(repository, 'content');

const git = (cwd: string, ...words: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

interface Told {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const run = (words: readonly string[], cwd = repository, dir = 'content'): Told => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/tools/diff.ts'), ...words],
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: dir, SOURCE_DATE_EPOCH: '' },
    },
  );
  return { code: status, out: stdout.trim(), err: stderr.trim() };
};

const read = (file: string): string => readFileSync(join(content, file), 'utf8');
const write = (file: string, text: string): void => writeFileSync(join(content, file), text);
const edit = (file: string, from: string, to: string): void => {
  const text = read(file);
  if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”`);
  write(file, text.replaceAll(from, to));
};

/** A story that puts a start back. Nothing of it happened. */
const story = (title: string, date: string): string => `---
title: ${JSON.stringify(title)}
kind: news
vanguards: [alpha]
source:
  publisher: the-gazette
  title: ${JSON.stringify(title)}
  title-is: exact
  published: 2018-02-01
  url: https://gazette.example/${date}
  access: open
  read: 2026-11-22
  extent: whole
summary: One sentence.
milestones:
  - { milestone: service-start, track: contract, date: ${date}, status: planned }
---

A short paragraph.
`;
const STORY = 'entries/alpha/2018-02-01-start-put-back.mdx';

beforeAll(() => {
  cpSync(SOUND, content, { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main', repository);
  git(repository, 'add', '--all');
  git(repository, 'commit', '--quiet', '--message=Start');
});
beforeEach(() => {
  git(repository, 'checkout', '--quiet', 'main');
  git(repository, 'checkout', '--quiet', 'main', '--', 'content');
  git(repository, 'clean', '--quiet', '--force', '-d', 'content');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = (base = 'main'): readonly string[] => {
  const { code, out, err } = run([base]);
  expect(err).toBe('');
  expect(code).toBe(0);
  return out.split('\n');
};

describe('what npm run diff tells', () => {
  it('of a new forecast: the date, the distance, and what it does to the delay ledger', () => {
    write(STORY, story('Alpha starts a year later', '2019-04'));
    expect(told()).toEqual(
      expect.arrayContaining([
        'Alpha',
        '- Alpha’s service start (the contract): a new forecast, April 2019, 12 months later than “by April 2018”; the delay ledger gains one row.',
        '- “Alpha starts a year later”: a new entry (news story, The Gazette, 1 February 2018), with 1 claim.',
      ]),
    );
  });

  it('of a changed one: what it was and what it is now', () => {
    write(STORY, story('Alpha starts a year later', '2019-04'));
    git(repository, 'add', '--all');
    git(repository, 'commit', '--quiet', '--message=A story');
    const base = git(repository, 'rev-parse', 'HEAD');
    git(repository, 'reset', '--quiet', '--hard', 'HEAD~1');
    write(STORY, story('Alpha starts a year later', '2020-04'));
    const lines = told(base);
    expect(lines).toContain(
      '- Alpha’s service start (the contract): a correction: the forecast was April 2019, and is now April 2020, 12 months later.',
    );
    expect(lines).toContain(
      '- “Alpha starts a year later”: it said “Service start (the contract): promised for April 2019”, and now says “Service start (the contract): promised for April 2020”; its link to the source changed.',
    );
    expect(lines.join('\n')).toMatch(/delay ledger: one row was “service start 12 months later, April 2019/);
  });

  it('of a removed entry: what falls with it, and what stands again', () => {
    write(STORY, story('Alpha starts a year later', '2019-04'));
    git(repository, 'add', '--all');
    git(repository, 'commit', '--quiet', '--message=A story');
    const base = git(repository, 'rev-parse', 'HEAD');
    git(repository, 'reset', '--quiet', '--hard', 'HEAD~1');
    const lines = told(base);
    expect(lines).toContain(
      '- Alpha’s service start (the contract): the forecast of April 2019 is taken back, and “by April 2018” stands again; the delay ledger loses one row.',
    );
    expect(lines).toContain(
      '- “Alpha starts a year later”: taken out, and 1 claim with it: “Service start (the contract): promised for April 2019”.',
    );
  });

  it('of a new vanguard: that it is new, and what it has', () => {
    write('vanguards/gamma.mdx', read('vanguards/alpha.mdx').replace('Alpha', 'Gamma'));
    expect(told()).toEqual([
      '1 change to the record: 1 vanguard.',
      '',
      'Gamma',
      '- Gamma: a new vanguard, with 2 tracks (the contract and the new trust), 0 entries and 0 claims.',
    ]);
  });

  it('of a renamed organisation: both names, and how many entries name it', () => {
    edit('organisations.yaml', 'name: Alpha CCG', 'name: NHS Alpha');
    expect(told()).toEqual([
      '1 change to the record: 1 name.',
      '',
      'Names and lists',
      '- The organisation “Alpha CCG”: now called “NHS Alpha”; 1 entry names it.',
    ]);
  });

  it('that nothing changes where only words do, and which', () => {
    edit(`${TENDER}.mdx`, 'A quotation, with', 'Another quotation, with');
    expect(told()).toEqual([
      'Nothing in the record changes. Only words do, in 1 place.',
      '',
      'In words alone',
      '- “Alpha puts its contract out to tender”: its text is rewritten.',
    ]);
  });

  it('that nothing changes where only the layout does', () => {
    edit(`${TENDER}.mdx`, '[alpha-ccg]', '[ alpha-ccg ]');
    expect(told()).toEqual(['Nothing in the record changes.']);
  });

  it('that an entry moved, and nothing more, where its claims are the same', () => {
    const text = read(`${TENDER}.mdx`);
    write('entries/alpha/2017-06-13-out-to-tender.mdx', text);
    write(`${TENDER}.mdx`, '---\nredirect: alpha/2017-06-13-out-to-tender\n---\n');
    for (const file of ['vanguards/alpha.mdx', 'vanguards/beta.mdx', 'entries/alpha/2017-06-12-old-name.mdx'])
      edit(file, 'alpha/2017-06-13-tender-issued', 'alpha/2017-06-13-out-to-tender');
    const lines = told();
    expect(lines).toContain(
      '- “Alpha puts its contract out to tender”: moved to a new address, to which the old one leads.',
    );
    expect(lines[0]).toBe('1 change to the record: 1 changed entry.');
  });

  it('nothing of a claim that is only counted otherwise, since another was put before it', () => {
    edit(
      `${TENDER}.mdx`,
      'milestones:\n',
      'milestones:\n  - { milestone: contract-award, track: contract, date: 2018-01, status: planned }\n',
    );
    const lines = told();
    expect(lines).toContain('- Alpha’s contract award: a first forecast, January 2018.');
    expect(lines.join('\n')).not.toMatch(/tender issued|service start/i);
  });
});

describe('what npm run diff compares with', () => {
  it('is also a folder', () => {
    edit('organisations.yaml', 'name: Alpha CCG', 'name: NHS Alpha');
    expect(told(SOUND)[0]).toBe('1 change to the record: 1 name.');
  });

  it('is a folder where the content is in no checkout', () => {
    cpSync(SOUND, join(folder, 'plain'), { recursive: true });
    expect(run([SOUND], folder, 'plain')).toMatchObject({ code: 0, out: 'Nothing in the record changes.' });
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

describe('texts of strangers', () => {
  it('stay texts in Markdown: no mention, reference, link, HTML or new line comes of them', () => {
    write(
      STORY,
      story('A <b>story</b> [here](https://evil.example) by @team on #12\n- www.evil.example `x`', '2019-04'),
    );
    const { out, code } = run(['main', '--format', 'markdown']);
    expect(code).toBe(0);
    expect(out).not.toMatch(/(?<!\\)[<[\]`]/);
    expect(out).not.toMatch(/@team|#12|https:\/\/|www\.|\n- www/);
    expect(out).toContain('\\@\u{200B}team');
  });

  it('are whole in JSON', () => {
    write(STORY, story('A "story" of @team', '2019-04'));
    const { groups } = JSON.parse(run(['main', '--format', 'json']).out) as {
      groups: { changes: { kind: string; sentence: string }[] }[];
    };
    expect(groups[0]?.changes[0]).toEqual({
      kind: 'milestone',
      sentence:
        'Alpha’s service start (the contract): a new forecast, April 2019, 12 months later than “by April 2018”; the delay ledger gains one row.',
    });
    expect(groups[0]?.changes.at(-1)?.sentence).toContain('“A "story" of @team”: a new entry');
  });
});

it('leaves the checkout as it was', () => {
  run(['main']);
  expect(git(repository, 'status', '--porcelain')).toBe('');
  expect(existsSync(join(repository, 'index'))).toBe(false);
});
