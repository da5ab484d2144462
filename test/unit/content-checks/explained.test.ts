import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXPLAINED, explainedAt } from '../../../src/content-checks/explained.ts';
import { RULES } from '../../../src/content-checks/rules.ts';

const FOLDERS = ['src/content-loader', 'src/schemas', 'src/content-checks/rules'];

/** The rules that the source code names: of single files, and between them. */
const namedRules = (): string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        return [
          ...text.matchAll(
            /\b(?:rule(?: = |: )|ID = |faultOfFile\(\s*[\w.]+,\s*|\? )'([a-z]+(?:-[a-z0-9]+)+)'/g,
          ),
        ].map((match) => match[1] ?? '');
      }),
  );

/** The anchors that GitHub gives to the headings of a Markdown file. */
const anchorsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('every rule is explained somewhere', () => {
  const rules = new Set([...namedRules(), ...RULES.map(({ id }) => id)]);
  expect(rules.size).toBeGreaterThan(35);
  expect([...rules].filter((rule) => !Object.hasOwn(EXPLAINED, rule))).toEqual([]);
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
