import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  chosenFacets,
  EMPTY_SEARCH,
  isSameSearch,
  parseSearch,
  printSearch,
  withoutFacet,
  type SearchState,
} from '../../../src/search/query-state.ts';

const tidy = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');
const value = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map(tidy)
  .filter((text) => text !== '');
const values = fc.uniqueArray(value, { maxLength: 4 }).map((list) => list.toSorted());
const anyState: fc.Arbitrary<SearchState> = fc.record({
  query: fc.string({ unit: 'grapheme', maxLength: 30 }).map(tidy),
  choices: fc.record({ vanguard: values, kind: values, milestone: values, form: values, year: values }),
  sort: fc.constantFrom('relevance' as const, 'date' as const),
  page: fc.integer({ min: 1, max: 500 }),
});

test('every state is read back from its own address', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(parseSearch(printSearch(state))).toEqual(state);
    }),
  );
});

test('any text at all is read as some state, whose address is then stable', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const printed = printSearch(parseSearch(text));
      expect(printSearch(parseSearch(printed))).toBe(printed);
    }),
  );
});

describe('parseSearch', () => {
  it('reads what the form sends', () => {
    expect(
      parseSearch('?q=+VAT++costs+&vanguard=sunderland&vanguard=dudley&year=2017&sort=relevance'),
    ).toEqual({
      ...EMPTY_SEARCH,
      query: 'VAT costs',
      choices: { ...EMPTY_SEARCH.choices, vanguard: ['dudley', 'sunderland'], year: ['2017'] },
    });
  });

  it('leaves out what is unknown, empty or given twice', () => {
    expect(
      parseSearch('?colour=red&vanguard=&vanguard=dudley&vanguard=dudley&sort=size').choices.vanguard,
    ).toEqual(['dudley']);
    expect(parseSearch('?sort=size').sort).toBe('relevance');
  });

  it.each(['0', '-1', '2.5', '1e9', 'two', ''])('takes page %j for the first', (page) => {
    expect(parseSearch(`?page=${page}`).page).toBe(1);
  });

  it('bounds the page, since all pages up to it are fetched', () => {
    expect(parseSearch('?page=999').page).toBe(500);
  });
});

describe('printSearch', () => {
  it('leaves out what is the default', () => {
    expect(printSearch(EMPTY_SEARCH)).toBe('');
  });

  it('prints values in one order, so that one search has one address', () => {
    const one = parseSearch('?year=2017&kind=news&kind=event&q=VAT&page=2&sort=date');
    expect(printSearch(one)).toBe('?q=VAT&kind=event&kind=news&year=2017&sort=date&page=2');
    expect(isSameSearch(one, parseSearch('?q=VAT&kind=news&kind=event&year=2017&page=2&sort=date'))).toBe(
      true,
    );
  });
});

test('a facet left out takes the search back to its first page and keeps the other facets', () => {
  const state = parseSearch('?vanguard=dudley&year=2017&page=3');
  expect(printSearch(withoutFacet(state, 'year'))).toBe('?vanguard=dudley');
  expect(chosenFacets(state)).toEqual(['vanguard', 'year']);
});
