import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (name: string): string => readFileSync(`.github/${name}`, 'utf8');

describe('.github/SECURITY.md', () => {
  const security = read('SECURITY.md');

  it('names a test for each promise, and each is there', () => {
    const rows = security.split('\n').filter((line) => /^\| (?!promise|-)/.test(line));
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const tests = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
      expect(tests, row).not.toEqual([]);
      expect(tests.filter((path) => !existsSync(path))).toEqual([]);
    }
  });

  it('speaks of headers and commands that there are', () => {
    expect(readFileSync('public/_headers', 'utf8')).toContain("'wasm-unsafe-eval'");
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const commands = [...security.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(commands).toEqual(expect.arrayContaining(['check', 'check-host']));
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(commands));
  });
});

describe('.github/PULL_REQUEST_TEMPLATE.md', () => {
  it('leads to sections that CONTRIBUTING has', () => {
    const headings = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^##+ (.+)$/gm)].map(
      ([, text = '']) =>
        text
          .toLowerCase()
          .replaceAll(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
    );
    const anchors = [...read('PULL_REQUEST_TEMPLATE.md').matchAll(/CONTRIBUTING\.md#([\w-]+)/g)].map(
      ([, anchor = '']) => anchor,
    );
    expect(anchors.length).toBeGreaterThan(2);
    expect(headings).toEqual(expect.arrayContaining(anchors));
  });
});

describe('.github/CODEOWNERS', () => {
  const lines = read('CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '');
  const rules = lines.filter((line) => /^(?:#: )?\//.test(line)).map((line) => line.replace(/^#: /, ''));

  it('has rules, or rules to fill in, for paths that there are, each with an owner', () => {
    expect(rules.length).toBeGreaterThan(5);
    for (const rule of rules) expect(rule).toMatch(/^\/\S* +@[\w-]+(?:\/[\w-]+)?(?: @[\w-]+(?:\/[\w-]+)?)*$/);
    const paths = rules.map((rule) => rule.split(' ')[0] ?? '');
    expect(paths.filter((path) => !existsSync(`.${path}`))).toEqual([]);
  });

  it('has nothing in force that names nobody', () => {
    expect(lines.filter((line) => !line.startsWith('#') && line.includes('@ORGANISATION'))).toEqual([]);
    expect(lines.filter((line) => !line.startsWith('#') && !rules.includes(line))).toEqual([]);
  });
});

it('.github/dependabot.yml asks for newer actions once a month, in one pull request', () => {
  const { version, updates } = parse(read('dependabot.yml')) as { version: number; updates: unknown };
  expect(version).toBe(2);
  expect(updates).toEqual([
    expect.objectContaining({
      'package-ecosystem': 'github-actions',
      directory: '/',
      schedule: { interval: 'monthly' },
      groups: { actions: { patterns: ['*'] } },
    }),
  ]);
});

it('.github/CODE_OF_CONDUCT.md says what is not done here, and whom to tell', () => {
  const text = read('CODE_OF_CONDUCT.md');
  expect(text).toContain('**Not here:**');
  expect(text).toContain('tell a maintainer in private');
});
