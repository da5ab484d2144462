import { describe, expect, it, test } from 'vitest';
import type { Claim, PartyClaim } from '../../../../src/domain/model/claim.ts';
import type { Entry } from '../../../../src/domain/model/entry.ts';
import type { Vocabulary } from '../../../../src/domain/model/vocabulary.ts';
import {
  claimFacets,
  ENTRY_FACETS,
  entryFacets,
  FACET_TITLES,
  facetName,
  nameValues,
  yearOfEntry,
  type EntryFacet,
} from '../../../../src/domain/record/entry-facets.ts';
import { countReading } from '../../../../src/domain/record/reading.ts';
import { versionText } from '../../../../src/domain/record/version.ts';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import * as make from '../../support/make-claims.ts';

const base = make.vocabularyOf([
  make.vanguardOf('dudley', [make.trackOf('contract', 'The contract', ['service-start'])]),
  make.vanguardOf('national', [make.trackOf('programme', 'The programme', ['business-case'])]),
  make.vanguardOf('sunderland', []),
]);
const vocabulary: Vocabulary = {
  ...base,
  decisions: [
    ...base.decisions.map((one) => ({ ...one, options: one.options.toReversed() })),
    {
      id: 'route',
      title: 'Route',
      asks: 'Which?',
      group: 'tender',
      options: [{ id: 'alliance', title: 'By alliance', means: 'It.' }],
    },
  ],
  organisations: [
    ...base.organisations,
    { id: 'abc', name: 'zeta', type: 'other', aka: [], predecessors: [], successors: [] },
    { id: 'twin-b', name: 'Twin', type: 'other', aka: [], predecessors: [], successors: [] },
    { id: 'twin-a', name: 'Twin', type: 'other', aka: [], predecessors: [], successors: [] },
  ],
};

const { entry, vanguard, reported, certainty, by } = make.stanceOf('dudley/a', '2017-06', 'x', 'mooted');
const party: PartyClaim = {
  id: 'dudley/a/party-1',
  entry,
  vanguard,
  reported,
  certainty,
  by,
  kind: 'party',
  organisation: 'twin-a',
  role: 'host',
  status: 'took-part',
};

const claims: readonly Claim[] = [
  make.claimOf('dudley/a', '2017-06', 'planned', '2018'),
  make.claimOf('dudley/a', '2017-06', 'planned', '2018', { milestone: 'contract-award', track: 'aside' }),
  make.delayOf('dudley/a', '2017-06', ['engagement']),
  make.stanceOf('dudley/a', '2017-06', 'community-interest-company', 'preferred', ['hsj', 'dudley-ccg']),
  { ...make.stanceOf('dudley/a', '2017-06', 'alliance', 'preferred', ['hsj']), decision: 'route' },
  party,
];

describe('the facets of an entry', () => {
  it('are what its claims are about, each value once and in order', () => {
    expect(claimFacets(claims)).toEqual({
      track: ['dudley_aside', 'dudley_contract'],
      milestone: ['contract-award', 'service-start'],
      form: ['community-interest-company'],
      organisation: ['dudley-ccg', 'hsj', 'twin-a'],
    });
  });

  it('are also what it is itself', () => {
    const [made] = make.entriesOf(claims);
    if (!made) throw new RangeError('no entry');
    const both: Entry = { ...made, vanguards: ['sunderland', 'dudley', 'dudley'] };
    expect(entryFacets(both, [])).toEqual({
      vanguard: ['dudley', 'sunderland'],
      kind: ['news'],
      track: [],
      milestone: [],
      form: [],
      organisation: [],
      publisher: ['hsj'],
      year: ['2017'],
    });
    expect(entryFacets(both).milestone).toEqual(['contract-award', 'service-start']);
  });
});

test.each([
  ['2017-06-13', '2017'],
  ['2017', '2017'],
  ['2016', '2016'],
  ['2016-12/2017-01', '2017'],
  ['2016-01-01/2017-01-01', 'undated'],
  ['2016/2017', 'undated'],
])('an item that came out %s is of the year %s', (reported, year) => {
  expect(yearOfEntry({ reported: spanOf(reported) })).toBe(year);
});

describe('a value of a facet', () => {
  test.each<[EntryFacet, string, string, string]>([
    ['vanguard', 'dudley', 'Vanguard', 'Dudley'],
    ['vanguard', 'national', 'Vanguard', 'National programme'],
    ['kind', 'case-study', 'Kind', 'Case study'],
    ['track', 'dudley_contract', 'Track', 'Dudley: The contract'],
    ['track', 'national_programme', 'Track', 'National programme: The programme'],
    ['milestone', 'service-start', 'Milestone', 'Service start'],
    ['form', 'alliance', 'Organisational form', 'Alliance of separate organisations'],
    ['organisation', 'hsj', 'Organisation', 'HSJ'],
    ['publisher', 'hsj', 'Publisher', 'HSJ'],
    ['year', '2017', 'Year', '2017'],
    ['year', 'undated', 'Year', 'No day known'],
  ])('%s %s: of “%s”, “%s”', (facet, value, title, name) => {
    expect([FACET_TITLES[facet], facetName(facet, value, vocabulary)]).toEqual([title, name]);
  });

  test('each facet has a title', () => {
    expect(Object.keys(FACET_TITLES)).toEqual([...ENTRY_FACETS]);
  });

  test.each<[EntryFacet, readonly string[], readonly string[]]>([
    [
      'milestone',
      ['service-start', 'contract-award', 'business-case'],
      ['contract-award', 'service-start', 'business-case'],
    ],
    ['kind', ['web-page', 'case-study', 'news'], ['news', 'case-study', 'web-page']],
    ['form', ['alliance', 'community-interest-company'], ['community-interest-company', 'alliance']],
    ['organisation', ['abc', 'twin-b', 'hsj', 'twin-a'], ['hsj', 'twin-a', 'twin-b', 'abc']],
    ['year', ['undated', '2018', '2017'], ['2017', '2018', 'undated']],
    ['vanguard', ['sunderland', 'national', 'dudley'], ['dudley', 'national', 'sunderland']],
  ])('of %s stands in the order for readers', (facet, values, ordered) => {
    expect(nameValues(facet, new Set(values), vocabulary).map(({ value }) => value)).toEqual(ordered);
  });
});

test('what was read whole and what in its opening are counted apart', () => {
  const entries = make.entriesOf([
    make.claimOf('dudley/a', '2017-06', 'planned'),
    make.claimOf('dudley/b', '2017-06', 'planned'),
    make.claimOf('dudley/c', '2017-06', 'planned'),
  ]);
  const read = entries.map((entry, index): Entry => ({
    ...entry,
    source: { ...entry.source, extent: index === 0 ? 'opening' : 'whole' },
  }));
  expect(countReading(read)).toEqual({ whole: 2, opening: 1 });
  expect(countReading([])).toEqual({ whole: 0, opening: 0 });
});

test('the version of the record is its date, with the first figures of its commit', () => {
  expect(versionText({ date: '2026-11-22' })).toBe('2026-11-22');
  expect(versionText({ date: '2026-11-22', commit: '0123456789abcdef' })).toBe('2026-11-22+0123456789ab');
});
