import { describe, expect, it } from 'vitest';
import {
  addCorrection,
  correctionFromForm,
  entryOfAddress,
} from '../../../../src/drafting/issue-forms/correct-entry.ts';
import { readForm } from '../../../../src/drafting/issue-forms/read-form.ts';
import { fillIn } from './filled.ts';

describe('the entry behind an address', () => {
  it.each([
    ['https://site.example/entries/dudley/2017-06-13-tender-issued/', 'dudley/2017-06-13-tender-issued'],
    ['https://site.example/entries/dudley/2017-06-13-tender-issued/?a#b', 'dudley/2017-06-13-tender-issued'],
    ['/entries/dudley/2017-06-13-tender-issued', 'dudley/2017-06-13-tender-issued'],
    ['https://site.example/vanguards/dudley/', undefined],
    ['https://site.example/entries/by/year/2017/', undefined],
    ['https://site.example/entries/../../.github/workflows/', undefined],
    ['nonsense', undefined],
  ])('%s', (address, id) => {
    expect(entryOfAddress(address)).toBe(id);
  });
});

const correctionOf = (answers: Readonly<Record<string, string>>) => {
  const filled = readForm(
    fillIn('correction', { page: '/entries/a/b/', wrong: 'The  year\nis 2018.', ...answers }),
  );
  if (!filled) throw new Error('not read');
  return correctionFromForm(filled, '2026-11-22');
};

describe('the line for the list of corrections', () => {
  it('has the day, the sort and the note that were given', () => {
    expect(
      correctionOf({ date: '1 November 2026', kind: 'Clarification', note: 'The year was 2019.' }),
    ).toEqual({
      correction: { date: '2026-11-01', kind: 'clarification', note: 'The year was 2019.' },
      remarks: [],
    });
  });

  it('is made from the day of the form and what is wrong where they were not, and says so', () => {
    const { correction, remarks } = correctionOf({ date: 'a while ago' });
    expect(correction).toEqual({ date: '2026-11-22', kind: 'correction', note: 'The year is 2018.' });
    expect(remarks.map(({ typed }) => typed)).toEqual(['a while ago', undefined]);
  });
});

const LINE = { date: '2026-11-22', kind: 'correction', note: 'Was: "a", #b' } as const;
const ADDED = `  - { date: 2026-11-22, kind: correction, note: 'Was: "a", #b' }`;

describe('an entry gets the line', () => {
  it.each([
    ['as a first one', '---\ntitle: a\n---\nText\n', `---\ntitle: a\ncorrections:\n${ADDED}\n---\nText\n`],
    [
      'after those that are there',
      '---\ncorrections:\n  - { date: 2020-01-01 }\n# why\nsummary: s\n---\nText',
      `---\ncorrections:\n  - { date: 2020-01-01 }\n${ADDED}\n# why\nsummary: s\n---\nText`,
    ],
    [
      'with the room that the others have',
      '---\ncorrections:\n- { date: 2020-01-01 }\n---\n',
      `---\ncorrections:\n- { date: 2020-01-01 }\n${ADDED.trimStart()}\n---\n`,
    ],
  ])('%s', (_, entry, expected) => {
    expect(addCorrection(entry, LINE)).toBe(expected);
  });

  it('only if it has front matter', () => {
    expect(addCorrection('Text\n---\n', LINE)).toBeUndefined();
  });
});
