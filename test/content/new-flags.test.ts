import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFlags, USAGE } from '../../src/tools/new/flags.ts';
import { CLAIM, PATH, SOURCE } from './example-flags.ts';
import { changedPaths, runTool, snapshot, withScratch } from './scratch.ts';

const SLOW = { timeout: 120_000 };

/** Runs the command on a scratch copy and gives what it printed and what it changed. */
const run = (args: readonly string[], input = '') =>
  withScratch((dir) => {
    const before = snapshot(dir);
    const { status, stdout, stderr } = runTool('new', dir, args, input);
    const after = snapshot(dir);
    expect(stderr).not.toMatch(/^\s+at /m);
    return { status, stdout, stderr, changed: changedPaths(before, after), after };
  });

test('the flags give an entry with claims of every kind, and it passes the check', SLOW, () =>
  withScratch((dir) => {
    const claims = [
      ...[
        '--milestone',
        'contract-award planned late October or early November 2018; by: dudley-ccg, nhs-england; note: One; two.',
      ],
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
      '  - { milestone: contract-award, date: 2018-10/2018-11, status: planned, by: [dudley-ccg, nhs-england], wording: late October or early November 2018, note: One; two. }',
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
    ...[
      '--add-milestone',
      'Ribbon cut; means: A ribbon is cut.; group: outcome; track: new-trust; after: service-start',
    ],
    ...['--add-option', 'Guild; decision: organisational-form; means: A guild holds it.'],
    ...['--milestone', 'ribbon-cut happened 1 June 2018', '--decision', 'organisational-form guild mooted'],
  ]);
  expect(status).toBe(0);
  expect(changed).toEqual([
    'decisions.yaml',
    PATH,
    'milestones.yaml',
    'organisations.yaml',
    'vanguards/dudley.mdx',
  ]);
  expect(after.get('organisations.yaml')).toContain(
    '- { id: example-gazette, name: Example Gazette, type: publisher, url: https://example.org }\n',
  );
  expect(after.get('organisations.yaml')).not.toContain('Not Named');
  expect(after.get('milestones.yaml')).toMatch(/id: service-start,.*\n- \{ id: ribbon-cut,/);
  expect(after.get('vanguards/dudley.mdx')).toContain(
    '[organisation-created, service-transfer, organisation-dissolved, ribbon-cut]',
  );
});

test('an entry is never written over another', SLOW, () =>
  withScratch((dir) => {
    const words = ['--words', 'same', ...CLAIM];
    expect(runTool('new', dir, [...SOURCE, ...words]).status).toBe(0);
    const first = readFileSync(join(dir, 'entries/dudley/2018-06-13-same.mdx'), 'utf8');
    const other = [
      '--url',
      'https://example.org/other',
      '--title',
      'Something else entirely happens in the town',
    ];
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
    source: {
      publisher: 'hsj',
      title: 'A',
      'title-is': 'exact',
      published: '13 June 2018',
      url: 'https://example.org/a',
      access: 'open',
      read: '20 November 2026',
      extent: 'whole',
    },
    summary: 'A summary.',
    milestones: [
      { vanguard: 'dudley', milestone: 'contract-award', status: 'planned', date: 'by April 2019' },
    ],
    body: 'One.\n\nTwo.',
  };
  const { status, changed, after } = await run(
    ['--answers', '-', '--title', 'Dudley names another date for an example'],
    JSON.stringify(answers),
  );
  expect({ status, changed }).toEqual({ status: 0, changed: [PATH] });
  expect(after.get(PATH)).toContain(
    '  - { vanguard: dudley, milestone: contract-award, date: 2019-04, qualifier: by, status: planned }',
  );
  expect(after.get(PATH)).toContain('  read: 2026-11-20');
});

test('--keep-faulty writes an entry that the check refuses', SLOW, async () => {
  const { stderr, changed } = await run([
    ...SOURCE,
    '--milestone',
    'contract-awrd planned April 2019',
    '--keep-faulty',
  ]);
  expect(stderr).toContain('reference-exists');
  expect(changed).toEqual([PATH]);
});

test('a flag that is none, or a file that cannot be read, is told in a line', SLOW, async () => {
  expect(runTool('new', 'content', ['--tittle', 'x'])).toMatchObject({ status: 2, stdout: '' });
  await expect(readFlags(['--body-file', '/no/such/file'])).rejects.toThrow(
    'The file "/no/such/file" cannot be read.',
  );
  await expect(readFlags(['--answers', 'package.json.no'])).rejects.toThrow('cannot be read');
  expect(runTool('new', '/no/such/folder').stderr).toContain('There is no content folder');
});

test('--help tells of every flag that it takes', SLOW, () => {
  for (const flag of [
    'url',
    'published',
    'vanguard',
    'milestone',
    'decision',
    'delay',
    'add-option',
    'answers',
    'body-file',
    'dry-run',
  ])
    expect(USAGE).toMatch(new RegExp(`^ {2}--${flag} `, 'm'));
  expect(runTool('new', 'content', ['--help'])).toMatchObject({ status: 0, stdout: `${USAGE}\n` });
});
