import { describe, expect, test } from 'vitest';
import { reportAsMarkdown } from '../../../src/content-checks/reporters/markdown.ts';
import { reportToGithub } from '../../../src/content-checks/reporters/github.ts';
import type { Summary } from '../../../src/content-checks/summary.ts';
import type { Fault } from '../../../src/content-loader/fault.ts';

const FAULT: Fault = {
  file: 'content/entries/alpha/2017-06-13-a.mdx',
  line: 14,
  column: 5,
  path: 'milestones[1].date',
  rule: 'date-possible',
  severity: 'error',
  message: '"soon" is not a date.',
  help: 'Write 2017.',
};

const summaryOf = (faults: readonly Fault[]): Summary => ({
  files: 12,
  entries: 2,
  claims: 3,
  vanguards: 1,
  errors: faults.filter(({ severity }) => severity === 'error').length,
  warnings: faults.filter(({ severity }) => severity === 'warning').length,
  faultyFiles: 1,
  byRule: [],
});

const report = (...faults: Fault[]): string[] =>
  reportToGithub(faults, summaryOf(faults), 'token-of-this-run').split('\n');

/** The commands that a runner would obey: those outside the parts in which it was told to stop. */
const commandsOf = (lines: readonly string[]): string[] => {
  let stopped: string | undefined;
  return lines.filter((line) => {
    const text = line.trimStart();
    if (stopped !== undefined) {
      if (text === `::${stopped}::`) stopped = undefined;
      return false;
    }
    stopped = /^::stop-commands::(.+)$/.exec(text)?.[1];
    return text.startsWith('::') || text.includes('##[');
  });
};

describe('--format github', () => {
  test('marks a fault at its file, line and column, with its rule, mend and place in CONTRIBUTING.md', () => {
    expect(report(FAULT)[0]).toBe(
      '::error file=content/entries/alpha/2017-06-13-a.mdx,line=14,col=5,title=date-possible%3A milestones[1].date::"soon" is not a date.%0AWrite 2017.%0ASee CONTRIBUTING.md#how-to-write-a-date',
    );
  });

  test('marks a warning as one', () => {
    expect(report({ ...FAULT, severity: 'warning' })[0]).toMatch(/^::warning file=/);
  });

  test('leaves out a key and a mend that are not there', () => {
    expect(report({ ...FAULT, path: '', help: '' })[0]).toMatch(
      /,title=date-possible::"soon" is not a date.%0ASee CONTRIBUTING/,
    );
  });

  test('marks errors before warnings, and folds the whole report under the number of its faults', () => {
    const lines = report({ ...FAULT, severity: 'warning' }, FAULT);
    expect(lines.slice(0, 3).map((line) => line.replace(/ .*/, ' …'))).toEqual([
      '::error …',
      '::warning …',
      '::group::All …',
    ]);
    expect(lines[2]).toBe('::group::All faults (2)');
  });

  test('nothing that a file says becomes a command or a property of one', () => {
    const lines = report({
      ...FAULT,
      file: 'content/entries/a,line=1::warning::b%0A.mdx',
      path: 'a,col=9::x',
      message: '::error::"one"\r\n::set-env name=A::b ##[add-path]c %0A',
      help: '::stop-commands::token-of-this-run',
    });
    const commands = commandsOf(lines);
    expect(commands.map((line) => /^::[a-z-]+/.exec(line)?.[0])).toEqual([
      '::error',
      '::group',
      '::stop-commands',
      '::endgroup',
    ]);
    expect(commands[0]).toContain('file=content/entries/a%2Cline=1%3A%3Awarning%3A%3Ab%250A.mdx,line=14,');
    expect(commands[0]?.split('::')).toHaveLength(9);
    expect(lines.filter((line) => line.startsWith('  ::'))).toHaveLength(2);
  });

  test('marks ten errors and ten warnings, each file before any has two, and has all in the log', () => {
    const many = Array.from({ length: 15 }, (_, index) => ({
      ...FAULT,
      file: 'content/a.mdx',
      line: index + 1,
    }));
    const other = { ...FAULT, file: 'content/z.mdx' };
    const warnings = many.map((fault) => ({ ...fault, severity: 'warning' as const }));
    const lines = report(...many, other, ...warnings);
    const marks = lines.filter((line) => line.startsWith('::error'));
    expect(marks).toHaveLength(10);
    expect(marks[1]).toContain('file=content/z.mdx');
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10);
    expect(lines.filter((line) => line.includes('  date-possible'))).toHaveLength(31);
    expect(lines).toContain(
      '11 of them are only in the log above: GitHub marks ten errors and ten warnings.',
    );
  });

  test('sound content gives the summary alone', () => {
    expect(report()).toEqual(['2 entries with 3 claims and 1 vanguard, in 12 files: no faults']);
  });
});

describe('the summary of a workflow run', () => {
  const markdown = (...faults: Fault[]): string =>
    reportAsMarkdown(faults, summaryOf(faults), 'https://github.example/o/r/blob/HEAD/');

  test('has a row for each fault, with a link to where it is explained', () => {
    expect(markdown(FAULT)).toContain(
      '[date\\-possible](https://github.example/o/r/blob/HEAD/CONTRIBUTING.md#how-to-write-a-date)',
    );
    expect(markdown(FAULT)).toContain('### The content: 1 error in 1 file');
  });

  test('shows what a file says as plain text, in one cell', () => {
    const text = markdown({
      ...FAULT,
      message: '| <img src=x> [a](javascript:b) `c` **d** &amp; \\| @e #1\n# f https://g.example',
    });
    const [row = ''] = text.split('\n').filter((line) => line.includes('img'));
    expect(row.replaceAll(/\\./g, '').replace(/<br>/g, '')).not.toMatch(/[<>`*&@]|javascript:/);
    expect(row.replaceAll(/\\./g, '').match(/\|/g)).toHaveLength(4);
  });

  test('stays small however many faults there are', () => {
    const text = markdown(...Array.from({ length: 5000 }, () => ({ ...FAULT, message: 'x'.repeat(5000) })));
    expect(text.length).toBeLessThan(500_000);
    expect(text).toContain('4800 more are in the log.');
  });
});
