import { describe, expect, it, test } from 'vitest';
import { findTexts } from '../../../src/content-checks/find-texts.ts';
import { reportAsJson } from '../../../src/content-checks/reporters/json.ts';
import { reportAsMarkdown } from '../../../src/content-checks/reporters/markdown.ts';
import { reportToTerminal } from '../../../src/content-checks/reporters/terminal.ts';
import { hasErrors } from '../../../src/content-checks/run-checks.ts';
import {
  foundWords,
  seenWords,
  summarise,
  summaryLines,
  type Summary,
} from '../../../src/content-checks/summary.ts';
import type { Fault } from '../../../src/content-loader/fault.ts';
import { loadTree } from '../../content/load-tree.ts';

const FAULT: Fault = {
  file: 'content/a.mdx',
  line: 14,
  column: 5,
  path: 'milestones[1].date',
  rule: 'date-possible',
  severity: 'error',
  message: '"soon" is not a date.',
  help: 'Write 2017.',
};
const WARNING: Fault = {
  ...FAULT,
  file: 'content/b.mdx',
  severity: 'warning',
  path: '',
  help: '',
  rule: 'b-rule',
};

const SEEN = { files: 264, entries: 240, claims: 812, vanguards: 4 };
const summaryOf = (...faults: readonly Fault[]): Summary => ({
  ...summarise({ sources: { entries: [], vanguards: [] } as never, files: [] }, faults),
  ...SEEN,
});

describe('the summary', () => {
  it('counts what was looked at and what was found', async () => {
    const content = await loadTree([]);
    expect(summarise(content, [FAULT, FAULT, WARNING, { ...FAULT, rule: 'a-rule' }])).toEqual({
      files: 11,
      entries: 2,
      claims: 12,
      vanguards: 2,
      errors: 3,
      warnings: 1,
      faultyFiles: 2,
      byRule: [
        { rule: 'date-possible', faults: 2 },
        { rule: 'a-rule', faults: 1 },
        { rule: 'b-rule', faults: 1 },
      ],
    });
  });

  test.each([
    [[], 'no faults'],
    [[FAULT], '1 error in 1 file'],
    [[WARNING], '1 warning in 1 file'],
    [[FAULT, FAULT, WARNING], '2 errors and 1 warning in 2 files'],
  ])('of %j says what was found', (faults, words) => {
    expect(foundWords(summaryOf(...faults))).toBe(words);
    expect(hasErrors(faults)).toBe(faults.includes(FAULT));
  });

  it('says how much was looked at', () => {
    expect(seenWords(summaryOf())).toBe('240 entries with 812 claims and 4 vanguards, in 264 files');
    expect(seenWords({ ...summaryOf(), files: 1, entries: 1, claims: 1, vanguards: 1 })).toBe(
      '1 entry with 1 claim and 1 vanguard, in 1 file',
    );
  });

  it('is one line, with the rules below where there are more than four faults of several', () => {
    const four = [FAULT, FAULT, FAULT, WARNING];
    const line = (found: string): string =>
      `240 entries with 812 claims and 4 vanguards, in 264 files: ${found}`;
    expect(summaryLines(summaryOf(...four))).toEqual([line('3 errors and 1 warning in 2 files')]);
    expect(summaryLines(summaryOf(...four, WARNING))).toEqual([
      line('3 errors and 2 warnings in 2 files'),
      '     3  date-possible',
      '     2  b-rule',
    ]);
    expect(summaryLines(summaryOf(FAULT, FAULT, FAULT, FAULT, FAULT))).toEqual([line('5 errors in 1 file')]);
  });
});

describe('a report', () => {
  it('in the terminal has place and rule, what is wrong, how to mend it and where to read more', () => {
    expect(reportToTerminal([FAULT, WARNING])).toBe(
      [
        'content/a.mdx:14:5  milestones[1].date  date-possible',
        '  "soon" is not a date.',
        '  Write 2017.',
        '  See CONTRIBUTING.md#how-to-write-a-date',
        '',
        'content/b.mdx:14:5  b-rule (warning)',
        '  "soon" is not a date.',
        '  See CONTRIBUTING.md#what-the-check-says',
      ].join('\n'),
    );
  });

  it('for machines is one JSON object', () => {
    expect(reportAsJson([FAULT])).toBe(JSON.stringify({ faults: [FAULT] }, null, 2));
  });

  it('in Markdown has a table of what is wrong where there is anything', () => {
    const markdown = (...faults: readonly Fault[]): string =>
      reportAsMarkdown(faults, summaryOf(...faults), 'https://g.example/');
    const looked = 'Looked at 240 entries with 812 claims and 4 vanguards, in 264 files.';
    expect(markdown()).toBe(`### The content: no faults\n\n${looked}\n\n`);
    expect(markdown(FAULT, WARNING)).toBe(
      [
        '### The content: 1 error and 1 warning in 2 files',
        '',
        looked,
        '',
        '| where | rule | what is wrong, and how to mend it |',
        '| --- | --- | --- |',
        String.raw`| content\/a\.mdx:14<br>milestones\[1\]\.date | [date\-possible](https://g.example/CONTRIBUTING.md#how-to-write-a-date) | \"soon\" is not a date\.<br>Write 2017\. |`,
        String.raw`| content\/b\.mdx:14 | warning: [b\-rule](https://g.example/CONTRIBUTING.md#what-the-check-says) | \"soon\" is not a date\. |`,
        '',
        '',
      ].join('\n'),
    );
  });

  it('in Markdown cuts what is longer than a cell, and keeps what is not', () => {
    const row = (message: string): string =>
      reportAsMarkdown([{ ...FAULT, message, help: '' }], summaryOf(FAULT), '');
    expect(row('x'.repeat(500))).toContain(`| ${'x'.repeat(500)} |`);
    expect(row('x'.repeat(501))).toContain(`| ${'x'.repeat(499)}… |`);
    const rows = (count: number): string =>
      reportAsMarkdown(Array<Fault>(count).fill(FAULT), summaryOf(FAULT), '');
    expect(rows(200)).not.toContain('more are in the log');
    expect(rows(201)).toContain('1 more are in the log.');
  });
});

describe('the texts at a pattern', () => {
  const VALUE = { a: 'x', list: [{ b: 'y' }, { b: 2 }, 'z', null, { b: ['w'] }], empty: null };

  test.each([
    ['a', [{ path: ['a'], text: 'x' }]],
    ['list.*.b', [{ path: ['list', 0, 'b'], text: 'y' }]],
    ['list.*', [{ path: ['list', 2], text: 'z' }]],
    ['list.*.b.*', [{ path: ['list', 4, 'b', 0], text: 'w' }]],
    ['a.*', []],
    ['a.b', []],
    ['empty.b', []],
    ['none', []],
    ['list', []],
  ])('%s', (pattern, found) => {
    expect(findTexts(VALUE, pattern.split('.'))).toEqual(found);
  });
});
