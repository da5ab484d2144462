import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runChecks } from '../../src/content-checks/run-checks.ts';
import { referenceExists } from '../../src/content-checks/rules/reference-exists.ts';
import type { Fault } from '../../src/content-loader/fault.ts';
import { loadContent } from '../../src/content-loader/load-content.ts';
import { withTree } from './fault-tree.ts';

/** What an editor wrote in a claim or at the top, and what the check must say of it. */
type Row = readonly [written: string, told: string];

const DATES: readonly Row[] = [
  ['date: Apr 18', 'Did you mean "2018-04"?'],
  ['date: 9/6/2017', 'Did you mean "2017-06-09"?'],
  ['date: June 2018', 'Did you mean "2018-06"?'],
  ['date: 2018-6-9', 'Did you mean "2018-06-09"?'],
  [
    'date: late October or early November 2018',
    'Did you mean "2018-10/2018-11"? Write date: 2018-10/2018-11, wording: late October or early November 2018.',
  ],
  ['date: by April 2018', 'Did you mean "2018-04"? Write date: 2018-04, qualifier: by.'],
  ['date: 2018-11/2018-10', 'Did you mean "2018-10/2018-11"?'],
];

const REFERENCES: readonly Row[] = [
  ['by: [alpha-cgc]', 'Did you mean "alpha-ccg"?'],
  ['by: [alpha]', 'It is a vanguard.'],
  ['by: [gazette]', 'Did you mean "the-gazette"?'],
  ['by: [the-gazett]', 'Did you mean "the-gazette"?'],
  ['milestone: contract-awrd', 'Did you mean "contract-award"?'],
  ['milestone: tender-issued', 'Did you mean "contract-notice"?'],
  ['milestone: tender-isued', 'Did you mean "contract-notice"?'],
  ['milestone: award', 'Did you mean "contract-award"?'],
  ['milestone: alliance', 'It is an option of the decision "organisational-form".'],
  ['milestone: outpatients', 'It is a service.'],
  ['track: new-trst', 'Did you mean "new-trust"?'],
  ['track: contrct', 'Did you mean "contract"?'],
];

const KEYS: readonly Row[] = [
  ['dat: 2018', 'Did you mean "date"?'],
  ['organisation: alpha-ccg', 'It is a key of parties.'],
  ['of: contract', 'It is a key of values, terms and figures.'],
  ['publisher: the-gazette', 'It is a key of source.'],
  ['title: A title', 'It is a key of the file itself and source.'],
];

const VALUES: readonly Row[] = [
  ['status: plan', 'Did you mean "planned"?'],
  ['status: Planned', 'Did you mean "planned"?'],
  ['status: happend', 'Did you mean "happened"?'],
  ['status: not yet', 'Did you mean "not-yet"?'],
  ['status: cancel', 'Did you mean "cancelled"?'],
  ['qualifier: before', 'Write one of: by, not-before, early, late.'],
];

const ROWS = [...DATES, ...REFERENCES, ...KEYS, ...VALUES];

const withClaim = (written: string, number: number): string => {
  const [key = ''] = written.split(':');
  const claim = { milestone: 'milestone: contract-award', status: 'status: planned', [key]: written };
  return `---
title: The case of number ${number}
kind: news
vanguards: [alpha]
source:
  publisher: the-gazette
  title: An invented item
  title-is: exact
  published: 2017-06-14
  url: https://gazette.example/2017-06-14-case-${number}
  access: open
  read: 2026-11-22
  extent: whole
summary: One sentence.
milestones:
  - { ${Object.values(claim).join(', ')} }
---

A short paragraph.
`;
};

const fileOf = (number: number): string => `entries/alpha/2017-06-14-case-${number}.mdx`;

let faults: readonly Fault[] = [];
beforeAll(async () => {
  faults = await withTree([], async (dir) => {
    for (const [number, [written]] of ROWS.entries())
      writeFileSync(join(dir, fileOf(number)), withClaim(written, number));
    return runChecks(await loadContent(dir)).map((fault) => ({
      ...fault,
      file: fault.file.replace(`${dir}/`, ''),
    }));
  });
});

describe('the check says what was probably meant', () => {
  test.each(ROWS.map(([written, told], number) => [written, told, number] as const))(
    '%s: %s',
    (_, told, number) => {
      const found = faults.filter(({ file }) => file === fileOf(number));
      expect(found.map(({ message, help }) => `${message} ${help}`).join('\n')).toContain(told);
    },
  );
});

const OTHERS: readonly (readonly [from: string, to: string, told: string])[] = [
  ['publisher: the-gazette', 'publisher: The Gazette', 'Did you mean "the-gazette"?'],
  ['vanguards: [alpha]', 'vanguards: [Alpha]', 'Did you mean "alpha"?'],
  ['service: outpatients', 'service: outpatient', 'Did you mean "outpatients"?'],
  ['causes: [engagement]', 'causes: [Engagement]', 'Did you mean "engagement"?'],
  ['option: new-entity', 'option: New Entity', 'Did you mean "new-entity"?'],
  ['option: new-entity', 'option: entity', 'Did you mean "new-entity"?'],
  ['decision: organisational-form', 'decision: organisational-from', 'Did you mean "organisational-form"?'],
  ['amount: £244m', 'amount: £244 million', 'Did you mean "£244m"?'],
  ['length: up to 15 years', 'length: up to fifteen years', 'Did you mean "up to 15 years"?'],
  [
    'summary: One sentence.',
    'summary: One sentence.\nrepeats: national/leaflet',
    'Did you mean "national/undated-leaflet"?',
  ],
  [
    'summary: One sentence.',
    'summary: One sentence.\nrepeats: undated-leaflet',
    'Did you mean "national/undated-leaflet"?',
  ],
  ['stance: preferred', 'stance: prefered', 'Did you mean "preferred"?'],
  ['stance: preferred', 'stance: ruled out', 'Did you mean "ruled-out"?'],
];

describe('and so of other references, stances and amounts', () => {
  test.each(OTHERS)('%s → %s', async (from, to, told) => {
    await withTree([], async (dir) => {
      const file = join(dir, 'entries/alpha/2017-06-13-tender-issued.mdx');
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace(from, to));
      const found = runChecks(await loadContent(dir));
      expect(found.map(({ message, help }) => `${message} ${help}`).join('\n')).toContain(told);
    });
  });
});

test('ten thousand references to one thing that is not there cost no more than one search for what was meant', async () => {
  await withTree([], async (dir) => {
    const content = await loadContent(dir);
    const [entry] = content.sources.entries;
    if (!entry) throw new Error('There is no entry');
    const entries = Array.from({ length: 10_000 }, (_, index) => ({
      ...entry,
      id: `alpha/2017-06-13-number-${index}`,
      yaml: { ...entry.yaml, value: { repeats: 'alpha/2017-06-13-numbr-x' } },
    }));
    const before = process.cpuUsage();
    const found = runChecks({ sources: { ...content.sources, entries }, faults: [] }, [referenceExists]);
    expect(found.length).toBeGreaterThanOrEqual(10_000);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(8000);
  });
});
