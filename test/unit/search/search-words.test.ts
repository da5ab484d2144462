import { expect, it } from 'vitest';
import { parseSearch } from '../../../src/search/query-state.ts';
import { dropWords, resultWords, type FacetLabels } from '../../../src/search/search-words.ts';

const labels: FacetLabels = {
  facet: (facet) => (facet === 'vanguard' ? 'Vanguard' : 'Year'),
  option: (_, value) => value.charAt(0).toUpperCase() + value.slice(1),
};
const words = (total: number, shown: number, address: string): string =>
  resultWords(total, shown, parseSearch(address), labels);

it('says how many results there are for what', () => {
  expect(words(12, 12, '?q=VAT')).toBe('12 results for “VAT”');
  expect(words(1, 1, '?q=VAT')).toBe('1 result for “VAT”');
  expect(words(131, 20, '')).toBe('131 results, the first 20 shown');
});

it('names what is chosen', () => {
  expect(words(3, 3, '?q=VAT&vanguard=dudley&vanguard=manchester&year=2017')).toBe(
    '3 results for “VAT” with Vanguard: Dudley or Manchester; Year: 2017',
  );
});

it('says that nothing was found, and for what', () => {
  expect(words(0, 0, '?q=zebra&year=2015')).toBe('Nothing was found for “zebra” with Year: 2015');
});

it('says what to leave out', () => {
  const state = parseSearch('?q=VAT&vanguard=manchester');
  expect(dropWords('query', state, labels)).toBe('Leave out “VAT”');
  expect(dropWords('vanguard', state, labels)).toBe('Leave out Vanguard: Manchester');
});
