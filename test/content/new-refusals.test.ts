import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDesk, type Desk } from '../../src/tools/new/desk.ts';
import { readFlags } from '../../src/tools/new/flags.ts';
import { runUnasked } from '../../src/tools/new/run-unasked.ts';
import { CLAIM, SOURCE } from './example-flags.ts';
import { changedPaths, snapshot } from './scratch.ts';

const SLOW = { timeout: 120_000 };

/** Runs the command in this process, on one scratch copy, with flags of which nothing may come. */
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

test('each missing flag is named in one run', SLOW, async () => {
  const { status, told: stderr } = await refuse([]);
  expect(status).toBe(1);
  const flags = [
    'url',
    'source-title',
    'title-is',
    'publisher',
    'published',
    'kind',
    'access',
    'extent',
    'vanguard',
    'title',
    'summary',
    'milestone',
    'body',
  ];
  expect([...stderr.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag]) => flag)).toEqual(flags);
});

test('a date that is not one day wants its basis, and an unknown one wants more', SLOW, async () => {
  const { status, told: stderr } = await refuse([
    ...SOURCE.with(SOURCE.indexOf('13 June 2018'), 'unknown'),
    ...CLAIM,
  ]);
  expect(status).toBe(1);
  expect([...stderr.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag]) => flag)).toEqual([
    'published-basis',
    'reported',
  ]);
});

test.each([
  [
    'a date of two readings',
    ['--milestone', 'contract-award planned 05/06/2019'],
    '"05/06/2019" can be read in more than one way. It could also be 6 May 2019. If you mean 5 June 2019 [2019-06-05]',
  ],
  [
    'a day that no month has',
    ['--milestone', 'contract-award planned by 31 April 2018'],
    '"by 31 April 2018" is not a possible date.',
  ],
  [
    'words that are no date',
    ['--milestone', 'contract-award planned soon enough'],
    '"soon enough" is not a date that we can read.',
  ],
  ['a claim without words', ['--milestone', ''], '--milestone: "" has no words'],
  ['a claim that is broken YAML', ['--milestone', '{ milestone: ['], 'is not sound YAML'],
  [
    'a misspelt step',
    ['--milestone', 'contract-awrd planned April 2019'],
    '"contract-awrd" is not a milestone',
  ],
  ['a misspelt stance', ['--decision', 'organisational-form nhs-provider prefered'], 'decisions[0].stance'],
  [
    'a plan for a day that has passed',
    ['--milestone', 'contract-award planned April 2016'],
    'plan-past-when-said',
  ],
  ['text that would be code', [...CLAIM, '--body', 'One {process.exit()}'], 'mdx-is-prose'],
  ['an address that is none', [...CLAIM, '--url', 'example.org'], 'is not a web address'],
  [
    'a path in the place of a vanguard',
    [...CLAIM, '--vanguard', '../../outside'],
    '"../../outside" is not a vanguard',
  ],
  [
    'an option without its decision',
    [...CLAIM, '--add-option', 'Guild; means: A guild.'],
    'names no decision',
  ],
  [
    'a milestone without its track',
    [...CLAIM, '--add-milestone', 'Ribbon; means: Cut.; group: outcome'],
    'names no track',
  ],
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

test('--dry-run shows the entry and writes nothing', SLOW, async () => {
  const { status, told } = await refuse([...SOURCE, ...CLAIM, '--dry-run']);
  expect(told).toContain('title: Dudley names another date for an example');
  expect(status).toBe(0);
});
