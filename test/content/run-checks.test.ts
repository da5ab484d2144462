import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportToTerminal } from '../../src/content-checks/reporters/terminal.ts';
import { runChecks } from '../../src/content-checks/run-checks.ts';
import { RULES } from '../../src/content-checks/rules.ts';
import { datePrefix } from '../../src/domain/dates/name-prefix.ts';
import { normaliseUrl } from '../../src/content-checks/rules/unique-source-url.ts';
import { loadContent } from '../../src/content-loader/load-content.ts';
import { FIXTURES } from './fault-tree.ts';

test('a rule that throws becomes a fault about itself, and the others still run', async () => {
  const content = await loadContent(join(FIXTURES, 'sound'));
  const broken = {
    id: 'broken-rule',
    description: 'It throws.',
    check: () => {
      throw new Error('it is broken');
    },
  };
  const faults = runChecks(content, [broken, ...RULES]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ rule: 'broken-rule', message: 'The rule "broken-rule" itself failed: it is broken.' });
});

test('no two rules have the same id', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

test('the terminal never gets control characters from a file', () => {
  const report = reportToTerminal([
    { file: 'a\u001B[31m.mdx', line: 1, column: 1, path: '', rule: 'r', severity: 'error', message: 'm\u0007', help: '' },
  ]);
  expect(report).not.toMatch(/[\u0007\u001B]/);
});

test.each([
  ['2017-06-13', '2017-06-13'],
  ['2017-06~', '2017-06'],
  [2017, '2017'],
  ['2017-01/2017-09', '2017'],
  ['2017-06-01/2017-06-09', '2017-06'],
  ['2016-12/2017-01', '2016'],
  ['unknown', 'undated'],
])('an item published %s has a file name that starts with %s', (published, prefix) => {
  expect(datePrefix(published)).toBe(prefix);
});

test.each([
  'http://example.org/a',
  'https://www.example.org/a/',
  'https://EXAMPLE.org/a?utm_source=mail',
  'https://example.org/a#page=4',
])('%s is the same address as https://example.org/a', (address) => {
  expect(normaliseUrl(address)).toBe(normaliseUrl('https://example.org/a'));
});

test('two addresses that differ in their query are two', () => {
  expect(normaliseUrl('https://example.org/a?id=1')).not.toBe(normaliseUrl('https://example.org/a?id=2'));
});
