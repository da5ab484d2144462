import { describe, expect, test } from 'vitest';
import { reportToTerminal } from '../../src/content-checks/reporters/terminal.ts';
import { runChecks } from '../../src/content-checks/run-checks.ts';
import { inEachEntry, type Rule } from '../../src/content-checks/rule.ts';
import { RULES } from '../../src/content-checks/rules.ts';
import { datePrefix } from '../../src/domain/dates/name-prefix.ts';
import { faultOfFile } from '../../src/content-loader/fault.ts';
import { loadTree } from './load-tree.ts';

const ROOT_FAULT = 'the rule, where it looked at no file';

describe('a rule that throws', () => {
  const brokenAt = (path: string): Rule => ({
    id: 'broken-rule',
    check: inEachEntry((entry) => {
      if (entry.path === path) throw new TypeError('it is broken\n  at some line of code');
      return [faultOfFile(entry.file, 'broken-rule', 'It looked.', '')];
    }),
  });

  test('at one entry is a fault of that file, has looked at the others, and stops no other rule', async () => {
    const content = await loadTree(['unknown-cause']);
    const path = 'entries/alpha/2017-06-13-tender-issued.mdx';
    const faults = runChecks(content, [brokenAt(path), ...RULES]);
    const { dir } = content.sources;
    expect(
      faults.filter(({ rule }) => rule === 'broken-rule').map(({ file, message }) => [file, message]),
    ).toEqual([
      [`${dir}/${path}`, 'The rule "broken-rule" itself failed here: it is broken.'],
      [`${dir}/entries/alpha/2017-06-14-unknown-cause.mdx`, 'It looked.'],
      [`${dir}/entries/national/undated-leaflet.mdx`, 'It looked.'],
    ]);
    expect(faults.map(({ rule }) => rule)).toContain('reference-exists');
    expect(reportToTerminal(faults)).not.toMatch(/^\s+at /m);
    expect(faults.find(({ message }) => message.includes('failed'))?.cause).toMatch(
      /^TypeError: it is broken/,
    );
  });

  test('before it looked at any file is a fault of the folder', async () => {
    const content = await loadTree([]);
    const broken: Rule = {
      ...brokenAt(''),
      check: () => {
        throw new Error(ROOT_FAULT);
      },
    };
    const faults = runChecks(content, [broken, ...RULES]);
    expect(faults.map(({ file, rule }) => [file, rule])).toEqual([[content.sources.dir, 'broken-rule']]);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s: an entry at which it throws hides no fault of another file',
    async (_, rule) => {
      const content = await loadTree(['no-claims', 'unknown-cause', 'no-basis']);
      const [first, ...others] = content.sources.entries;
      if (!first) throw new Error('There is no entry');
      const unreadable = new Proxy(first, {
        get: (target, key) => {
          if (key === 'draft' || key === 'written' || key === 'yaml' || key === 'body' || key === 'text')
            throw new Error('it cannot be read');
          return Reflect.get(target, key) as unknown;
        },
      });
      const found = runChecks(content, [rule]);
      const spoilt = { ...content.sources, entries: [unreadable, ...others] };
      // Whoever needs all entries at once for what it finds says so of the folder.
      const after = runChecks({ sources: spoilt, faults: [] }, [rule]);
      const ofOthers = found.filter(({ file }) => file !== first.file);
      if (rule.id !== 'unused-vocabulary') expect(after).toEqual(expect.arrayContaining(ofOthers));
      const known = [first.file, content.sources.dir, ...found.map((each) => each.file)];
      expect(after.filter(({ file }) => !known.includes(file))).toEqual([]);
    },
  );
});

test('no two rules have the same id', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

test('the terminal never gets control characters from a file', () => {
  const report = reportToTerminal([
    {
      file: 'a\u001B[31m.mdx',
      line: 1,
      column: 1,
      path: '',
      rule: 'r',
      severity: 'error',
      message: 'm\u0007',
      help: '',
    },
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
