import { expect, it } from 'vitest';
import { parseSearch } from '../../../src/search/query-state.ts';
import {
  citeSearch,
  narrowingWords,
  rangeWords,
  resultWords,
  type FacetLabels,
} from '../../../src/search/search-words.ts';

const labels: FacetLabels = {
  facet: (facet) => (facet === 'vanguard' ? 'Vanguard' : 'Year'),
  option: (_, value) => value.charAt(0).toUpperCase() + value.slice(1),
};
const words = (total: number, shown: number, address: string, unknownWords: readonly string[] = []): string =>
  resultWords({ total, shown, unknownWords }, parseSearch(address), labels);

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

it('says which words it passed over', () => {
  expect(words(3, 3, '?q=VAT+zzz', ['zzz'])).toBe(
    '3 results for “VAT zzz”. “zzz” stands nowhere in the record and was passed over',
  );
  expect(words(3, 3, '?q=VAT+zzz+yyy', ['zzz', 'yyy'])).toBe(
    '3 results for “VAT zzz yyy”. “zzz” and “yyy” stand nowhere in the record and were passed over',
  );
});

it('names each thing that narrows a search', () => {
  const state = parseSearch('?q=VAT&vanguard=manchester&vanguard=dudley&to=2017-06');
  expect(narrowingWords({ kind: 'query' }, state, labels)).toBe('“VAT”');
  expect(narrowingWords({ kind: 'facet', facet: 'vanguard' }, state, labels)).toBe(
    'Vanguard: Dudley or Manchester',
  );
  expect(narrowingWords({ kind: 'value', facet: 'vanguard', value: 'dudley' }, state, labels)).toBe(
    'Vanguard: Dudley',
  );
  expect(narrowingWords({ kind: 'dates' }, state, labels)).toBe('Reported: up to June 2017');
});

it.each([
  ['?from=2017-06', 'Reported: from June 2017 on'],
  ['?from=2017-06&to=2017-06&on=claimed', 'Date claimed: in June 2017'],
  ['?from=2017-12&to=2018-01', 'Reported: from December 2017 to January 2018'],
])('says the range %s in words', (address, said) => {
  expect(rangeWords(parseSearch(address).dates)).toBe(said);
});

it('cites a search with what was asked, the count, the version and the address', () => {
  const cited = citeSearch(
    {
      state: parseSearch('?q=VAT&vanguard=dudley'),
      total: 2,
      site: 'Townland Timelines',
      asOf: '22 November 2026',
      address: 'https://townland.example/search/?q=VAT',
    },
    labels,
  );
  expect(cited).toBe(
    'Townland Timelines. Search of all entries and events for “VAT” with Vanguard: Dudley: 2 results in the record of 22 November 2026. https://townland.example/search/?q=VAT',
  );
});
