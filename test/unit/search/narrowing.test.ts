import { expect, it } from 'vitest';
import { leaveOut, listFilters, listNarrowings, type Narrowing } from '../../../src/search/narrowing.ts';
import { parseSearch, printSearch } from '../../../src/search/query-state.ts';

const state = parseSearch('?q=VAT&vanguard=dudley&vanguard=manchester&year=2017&from=2017-01&page=3');

it.each<[Narrowing, string]>([
  [{ kind: 'query' }, '?vanguard=dudley&vanguard=manchester&year=2017&from=2017-01'],
  [{ kind: 'dates' }, '?q=VAT&vanguard=dudley&vanguard=manchester&year=2017'],
  [{ kind: 'facet', facet: 'vanguard' }, '?q=VAT&year=2017&from=2017-01'],
  [
    { kind: 'value', facet: 'vanguard', value: 'dudley' },
    '?q=VAT&vanguard=manchester&year=2017&from=2017-01',
  ],
])('without %j all else stays, on the first page', (narrowing, address) => {
  expect(printSearch(leaveOut(state, narrowing))).toBe(address);
});

it('lists each filter, and what could be left out whole with the words last', () => {
  expect(listFilters(state)).toHaveLength(4);
  expect(listNarrowings(state).map(({ kind }) => kind)).toEqual(['facet', 'facet', 'dates', 'query']);
});

it('has nothing to leave out of words alone', () => {
  expect(listNarrowings(parseSearch('?q=VAT'))).toEqual([]);
});
