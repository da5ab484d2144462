import { describe, expect, it } from 'vitest';
import { listFacets } from '../../../src/search/facets.ts';
import { entryRecords } from '../../../src/search/entry-records.ts';
import { searchRecords } from '../../../src/search/index-records.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import { claimOf, entriesOf, trackOf, vanguardOf, vocabularyOf } from '../support/make-claims.ts';
import { inventedRecord } from './invented-record.ts';

const records = searchRecords(inventedRecord(), {
  bodyText: (id) => (id === 'townland/2017-06-tender' ? 'The body.' : ''),
});
const recordAt = (url: string): SearchRecord | undefined => records.find((record) => record.url === url);
const entry = recordAt('/entries/townland/2017-06-tender/');

describe('an entry', () => {
  it('is found by its summary and its body', () => {
    expect(entry?.content).toBe('Townland asks for bids. The body.');
  });

  it('shows its title, kind, vanguards, date and publisher in words', () => {
    expect(entry?.meta).toMatchObject({
      title: 'Townland asks for bids',
      kind: 'News story',
      vanguards: 'Townland',
      date: 'June 2017',
      publisher: 'The Gazette',
    });
  });

  it('is found by the steps and forms that it speaks of and by the title of its source', () => {
    expect(entry?.meta.about).toBe(
      'Contract award. Company. Townland CCG. Exclusive: Townland goes to market.',
    );
  });

  it('is filtered by ids', () => {
    expect(entry?.filters).toEqual({
      vanguard: ['townland'],
      kind: ['news'],
      track: ['townland_contract'],
      milestone: ['contract-award'],
      form: ['company'],
      stance: ['company_ruled-out'],
      organisation: ['townland-ccg'],
      publisher: ['gazette'],
      year: ['2017'],
      reported: ['2017-06'],
      claimed: ['2017-06', '2018-04'],
    });
  });

  it('stands at the last day of a vague report, in its sort and in its year', () => {
    expect(entry?.sort.date).toBe('2017-06-30');
    const vague = recordAt('/entries/national/2017-12-policy/');
    expect(vague?.filters.reported).toEqual(['2017-12', '2018-01']);
    expect(vague?.filters.claimed).toEqual(['2017-12', '2018-01']);
    expect(vague?.sort.date).toBe('2018-01-05');
    expect(vague?.filters.year).toEqual(['2018']);
  });

  it('names the national programme, and ends no text with a space', () => {
    const national = recordAt('/entries/national/2017-12-policy/');
    expect(national?.meta.vanguards).toBe('National programme and Townland');
    expect(national?.content).toBe('The rules change.');
  });
});

describe('an entry that speaks of two vanguards', () => {
  const vocabulary = vocabularyOf([
    vanguardOf('dudley', [trackOf('contract', 'The contract', ['service-start'])]),
    vanguardOf('manchester', [trackOf('contract', 'The contract', ['contract-award'])]),
  ]);
  const claims = [
    claimOf('dudley/set-back', '2018-01', 'planned', '2019-04-01'),
    claimOf('dudley/set-back', '2018-01', 'planned', '2018', {
      vanguard: 'manchester',
      milestone: 'contract-award',
      ordinal: 2,
    }),
  ];
  const [whole, part] = entriesOf(claims).flatMap((two) =>
    entryRecords(two, vocabulary, { bodyText: () => 'VAT costs in Dudley.', otherNames: () => '' }),
  );

  it('is found whole under the first alone', () => {
    expect(whole?.filters.vanguard).toEqual(['dudley']);
    expect(whole?.filters.milestone).toEqual(['service-start']);
    expect(whole?.content).toContain('VAT');
  });

  it('is found under the other by what it says of that one', () => {
    expect(part?.url).toBe('/entries/dudley/set-back/#on-manchester');
    expect(part?.filters.vanguard).toEqual(['manchester']);
    expect(part?.filters.milestone).toEqual(['contract-award']);
    expect(part?.content).not.toContain('VAT');
  });
});

describe('an event', () => {
  const stance = recordAt('/vanguards/townland/#townland-2017-06-tender-decision-1');

  it('leads to its own place on the timeline', () => {
    expect(records.map(({ url }) => url)).toContain(
      '/vanguards/townland/#townland-2017-06-tender-milestone-1',
    );
  });

  it('says what it is, why, and who reported it', () => {
    expect(stance?.meta.title).toBe('Company: ruled out');
    expect(stance?.content).toBe(
      'Held by Townland CCG. Reason given: VAT costs. Reported by The Gazette, June 2017: Townland asks for bids.',
    );
  });

  it('has a kind of its own, and the form that it is about', () => {
    expect(stance?.filters).toMatchObject({
      kind: ['event'],
      form: ['company'],
      milestone: [],
    });
  });
});

it('gives every record a sort key and an address of its own', () => {
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  expect(records.filter(({ sort }) => !/^\d{4}-\d\d-\d\d$/.test(sort.date))).toEqual([]);
});

describe('the facets', () => {
  const facets = new Map(listFacets(inventedRecord()).map((facet) => [facet.name, facet.options]));

  it('offer only what some record has, with its count and its name', () => {
    expect(facets.get('milestone')).toEqual([{ value: 'contract-award', label: 'Contract award', count: 2 }]);
    expect(facets.get('form')).toEqual([{ value: 'company', label: 'Company', count: 2 }]);
    expect(facets.get('kind')?.map(({ label }) => label)).toEqual(['News story', 'Report', 'Timeline event']);
  });

  it('name a form together with what was held of it', () => {
    expect(facets.get('stance')).toEqual([
      { value: 'company_ruled-out', label: 'Company: ruled out', count: 2 },
    ]);
  });

  it('run by name, and years from the first on', () => {
    expect(facets.get('vanguard')?.map(({ label }) => label)).toEqual(['National programme', 'Townland']);
    expect(facets.get('year')?.map(({ value }) => value)).toEqual(['2017', '2018']);
  });
});

describe('the row of an export', () => {
  it('has both dates of an entry and its source', () => {
    expect(entry?.row).toMatchObject({
      id: 'townland/2017-06-tender',
      type: 'entry',
      milestones: 'Contract award',
      organisations: 'Townland CCG',
      reported_edtf: '2017-06',
      reported_earliest: '2017-06-01',
      reported_latest: '2017-06-30',
      claimed_edtf: '2017-06; 2018-04',
      claimed_latest: '2018-04-30',
      source_title: 'Exclusive: Townland goes to market',
      source_url: 'https://gazette.example/1',
      entries: 'townland/2017-06-tender',
      url: '/entries/townland/2017-06-tender/',
    });
  });

  it('names the entries that an event rests on', () => {
    const event = recordAt('/vanguards/townland/#townland-2017-06-tender-milestone-1');
    expect(event?.row).toMatchObject({
      id: 'townland/2017-06-tender/milestone-1',
      type: 'event',
      entries: 'townland/2017-06-tender',
    });
  });
});
