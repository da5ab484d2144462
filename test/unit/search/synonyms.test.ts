import { expect, it } from 'vitest';
import type { GlossaryTerm } from '../../../src/domain/model/vocabulary.ts';
import { otherNamesFrom } from '../../../src/search/synonyms.ts';

const term = (name: string, abbreviation?: string, also: readonly string[] = []): GlossaryTerm => ({
  id: name,
  term: name,
  ...(abbreviation !== undefined && { abbreviation }),
  also,
  short: '…',
  see: [],
  hard: false,
});

const otherNames = otherNamesFrom([
  term('Integrated Support and Assurance Process', 'ISAP', ['complex contract assurance']),
  term('Community interest company', 'CIC'),
  term('Shadow year'),
]);

it('finds the expansion of an abbreviation, and the reverse', () => {
  expect(otherNames('The ISAP begins.')).toBe(
    'Integrated Support and Assurance Process. complex contract assurance.',
  );
  expect(otherNames('A community interest company was formed.')).toBe('CIC.');
});

it('adds no name that the text has', () => {
  expect(otherNames('A community interest company (CIC)')).toBe('');
});

it('knows a plural', () => {
  expect(otherNames('Two CICs')).toBe('Community interest company.');
});

it.each(['cic', 'MECIC', 'a shadow year', ''])('takes nothing in %j for an abbreviation', (text) => {
  expect(otherNames(text)).toBe('');
});
