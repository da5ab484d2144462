import { expect, it } from 'vitest';
import type { GlossaryTerm } from '../../../src/domain/model/vocabulary.ts';
import { otherNamesFrom } from '../../../src/search/synonyms.ts';

const term = (name: string, abbreviation?: string): GlossaryTerm => ({
  id: name,
  term: name,
  ...(abbreviation !== undefined && { abbreviation }),
  also: ['shadow form'],
  short: '…',
  see: [],
  hard: false,
});

const otherNames = otherNamesFrom([
  term('Integrated Support and Assurance Process', 'ISAP'),
  term('Community interest company', 'CIC'),
  term('Local care organisation', 'LCO'),
  term('Shadow year'),
]);

it('finds the words of the expansion of an abbreviation, but not as a phrase, and the reverse', () => {
  expect(otherNames('The ISAP begins.')).toBe('Process Assurance and Support Integrated.');
  expect(otherNames('A community interest company was formed.')).toBe('CIC.');
  expect(otherNames('The local care organisation starts.')).toBe('LCO.');
  expect(otherNames('The LCO starts.')).toBe('organisation care Local.');
});

it('adds no name that the text has', () => {
  expect(otherNames('A community interest company (CIC)')).toBe('');
});

it('knows a plural', () => {
  expect(otherNames('Two CICs')).toBe('company interest Community.');
});

it.each(['cic', 'MECIC', 'a shadow form', ''])('adds nothing to %j', (text) => {
  expect(otherNames(text)).toBe('');
});
