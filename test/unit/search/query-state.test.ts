import fc from '../support/fast-check.ts';
import { describe, expect, it, test } from 'vitest';
import {
  chosenFacets,
  DATE_KINDS,
  EMPTY_SEARCH,
  isSameSearch,
  mapFacets,
  parseSearch,
  printSearch,
  SORTS,
  type SearchState,
} from '../../../src/search/query-state.ts';

const tidy = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');
const value = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map(tidy)
  .filter((text) => text !== '');
const values = fc.uniqueArray(value, { maxLength: 4 }).map((list) => list.toSorted());
const month = fc.oneof(
  fc.constant(''),
  fc
    .record({ year: fc.integer({ min: 1990, max: 2040 }), month: fc.integer({ min: 1, max: 12 }) })
    .map((one) => `${one.year}-${String(one.month).padStart(2, '0')}`),
);
const anyState: fc.Arbitrary<SearchState> = fc.record({
  query: fc.string({ unit: 'grapheme', maxLength: 30 }).map(tidy),
  choices: fc.record(mapFacets(() => values)),
  dates: fc
    .record({ on: fc.constantFrom(...DATE_KINDS), from: month, to: month })
    .map(({ on, from, to }) =>
      from !== '' && to !== '' && from > to ? { on, from: to, to: from } : { on, from, to },
    ),
  sort: fc.constantFrom(...SORTS),
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
    const one = parseSearch('?year=2017&kind=news&kind=event&q=VAT&page=2&sort=newest');
    expect(printSearch(one)).toBe('?q=VAT&kind=event&kind=news&year=2017&sort=newest&page=2');
    expect(isSameSearch(one, parseSearch('?q=VAT&kind=news&kind=event&year=2017&page=2&sort=newest'))).toBe(
      true,
    );
  });
});

describe('a range of dates', () => {
  const datesOf = (address: string) => parseSearch(address).dates;

  it('takes a year for its months', () => {
    expect(datesOf('?from=2017&to=2018&on=claimed')).toEqual({
      on: 'claimed',
      from: '2017-01',
      to: '2018-12',
    });
  });

  it('is turned round where it is the wrong way round', () => {
    expect(datesOf('?from=2018&to=2017-03')).toMatchObject({ from: '2017-03', to: '2018-12' });
  });

  it.each(['2017-13', '2017-00', '17', 'June 2017', '2017-6', '2017-06-01'])('passes over %j', (text) => {
    expect(datesOf(`?from=${encodeURIComponent(text)}`)).toEqual(EMPTY_SEARCH.dates);
  });
});

test('the facets with a choice are known', () => {
  expect(chosenFacets(parseSearch('?vanguard=dudley&year=2017&page=3'))).toEqual(['vanguard', 'year']);
});
