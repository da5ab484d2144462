import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/content-loader/front-matter.ts';
import { parseYaml } from '../../../src/content-loader/yaml-source.ts';

const TEXT =
  'title: A\nsource:\n  publisher: b\nmilestones:\n  - { milestone: c, date: 2018-02-30 }\n  - milestone: d\n    date: 2017\n';

describe('a place in YAML', () => {
  const yaml = parseYaml(TEXT, 1);

  test.each([
    [['title'], 2, 8],
    [['source', 'publisher'], 4, 14],
    [['milestones', 0, 'date'], 6, 27],
    [['milestones', 1], 7, 5],
    [['milestones', 1, 'milestone'], 7, 16],
  ])('of the value at %j is line %i, column %i of the file', (path, line, column) => {
    expect(yaml.locate(path)).toEqual({ line, column });
  });

  test.each([
    [['source', 'title'], 3, 1],
    [['milestones', 1, 'status'], 7, 5],
    [['summary'], 2, 1],
  ])('of the missing value at %j is its parent', (path, line, column) => {
    expect(yaml.locate(path)).toEqual({ line, column });
  });

  test('of a key is where the key starts', () => {
    expect(yaml.locateKey(['milestones', 0, 'date'])).toEqual({ line: 6, column: 21 });
  });
});

describe('YAML', () => {
  test('keeps a date as its text, even an impossible one, and a year as a number', () => {
    expect(parseYaml(TEXT).value).toMatchObject({ milestones: [{ date: '2018-02-30' }, { date: 2017 }] });
  });

  test.each([
    ['a: &x 1\nb: *x', 'yaml-plain'],
    ['a: !!str 1', 'yaml-plain'],
    ['a: !custom 1', 'yaml-plain'],
    ['<<: { a: 1 }', 'yaml-plain'],
    ['a: 1\na: 2', 'key-unique'],
    ['a: [1', 'yaml-sound'],
    ['a: 1\n--- \nb: 2', 'yaml-sound'],
  ])('%j is refused', (text, rule) => {
    const { faults, value } = parseYaml(text);
    expect(faults.map((fault) => fault.rule)).toContain(rule);
    expect(value).toBeUndefined();
  });
});

describe('front matter', () => {
  test('ends at the second line of hyphens, and says how many lines come before the body', () => {
    const parts = splitFrontMatter('---\ntitle: A\n---\n\nBody --- text\n');
    expect(parts).toMatchObject({
      body: '\nBody --- text\n',
      linesBeforeBody: 3,
      yaml: { value: { title: 'A' } },
    });
  });
});
