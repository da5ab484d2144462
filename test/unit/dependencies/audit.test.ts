import { describe, expect, it } from 'vitest';
import { findGrave, readAudit, runAudit, type Advisory } from './audit.ts';
import { lockedPackages } from './locked-packages.ts';

const forTests = new Set(lockedPackages.filter(({ dev }) => dev === true).map(({ path }) => path));

const print = ({ name, severity, titles }: Advisory): string => `${severity}: ${name}: ${titles.join('; ')}`;

it('no grave advisory stands on what builds the site', { timeout: 90_000 }, ({ skip }) => {
  const audit = runAudit();
  if (audit.kind === 'silent') return skip(`The registry gives no advisories: ${audit.why}`);
  if (audit.advisories.length > 0) console.log(`Advisories:\n${audit.advisories.map(print).join('\n')}`);
  expect(findGrave(audit.advisories, (path) => forTests.has(path)).map(print)).toEqual([]);
});

const vulnerability = (name: string, severity: string, ...nodes: readonly string[]) => ({
  [name]: {
    name,
    severity,
    nodes,
    via: [{ title: 'It breaks', url: 'https://advisories.example/1' }, 'other'],
  },
});

const graveIn = (vulnerabilities: unknown): readonly string[] => {
  const audit = readAudit(JSON.stringify({ vulnerabilities }));
  if (audit.kind === 'silent') throw new Error(audit.why);
  return findGrave(audit.advisories, (path) => path.includes('tests')).map(print);
};

describe('of an answer with advisories', () => {
  it('a grave one on what builds the site is told with its address', () => {
    expect(graveIn(vulnerability('builder', 'high', 'node_modules/builder'))).toEqual([
      'high: builder: It breaks https://advisories.example/1; by other',
    ]);
    expect(
      graveIn(vulnerability('builder', 'critical', 'node_modules/tests', 'node_modules/builder')),
    ).toHaveLength(1);
  });

  it('one that is not grave, or on what the tests alone use, does not fail', () => {
    expect(graveIn({})).toEqual([]);
    expect(graveIn(vulnerability('builder', 'moderate', 'node_modules/builder'))).toEqual([]);
    expect(graveIn(vulnerability('tests', 'critical', 'node_modules/tests'))).toEqual([]);
  });
});

it.each([
  ['{"message": "405 Method Not Allowed", "statusCode": 405}', '405 Method Not Allowed'],
  ['', 'npm gave no answer'],
  ['<html>', 'npm gave no answer'],
  ['null', 'npm gave no answer'],
])('the answer %s is taken for silence, not for safety', (output, why) => {
  expect(readAudit(output)).toEqual({ kind: 'silent', why });
});

it('what is for the tests and what builds the site are told apart', () => {
  expect(forTests.has('node_modules/vitest')).toBe(true);
  expect(forTests.has('node_modules/astro')).toBe(false);
});
