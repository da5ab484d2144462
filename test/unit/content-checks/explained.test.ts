import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXPLAINED, explainedAt } from '../../../src/content-checks/explained.ts';
import { RULES } from '../../../src/content-checks/rules.ts';
import { FIXTURES } from '../../content/fault-tree.ts';
import { faultsOf } from '../../content/find-faults.ts';

/** A folder for each fault; together they show nearly every rule of single files. */
const FAULTY = readdirSync(FIXTURES).filter((name) => name !== 'sound');

/** The code that names the rules of single files. */
const SINGLE_FILE_RULES = ['src/content-loader', 'src/schemas'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);

/** The anchors that GitHub gives to the headings of a Markdown file. */
const anchorsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('every rule is explained somewhere, and nothing else is', async () => {
  const found = (await faultsOf(...FAULTY)).map(({ rule }) => rule);
  const rules = new Set([...found, ...RULES.map(({ id }) => id)]);
  expect([...rules].filter((rule) => !Object.hasOwn(EXPLAINED, rule))).toEqual([]);
  const source = [...SINGLE_FILE_RULES, ...RULES.map(({ id }) => id)].join(' ');
  expect(Object.keys(EXPLAINED).filter((rule) => !source.includes(rule))).toEqual([]);
});

test('every explanation is a heading of CONTRIBUTING.md', () => {
  const anchors = anchorsOf(readFileSync('CONTRIBUTING.md', 'utf8'));
  const paths = [
    '',
    'milestones[0].status',
    'decisions[0].stance',
    'values[0].per',
    'source.url',
    '[3].type',
    'tracks[0].id',
  ];
  const named = [...Object.keys(EXPLAINED), 'some-other-rule'].flatMap((rule) =>
    paths.map((path) => explainedAt({ rule, path }).replace('CONTRIBUTING.md#', '')),
  );
  expect([...new Set(named)].filter((anchor) => !anchors.includes(anchor))).toEqual([]);
});

describe('a fault is explained', () => {
  test.each([
    ['date-possible', 'milestones[0].date', 'how-to-write-a-date'],
    ['value-valid', 'milestones[0].status', 'how-to-choose-a-status'],
    ['value-valid', 'decisions[2].stance', 'how-to-choose-a-stance'],
    ['value-valid', 'source.access', 'the-source'],
    ['value-valid', 'sources.access', 'an-entry-to-copy'],
    ['value-valid', 'my.source', 'an-entry-to-copy'],
    ['value-valid', 'milestones[12].statuses', 'an-entry-to-copy'],
    ['value-valid', 'x.milestones[12].status', 'an-entry-to-copy'],
    ['value-valid', 'milestones[12].status', 'how-to-choose-a-status'],
    ['value-valid', 'decisions[2].stances', 'an-entry-to-copy'],
    ['value-valid', 'milestones[0].qualifier', 'how-to-write-a-date'],
    ['value-valid', 'milestones[0].wording', 'how-to-write-a-date'],
    ['value-valid', 'delays[0].forecast', 'how-to-write-a-date'],
    ['value-valid', 'milestones[0].dates', 'an-entry-to-copy'],
    ['value-valid', 'update', 'an-entry-to-copy'],
    ['value-valid', 'values[0].per', 'amounts-and-lengths'],
    ['value-valid', 'values[0].period', 'an-entry-to-copy'],
    ['value-valid', 'tracks[0].id', 'add-a-vanguard'],
    ['value-valid', 'sidetracks[0].id', 'an-entry-to-copy'],
    ['value-valid', 'tracksuit', 'an-entry-to-copy'],
    ['value-valid', '[12].name', 'add-a-line-to-a-list'],
    ['value-valid', 'list[12].name', 'an-entry-to-copy'],
    ['link-exists', 'milestones[0].date', 'how-to-write-the-text'],
    ['key-known', '[4].nam', 'add-a-line-to-a-list'],
    ['key-present', 'summary', 'an-entry-to-copy'],
    ['a-rule-of-tomorrow', '', 'what-the-check-says'],
  ])('%s at "%s": %s', (rule, path, heading) => {
    expect(explainedAt({ rule, path })).toBe(`CONTRIBUTING.md#${heading}`);
  });

  test('where a rule failed itself, by what the check says', () => {
    expect(explainedAt({ rule: 'link-exists', path: '', cause: 'Error: x' })).toBe(
      'CONTRIBUTING.md#what-the-check-says',
    );
  });
});
