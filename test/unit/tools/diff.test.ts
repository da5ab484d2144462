import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  edit,
  folder,
  git,
  read,
  repository,
  ROOT,
  run,
  STORY,
  story,
  TENDER,
  told,
  useScratchRepository,
  write,
} from './diff-scratch.ts';

useScratchRepository();

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
      '- “Alpha starts a year later”: it said “Service start (the contract): promised for April 2019”, and now says “Service start (the contract): promised for April 2020”; its link to the source changed. No correction is noted with this change; if the record had it wrong, add one (CONTRIBUTING.md#how-to-correct-an-entry).',
    );
    expect(lines).toContain(
      '- Alpha’s delay ledger: in the row from “Alpha starts a year later”, service start was 12 months later, April 2019, and is now 24 months later, April 2020.',
    );
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

describe('the page with the charts', () => {
  it(
    'shows the changed chart and ledger rows before and after, and can do no harm',
    { timeout: 60_000 },
    () => {
      write(STORY, story('A <script>alert(1)</script> "story"', '2019-04'));
      const file = join(folder, 'page.html');
      expect(run(['main', '--html', file])).toMatchObject({ code: 0, err: '' });
      const page = readFileSync(file, 'utf8');
      const [before = '', after = ''] = page.split('<h3>After</h3>');
      for (const side of [before, after]) expect(side).toContain('<figure class="promise-chart small"');
      expect(before).not.toContain('12 months later</strong>');
      expect(after).toContain('12 months later</strong>');
      expect(page).toContain('.promise-drawing');
      expect(page).not.toMatch(
        /<script|<link|<iframe|<img| src=| href=| on\w+=|@import|@font-face|data-astro-source/,
      );
      expect(page).not.toContain(ROOT);
      expect([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toSatisfy(
        (ids: string[]) => new Set(ids).size === ids.length,
      );
    },
  );
});

it('leaves the checkout as it was', () => {
  run(['main']);
  expect(git(repository, 'status', '--porcelain')).toBe('');
  expect(existsSync(join(repository, 'index'))).toBe(false);
});
