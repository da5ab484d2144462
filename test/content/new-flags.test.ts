import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openDesk, tryDraft, type Desk } from '../../src/tools/new/desk.ts';
import { readFlags, USAGE } from '../../src/tools/new/flags.ts';
import { runUnasked } from '../../src/tools/new/run-unasked.ts';
import { writeChanges } from '../../src/tools/new/write-changes.ts';
import { changedPaths, runTool, snapshot, withScratch } from './scratch.ts';

const SLOW = { timeout: 120_000 };

const SOURCE = [
  ['--url', 'https://example.org/a-story', '--source-title', 'A story: told', '--title-is', 'exact', '--publisher', 'HSJ'],
  ['--published', '13 June 2018', '--kind', 'news', '--access', 'open', '--extent', 'whole', '--vanguard', 'dudley'],
  ['--title', 'Dudley names another date for an example', '--summary', 'A summary.', '--body', 'One.\n\nTwo.'],
].flat();
const CLAIM = ['--milestone', 'contract-award planned by April 2019'];
const PATH = 'entries/dudley/2018-06-13-names-another-date-example.mdx';

/** Runs the command on a scratch copy and gives what it printed and what it changed. */
const run = (args: readonly string[], input = '') =>
  withScratch((dir) => {
    const before = snapshot(dir);
    const { status, stdout, stderr } = runTool('new', dir, args, input);
    const after = snapshot(dir);
    expect(stderr).not.toMatch(/^\s+at /m);
    return { status, stdout, stderr, changed: changedPaths(before, after), after };
  });

/** The same in this process, on one scratch copy, for flags of which nothing may come. */
const refuse = async (args: readonly string[]) => {
  const told: unknown[] = [];
  const hear = (text: unknown): void => void told.push(text);
  vi.spyOn(console, 'error').mockImplementation(hear);
  vi.spyOn(console, 'log').mockImplementation(hear);
  try {
    const status = await runUnasked(desk, await readFlags(args));
    return { status, told: told.join('\n') };
  } finally {
    vi.restoreAllMocks();
    expect(changedPaths(untouched, snapshot(scratch))).toEqual([]);
  }
};

const parent = mkdtempSync(join(tmpdir(), 'scratch-'));
const scratch = join(parent, 'content');
let desk: Desk;
let untouched: ReadonlyMap<string, string>;

beforeAll(async () => {
  cpSync('content', scratch, { recursive: true });
  desk = await openDesk(scratch);
  untouched = snapshot(scratch);
}, 60_000);

afterAll(() => rmSync(parent, { recursive: true, force: true }));

describe('without a terminal', () => {
  test('the flags give an entry with claims of every kind, and it passes the check', SLOW, () =>
    withScratch((dir) => {
      const claims = [
        ...['--milestone', 'contract-award planned late October or early November 2018; by: dudley-ccg, nhs-england; note: One; two.'],
        ...['--milestone', '{ milestone: service-start, date: 2019-04, qualifier: by, status: planned }'],
        ...['--decision', 'organisational-form nhs-provider preferred; by: dudley-ccg; reason: It is near.'],
        ...['--value', 'contract £3.4bn to £5.4bn per term', '--value', 'outcome-linked-share 10%'],
        ...['--term', 'contract 10 to 15 years', '--scope', 'public-health excluded'],
        ...['--party', 'capgemini adviser possible', '--figure', 'registered-patients about 318000'],
        ...['--delay', 'contract-award engagement,national-approval; forecast: October or November 2018'],
      ];
      const { status, stdout, stderr } = runTool('new', dir, [...SOURCE, ...claims]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain(`Wrote ${dir}/${PATH}`);
      expect(readFileSync(join(dir, PATH), 'utf8').split('\n').slice(13)).toEqual([
        'summary: A summary.',
        'milestones:',
        "  - { milestone: contract-award, date: 2018-10/2018-11, status: planned, by: [dudley-ccg, nhs-england], wording: late October or early November 2018, note: One; two. }",
        '  - { milestone: service-start, date: 2019-04, qualifier: by, status: planned }',
        'decisions:',
        '  - { decision: organisational-form, option: nhs-provider, stance: preferred, by: [dudley-ccg], reason: It is near. }',
        'values:',
        '  - { of: contract, amount: £3.4bn to £5.4bn, per: term }',
        '  - { of: outcome-linked-share, amount: 10% }',
        'terms:',
        '  - { of: contract, length: 10 to 15 years }',
        'scope:',
        '  - { service: public-health, status: excluded }',
        'parties:',
        '  - { organisation: capgemini, role: adviser, status: possible }',
        'figures:',
        '  - { of: registered-patients, count: about 318000 }',
        'delays:',
        '  - { milestone: contract-award, causes: [engagement, national-approval], forecast: 2018-10/2018-11 }',
        '---',
        'One.',
        '',
        'Two.',
        '',
      ]);
      expect(runTool('check', dir)).toMatchObject({ status: 0 });
    }),
  );

  test('what the lists lack is added with the entry', SLOW, async () => {
    const { status, changed, after } = await run([
      ...SOURCE.with(SOURCE.indexOf('HSJ'), 'Example Gazette'),
      ...['--add-organisation', 'Example Gazette; type: publisher; url: https://example.org'],
      ...['--add-organisation', 'Not Named Ltd; type: provider'],
      ...['--add-milestone', 'Ribbon cut; means: A ribbon is cut.; group: outcome; track: new-trust; after: service-start'],
      ...['--add-option', 'Guild; decision: organisational-form; means: A guild holds it.'],
      ...['--milestone', 'ribbon-cut happened 1 June 2018', '--decision', 'organisational-form guild mooted'],
    ]);
    expect(status).toBe(0);
    expect(changed).toEqual(['decisions.yaml', PATH, 'milestones.yaml', 'organisations.yaml', 'vanguards/dudley.mdx']);
    expect(after.get('organisations.yaml')).toContain('- { id: example-gazette, name: Example Gazette, type: publisher, url: https://example.org }\n');
    expect(after.get('organisations.yaml')).not.toContain('Not Named');
    expect(after.get('milestones.yaml')).toMatch(/id: service-start,.*\n- \{ id: ribbon-cut,/);
    expect(after.get('vanguards/dudley.mdx')).toContain('[organisation-created, service-transfer, organisation-dissolved, ribbon-cut]');
  });

  test('each missing flag is named in one run', SLOW, async () => {
    const { status, told: stderr } = await refuse([]);
    expect(status).toBe(1);
    const flags = ['url', 'source-title', 'title-is', 'publisher', 'published', 'kind', 'access', 'extent', 'vanguard', 'title', 'summary', 'milestone', 'body'];
    expect([...stderr.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag]) => flag)).toEqual(flags);
  });

  test('a date that is not one day wants its basis, and an unknown one wants more', SLOW, async () => {
    const { status, told: stderr } = await refuse([...SOURCE.with(SOURCE.indexOf('13 June 2018'), 'unknown'), ...CLAIM]);
    expect(status).toBe(1);
    expect([...stderr.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag]) => flag)).toEqual(['published-basis', 'reported']);
  });

  test.each([
    ['a date of two readings', ['--milestone', 'contract-award planned 05/06/2019'], '"05/06/2019" can be read in more than one way. It could also be 6 May 2019. If you mean 5 June 2019 [2019-06-05]'],
    ['a day that no month has', ['--milestone', 'contract-award planned by 31 April 2018'], '"by 31 April 2018" is not a possible date.'],
    ['words that are no date', ['--milestone', 'contract-award planned soon enough'], '"soon enough" is not a date that we can read.'],
    ['a claim without words', ['--milestone', ''], '--milestone: "" has no words'],
    ['a claim that is broken YAML', ['--milestone', '{ milestone: ['], 'is not sound YAML'],
    ['a misspelt step', ['--milestone', 'contract-awrd planned April 2019'], '"contract-awrd" is not a milestone'],
    ['a misspelt stance', ['--decision', 'organisational-form nhs-provider prefered'], 'decisions[0].stance'],
    ['a plan for a day that has passed', ['--milestone', 'contract-award planned April 2016'], 'plan-past-when-said'],
    ['text that would be code', [...CLAIM, '--body', 'One {process.exit()}'], 'mdx-is-prose'],
    ['an address that is none', [...CLAIM, '--url', 'example.org'], 'is not a web address'],
    ['a path in the place of a vanguard', [...CLAIM, '--vanguard', '../../outside'], '"../../outside" is not a vanguard'],
    ['an option without its decision', [...CLAIM, '--add-option', 'Guild; means: A guild.'], 'names no decision'],
    ['a milestone without its track', [...CLAIM, '--add-milestone', 'Ribbon; means: Cut.; group: outcome'], 'names no track'],
  ])('%s is told, and nothing is written', SLOW, async (_, args, problem) => {
    const { status, told } = await refuse([...SOURCE, ...args]);
    expect(told).toContain(problem);
    expect(told).toContain('Nothing was written.');
    expect(status).toBe(1);
  });

  test('an item that has an entry already is told, and nothing is written', SLOW, async () => {
    const known = readFileSync('content/entries/dudley/2018-01-aco-contract-set-back.mdx', 'utf8');
    const url = /^ {2}url: (.*)$/m.exec(known)?.[1] ?? '';
    const { status, told } = await refuse([...SOURCE, ...CLAIM, '--url', `${url}/?utm_source=x`]);
    expect(told).toContain('dudley/2018-01-aco-contract-set-back.mdx');
    expect(status).toBe(1);
  });

  test('an entry is never written over another', SLOW, () =>
    withScratch((dir) => {
      const words = ['--words', 'same', ...CLAIM];
      expect(runTool('new', dir, [...SOURCE, ...words]).status).toBe(0);
      const first = readFileSync(join(dir, 'entries/dudley/2018-06-13-same.mdx'), 'utf8');
      const other = ['--url', 'https://example.org/other', '--title', 'Something else entirely happens in the town'];
      const { stdout } = runTool('new', dir, [...SOURCE, ...words, ...other]);
      expect(stdout).toContain('2018-06-13-same-2.mdx');
      expect(readFileSync(join(dir, 'entries/dudley/2018-06-13-same.mdx'), 'utf8')).toBe(first);
    }),
  );

  test('answers come from a file of JSON or YAML too, and flags go before it', SLOW, async () => {
    const answers = {
      title: 'A title that a flag replaces',
      kind: 'news',
      vanguards: ['dudley', 'national'],
      source: { publisher: 'hsj', title: 'A', 'title-is': 'exact', published: '13 June 2018', url: 'https://example.org/a', access: 'open', read: '20 November 2026', extent: 'whole' },
      summary: 'A summary.',
      milestones: [{ vanguard: 'dudley', milestone: 'contract-award', status: 'planned', date: 'by April 2019' }],
      body: 'One.\n\nTwo.',
    };
    const { status, changed, after } = await run(
      ['--answers', '-', '--title', 'Dudley names another date for an example'],
      JSON.stringify(answers),
    );
    expect({ status, changed }).toEqual({ status: 0, changed: [PATH] });
    expect(after.get(PATH)).toContain('  - { vanguard: dudley, milestone: contract-award, date: 2019-04, qualifier: by, status: planned }');
    expect(after.get(PATH)).toContain('  read: 2026-11-20');
  });

  test('--dry-run shows the entry and writes nothing', SLOW, async () => {
    const { status, told } = await refuse([...SOURCE, ...CLAIM, '--dry-run']);
    expect(told).toContain('title: Dudley names another date for an example');
    expect(status).toBe(0);
  });

  test('--keep-faulty writes an entry that the check refuses', SLOW, async () => {
    const { stderr, changed } = await run([...SOURCE, '--milestone', 'contract-awrd planned April 2019', '--keep-faulty']);
    expect(stderr).toContain('reference-exists');
    expect(changed).toEqual([PATH]);
  });

  test('a flag that is none, or a file that cannot be read, is told in a line', SLOW, async () => {
    expect(runTool('new', scratch, ['--tittle', 'x'])).toMatchObject({ status: 2, stdout: '' });
    await expect(readFlags(['--body-file', '/no/such/file'])).rejects.toThrow('The file "/no/such/file" cannot be read.');
    await expect(readFlags(['--answers', 'package.json.no'])).rejects.toThrow('cannot be read');
    expect(runTool('new', '/no/such/folder').stderr).toContain('There is no content folder');
  });

  test('--help tells of every flag that it takes', SLOW, () => {
    for (const flag of ['url', 'published', 'vanguard', 'milestone', 'decision', 'delay', 'add-option', 'answers', 'body-file', 'dry-run'])
      expect(USAGE).toMatch(new RegExp(`^ {2}--${flag} `, 'm'));
    expect(runTool('new', scratch, ['--help'])).toMatchObject({ status: 0, stdout: `${USAGE}\n` });
  });
});

describe('writing', () => {
  const ANSWERS = {
    title: 'Dudley names another date for an example',
    kind: 'news',
    vanguards: ['dudley'],
    source: { publisher: 'gazette', title: 'A', 'title-is': 'exact', published: '2018-06-13', url: 'https://example.org/a', access: 'open', read: '2026-11-22', extent: 'whole' },
    summary: 'A summary.',
    because: 'It belongs.',
    body: 'One.',
    add: { organisations: [{ id: 'gazette', name: 'Gazette', type: 'publisher' }] },
  } as const;
  const answers = { ...ANSWERS, vanguards: [...ANSWERS.vanguards] };

  test('an entry that came in the meantime is kept, and nothing else is changed', SLOW, () =>
    withScratch(async (dir) => {
      const desk = await openDesk(dir);
      const { changes, faults } = tryDraft(desk, answers);
      expect(faults).toEqual([]);
      writeFileSync(join(dir, PATH), 'Somebody else.');
      const before = snapshot(dir);
      await expect(writeChanges(desk, changes)).rejects.toThrow('already');
      expect(changedPaths(before, snapshot(dir))).toEqual([]);
    }),
  );

  test('a list that changed in the meantime is kept, and the entry is not written', SLOW, () =>
    withScratch(async (dir) => {
      const desk = await openDesk(dir);
      const { changes } = tryDraft(desk, answers);
      writeFileSync(join(dir, 'organisations.yaml'), '# Somebody else.\n');
      const before = snapshot(dir);
      await expect(writeChanges(desk, changes)).rejects.toThrow('changed in the meantime');
      expect(changedPaths(before, snapshot(dir))).toEqual([]);
    }),
  );

  test('what was written before a failure is taken back', SLOW, () =>
    withScratch(async (dir) => {
      const desk = await openDesk(dir);
      const { changes } = tryDraft(desk, answers);
      // A folder in the way of the second file makes its writing fail.
      mkdirSync(join(dir, 'new-list.yaml'));
      const before = snapshot(dir);
      await expect(writeChanges(desk, [...changes, { path: 'new-list.yaml', text: 'x' }])).rejects.toThrow();
      expect(changedPaths(before, snapshot(dir))).toEqual([]);
      rmSync(join(dir, 'new-list.yaml'), { recursive: true });
      await writeChanges(desk, changes);
      expect(changedPaths(before, snapshot(dir))).toEqual([PATH, 'organisations.yaml']);
    }),
  );
});
