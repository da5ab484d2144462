import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixText } from '../../../src/content-fixes/fix-text.ts';
import { FIXTURES } from '../../content/fault-tree.ts';

const PATH = 'entries/alpha/2017-06-13-tender-issued.mdx';
const SOUND = readFileSync(join(FIXTURES, 'sound', PATH), 'utf8');

const fix = (text: string, path = PATH) => fixText({ path, text });
const fixersOf = (text: string, path = PATH) => [
  ...new Set(fix(text, path).changes.map(({ fixer }) => fixer)),
];

test('what is in order already stays as it is', () => {
  expect(fix(SOUND)).toEqual({ text: SOUND, changes: [], isReadable: true });
});

describe('one thing out of order is put back', () => {
  const spoil = (from: string | RegExp, to: string): string => SOUND.replace(from, to);
  test.each([
    ['line-ends', 'a byte order mark', `\uFEFF${SOUND}`],
    ['line-ends', 'the line ends of Windows', SOUND.replaceAll('\n', '\r\n')],
    ['line-ends', 'a file with both line ends', spoil('kind: news\n', 'kind: news\r\n')],
    ['trailing-space', 'spaces behind a key', spoil('kind: news', 'kind: news  ')],
    ['trailing-space', 'a space in the body', spoil('(/vanguards/alpha/).', '(/vanguards/alpha/). ')],
    ['trailing-space', 'spaces behind the hyphens', spoil('\n---\n\n', '\n---  \n\n')],
    ['final-newline', 'no line end at the end', SOUND.trimEnd()],
    ['final-newline', 'many of them', `${SOUND}\n\n`],
    ['tabs', 'tabs for spaces', SOUND.replaceAll(/^ {2}(?=[a-z-])/gm, '\t')],
    ['tabs', 'a tab before a key of the file', spoil('kind: news', '\tkind: news')],
    ['tabs', 'a tab before one claim', spoil('  - { milestone: service', '\t- { milestone: service')],
    ['list-brackets', 'one id for a list', spoil('by: [alpha-ccg]', 'by: alpha-ccg')],
    ['list-brackets', 'the only vanguard', spoil('vanguards: [alpha]', 'vanguards: alpha')],
    ['tabs', 'a tab behind a colon', spoil('kind: news', 'kind:\tnews')],
    ['spare-quotes', 'an id in quotes', spoil('publisher: the-gazette', "publisher: 'the-gazette'")],
    ['spare-quotes', 'a date in quotes', spoil('date: 2017-06-09', 'date: "2017-06-09"')],
    ['spare-quotes', 'an id of an entry in quotes', spoil('vanguards: [alpha]', 'vanguards: ["alpha"]')],
    ['sure-dates', 'a day in words', spoil('date: 2017-06-09', 'date: 9 June 2017')],
    ['sure-dates', 'a day in words in quotes', spoil('date: 2017-06-09', "date: 'June 9, 2017'")],
    ['sure-dates', 'a month in words', spoil('date: 2018-04, qualifier', 'date: April 2018, qualifier')],
    ['sure-dates', 'a day without its zeros', spoil('published: 2017-06-13', 'published: 2017-6-13')],
    ['sure-dates', 'the date of another claim', spoil('forecast: 2017-12', 'forecast: December 2017')],
    [
      'key-order',
      'the keys of the entry',
      spoil('kind: news\nvanguards: [alpha]', 'vanguards: [alpha]\nkind: news'),
    ],
    ['key-order', 'the keys of the source', spoil(/( {2}publisher: .*\n)( {2}title: .*\n)/, '$2$1')],
    [
      'key-order',
      'the keys of a claim',
      spoil(
        '{ organisation: alpha-ccg, role: commissioner }',
        '{ role: commissioner, organisation: alpha-ccg }',
      ),
    ],
    ['key-order', 'whole kinds of claims', spoil(/(values:\n(?: {2}.*\n)+)(terms:\n(?: {2}.*\n)+)/, '$2$1')],
    [
      'key-order',
      'all levels at once',
      spoil(/(milestones:\n(?: {2}.*\n)+)(decisions:\n(?: {2}.*\n)+)/, '$2$1').replace(
        '{ of: contract, length: up to 15 years }',
        '{ length: up to 15 years, of: contract }',
      ),
    ],
  ])('%s: %s', (fixer, _, text) => {
    expect(text).not.toBe(SOUND);
    expect(fix(text).text).toBe(SOUND);
    expect(fixersOf(text)).toEqual([fixer]);
  });
});

describe('what needs quotes gets them', () => {
  test.each([
    ['title: Alpha: the contract', "title: 'Alpha: the contract'"],
    ['title: "No way back" for Alpha\'s practices', "title: '\"No way back\" for Alpha''s practices'"],
    ['title: @alpha speaks', "title: '@alpha speaks'"],
    ['title: 2017', "title: '2017'"],
    ['title: true', "title: 'true'"],
  ])('%s', (before, after) => {
    const text = SOUND.replace('title: Alpha puts its contract out to tender', before);
    expect(fix(text).text).toBe(SOUND.replace('title: Alpha puts its contract out to tender', after));
  });
});

describe('a text between braces that a comma cut in two', () => {
  const correction = (note: string): string =>
    SOUND.replace(
      '\n---\n\n',
      `\ncorrections:\n  - { date: 2026-11-22, kind: correction, note: ${note} }\n---\n\n`,
    );

  test.each([
    ['We gave April, but it says May.', "'We gave April, but it says May.'"],
    ["At first, the editors' month, then the year.", "'At first, the editors'' month, then the year.'"],
  ])('is put into quotes: %s', (before, after) => {
    expect(fix(correction(before)).text).toBe(correction(after));
    expect(fixersOf(correction(before))).toEqual(['comma-quotes']);
  });

  test('stays where it may not stand as a whole', () => {
    const text = SOUND.replace(
      'milestone: contract-notice, date',
      'milestone: contract-notice, the new one, date',
    );
    expect(fix(text).text).toBe(text);
  });
});

describe('what a machine cannot be sure of stays', () => {
  test.each([
    ['a date that can be read in two ways', 'date: 2017-06-09', 'date: 9/6/2017'],
    ['a year of two figures', 'date: 2017-06-09', 'date: Jun 17'],
    ['a date with more than a date in it', 'date: 2017-06-09', 'date: by June 2017'],
    ['a period', 'date: 2017-06-09', 'date: spring 2017'],
    ['an impossible day', 'date: 2017-06-09', 'date: 31 June 2017'],
    [
      'a key that the schema does not know',
      'kind: news\nvanguards: [alpha]',
      'vanguards: [alpha]\nkin: news',
    ],
    ['prose in quotes', 'summary: One sentence.', "summary: 'One sentence.'"],
    [
      'an address in quotes',
      'url: https://gazette.example/2017-06-13-tender-issued',
      "url: 'https://gazette.example/x'",
    ],
    ['a year in quotes, where text is asked for', 'summary: One sentence.', "summary: '2017'"],
    ['a break in the body', 'The tender came out;', 'The tender came out;  \nat last;'],
  ])('%s', (_, from, to) => {
    const text = SOUND.replace(from, to);
    expect(text).not.toBe(SOUND);
    expect(fix(text).text).toBe(text);
  });

  test.each([
    ['a broken list', SOUND.replace('vanguards: [alpha]', 'vanguards: [alpha')],
    ['no front matter', 'Words alone.  '],
    ['nothing', ''],
    ['an alias', SOUND.replace('summary: One', 'reported: *a\nsummary: One  ')],
  ])('a file with %s, whole, and it says so', (_, text) => {
    expect(fix(text)).toEqual({ text, changes: [], isReadable: false });
  });
});

test('each change names its line, its fixer, what stood there and what stands there now', () => {
  expect(fix(SOUND.replace('date: 2017-06-09', 'date: 9 June 2017')).changes).toEqual([
    {
      line: 16,
      fixer: 'sure-dates',
      before: '… contract-notice, date: 9 June 2017, status: happened, by: …',
      after: '… contract-notice, date: 2017-06-09, status: happened, by: …',
    },
  ]);
  const [move] = fix(
    SOUND.replace('kind: news\nvanguards: [alpha]', 'vanguards: [alpha]\nkind: news'),
  ).changes;
  expect(move).toEqual({
    line: 3,
    fixer: 'key-order',
    before: 'vanguards: [alpha]',
    after: 'kind: news',
    moved: 2,
  });
});
