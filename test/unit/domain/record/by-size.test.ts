import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { compareLargest, rankDelays, rankedDays } from '../../../../src/domain/record/by-size.ts';
import { findVanguard, makeRecord } from '../../support/make-record.ts';

const record = makeRecord([
  { said: '2016-07', milestone: 'contract-award', date: '2017-04', qualifier: 'by' },
  { said: '2016-12-05', milestone: 'service-start', date: '2018-04-01' },
  { said: '2018-01', milestone: 'contract-award', date: '2018-10/2018-11' },
  { said: '2018-01', milestone: 'service-start', date: '2019-04-01' },
  { said: '2019-01-16', milestone: 'service-start', date: '2020-04', qualifier: 'not-before' },
  { said: '2017-01', milestone: 'business-case', date: '2017-06' },
  { said: '2017-05', milestone: 'business-case', status: 'cancelled' },
]);
const { ledger } = findVanguard(record);

describe('delays by size', () => {
  it('stand by the middle of their largest slip, and that slip leads the row', () => {
    const { sized } = rankDelays(ledger);
    // April 2017 to October or November 2018 is 519 to 608 days in the row of January 2018; its start slipped by 365.
    // 1 April 2019 to April 2020 is 366 to 395 days.
    expect(
      sized.map(({ reported, moves }) => [reported.edtf, ...moves.map(({ milestone }) => milestone)]),
    ).toEqual([
      ['2018-01', 'contract-award', 'service-start'],
      ['2019-01-16', 'service-start'],
    ]);
  });

  it('count what moved from “not before” from nothing, so that it stands below as long a slip that is sure', () => {
    const rows = makeRecord([
      { said: '2018-01', milestone: 'contract-award', date: '2019-04', qualifier: 'not-before' },
      { said: '2019-01', milestone: 'contract-award', date: '2020-04' },
      { said: '2018-01', milestone: 'service-start', date: '2019-04-01' },
      { said: '2019-02', milestone: 'service-start', date: '2020-04-01' },
    ]);
    expect(
      rankDelays(findVanguard(rows).ledger).sized.flatMap(({ moves }) =>
        moves.map((move) => [move.milestone, move.kind === 'later' && rankedDays(move)]),
      ),
    ).toEqual([
      ['service-start', { min: 366, max: 366 }],
      ['contract-award', { min: 0, max: 395 }],
    ]);
  });

  it('leave promises that only ended in a list of their own', () => {
    const { unsized } = rankDelays(ledger);
    expect(unsized.map(({ moves }) => moves.map(({ kind }) => kind))).toEqual([['cancelled']]);
  });

  it('are the same in any order, and none is lost', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ledger], { minLength: ledger.length }), (rows) => {
        expect(rankDelays(rows)).toEqual(rankDelays(ledger));
      }),
    );
    const { sized, unsized } = rankDelays(ledger);
    expect([...sized, ...unsized].map(({ id }) => id).toSorted()).toEqual(
      ledger.map(({ id }) => id).toSorted(),
    );
  });

  it.each([
    [
      { min: 488, max: 577 },
      { min: 365, max: 365 },
    ],
    [
      { min: 365, max: 365 },
      { min: 336, max: 394 },
    ],
    [
      { min: 336, max: 394 },
      { min: 1, max: 700 },
    ],
  ])('%j comes before %j', (larger, smaller) => {
    expect(compareLargest(larger, smaller)).toBeLessThan(0);
    expect(compareLargest(smaller, larger)).toBeGreaterThan(0);
  });
});
