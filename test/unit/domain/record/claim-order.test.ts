import { describe, expect, it, test } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { compareClaims, compareNumbers, compareText } from '../../../../src/domain/record/claim-order.ts';
import { allTimelines, buildRecord } from '../../../../src/domain/record/record.ts';
import { day } from '../../support/make-record.ts';
import * as make from '../../support/make-claims.ts';

type Said = Parameters<typeof make.claimOf>;

describe('claims stand in one order', () => {
  const claim = (reported: string, status: Said[2] = 'planned', date?: string, entry = 'dudley/a') =>
    make.claimOf(entry, reported, status, date);

  test.each([
    ['by the last day of their report', claim('2018-01-31', 'planned'), claim('2018', 'missed')],
    ['then what was missed before what happened', claim('2018', 'missed'), claim('2018', 'happened')],
    ['what happened before what had not', claim('2018', 'happened'), claim('2018', 'not-yet')],
    ['what had not before a pause', claim('2018', 'not-yet'), claim('2018', 'paused')],
    ['a pause before an end', claim('2018', 'paused'), claim('2018', 'cancelled')],
    ['an end before a plan', claim('2018', 'cancelled'), claim('2018', 'planned')],
    ['a plan before an idea', claim('2018', 'planned'), claim('2018', 'suggested')],
    ['all other claims before a plan', make.delayOf('dudley/a', '2018', ['x']), claim('2018', 'planned')],
    [
      'the narrower date before the wider',
      claim('2018', 'planned', '2019-04'),
      claim('2018', 'planned', '2019'),
    ],
    ['any date before none', claim('2018', 'planned', '2019'), claim('2018', 'planned')],
    ['the report that may be older first', claim('2018', 'planned'), claim('2018-12-31', 'planned')],
    [
      'then by id',
      claim('2018', 'planned', '2019', 'dudley/a'),
      claim('2018', 'planned', '2019', 'dudley/b'),
    ],
  ])('%s', (_, first, second) => {
    expect(compareClaims(first, second)).toBeLessThan(0);
    expect(compareClaims(second, first)).toBeGreaterThan(0);
  });

  it('in which only the same are alike', () => {
    expect(compareClaims(claim('2018'), claim('2018'))).toBe(0);
  });
});

test('texts and numbers compare, infinite ones too', () => {
  expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([-1, 1, 0]);
  expect([compareNumbers(1, 2), compareNumbers(2, 1), compareNumbers(Infinity, Infinity)]).toEqual([
    -1, 1, 0,
  ]);
});

describe('the record', () => {
  const profile = (id: string, name: string) => ({
    ...make.vanguardOf(id, [make.trackOf('contract', 'C', ['service-start'])]),
    name,
  });
  const vocabulary = make.vocabularyOf([
    profile('z', 'Same'),
    profile('a', 'Same'),
    profile('m', 'Before'),
    profile('national', 'All'),
  ]);
  const claims = [
    make.claimOf('m/b', '2017-01-01', 'planned', '2018', { vanguard: 'm' }),
    make.claimOf('m/a', '2017-01-01', 'planned', '2018', { vanguard: 'm' }),
    make.claimOf('a/c', '2016', 'planned', '2018', { vanguard: 'a' }),
  ];
  const record = buildRecord({ entries: make.entriesOf(claims), vocabulary, asOf: day(2026) });

  it('has its vanguards by name, then id, and the programme apart and last', () => {
    expect(record.vanguards.map(({ vanguard }) => vanguard.id)).toEqual(['m', 'a', 'z']);
    expect(record.programme?.vanguard.id).toBe('national');
    expect(allTimelines(record).map(({ vanguard }) => vanguard.id)).toEqual(['m', 'a', 'z', 'national']);
    const without = buildRecord({
      entries: [],
      vocabulary: make.vocabularyOf([profile('z', 'Z')]),
      asOf: day(2026),
    });
    expect(without).not.toHaveProperty('programme');
  });

  it('has its entries by the day of their report, then id; each vanguard its own', () => {
    expect(record.entries.map(({ id }) => id)).toEqual(['a/c', 'm/a', 'm/b']);
    expect(record.vanguards.map(({ entries }) => entries.map(({ id }) => id))).toEqual([
      ['m/a', 'm/b'],
      ['a/c'],
      [],
    ]);
  });

  it('has empty lists for a vanguard of which nothing is said', () => {
    expect(record.vanguards[2]).toMatchObject({
      series: [],
      ledger: [],
      scorecard: [],
      decisions: [],
      scope: [],
      parties: [],
      disagreements: [],
      events: [],
    });
  });
});

describe('a track that gave way', () => {
  const contract = {
    ...make.trackOf('contract', 'The contract', ['service-start', 'bid-deadline']),
    supersededBy: { track: 'alliance', entry: 'dudley/x' },
  };
  const alliance = make.trackOf('alliance', 'The alliance', ['service-start']);
  const vocabulary = make.vocabularyOf([make.vanguardOf('dudley', [contract, alliance])]);
  const ends = make.claimOf('dudley/x', '2018-02-27', 'planned', '2020', { track: 'alliance' });
  const seriesOf = (...claims: readonly ReturnType<typeof make.claimOf>[]) =>
    buildRecord({ entries: make.entriesOf([...claims, ends]), vocabulary, asOf: day(2026) }).vanguards[0];
  const plan = make.claimOf('dudley/a', '2016-01-01', 'planned', '2018-04');

  it('ends what was open on it, and nothing on the other', () => {
    expect(seriesOf(plan)?.series.map(({ track, superseded }) => [track, superseded])).toEqual([
      ['contract', { track: 'alliance', entry: 'dudley/x', reported: spanOf('2018-02-27') }],
      ['alliance', undefined],
    ]);
  });

  it('ends nothing that had happened or was cancelled', () => {
    for (const status of ['happened', 'cancelled'] as const)
      expect(
        seriesOf(plan, make.claimOf('dudley/b', '2018-05-01', status, '2018-04'))?.series[0]?.superseded,
      ).toBeUndefined();
  });

  it('scores no deadline, though it is a headline', () => {
    const deadline = make.claimOf('dudley/a', '2016-01-01', 'planned', '2018-04', {
      milestone: 'bid-deadline',
      ordinal: 2,
    });
    expect(seriesOf(plan, deadline)?.scorecard.map(({ series }) => series.milestone)).toEqual([
      'service-start',
      'service-start',
    ]);
  });
});
