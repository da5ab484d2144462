import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/domain/model/claim.ts';
import * as make from '../../support/make-claims.ts';
import { award, dudley, first, MILESTONES, second, told, type Sketch } from './diff-sketch.ts';

const valueOf = (text: string): Claim => ({
  ...make.stanceOf('dudley/b', '2017-06-13', 'alliance', 'preferred'),
  ...({
    id: 'dudley/b/value-1',
    kind: 'value',
    of: 'contract',
    amount: { text, unit: '£', interval: { min: 1, max: 1 }, stated: { min: 1, max: 1 } },
    per: { kind: 'year' },
  } as unknown as Claim),
});

describe('one vanguard', () => {
  it('whose award and start one entry moves gains one row, told once', () => {
    const before = [
      make.claimOf('dudley/a', '2016-12-05', 'planned', '2018-04', {
        ordinal: 2,
        milestone: 'contract-award',
      }),
      first,
    ];
    expect(told({ claims: before }, { claims: [...before, second, award] })).toEqual(
      expect.arrayContaining([
        'Dudley’s contract award: a new forecast, October 2018, 6 months later than April 2018',
        'Dudley’s service start: a new forecast, 1 April 2019, 12 months later than 1 April 2018; the delay ledger gains one row',
      ]),
    );
  });

  it('whose delay gets a cause is told the cause alone, and the entry that gives it', () => {
    const cause = make.delayOf('dudley/b', '2017-06-13', ['engagement']);
    const lines = (before: Sketch, after: Sketch): readonly string[] =>
      told(before, after).filter((line) => line.includes('delay ledger'));
    const [bare, explained] = [{ claims: [first, second] }, { claims: [first, second, cause] }];
    expect(lines(bare, explained)).toEqual([
      expect.stringMatching(
        /^Dudley’s delay ledger: in the row from “dudley\/b”, it gains a cause, [a-z ]+, from “dudley\/b”$/,
      ),
    ]);
    expect(lines(explained, bare)).toEqual([
      expect.stringMatching(/it loses a cause, [a-z ]+, from “dudley\/b”$/),
    ]);
  });

  it('whose sources differ otherwise is told with the dates that they now give', () => {
    const happened = (entry: string, date: string): Claim =>
      make.claimOf(entry, '2017-11-01', 'happened', date);
    const [one, two] = [happened('dudley/c', '2017-05-01'), happened('dudley/d', '2017-06-01')];
    const lines = told(
      { claims: [first, one, two] },
      { claims: [first, one, happened('dudley/d', '2017-07-01')] },
    );
    expect(lines.join('\n')).toContain(
      'sources differ in another way on service start: they now give 1 May 2017 and 1 July 2017',
    );
  });

  it.each<[string, Sketch, Sketch, string]>([
    [
      'loses a milestone with the only claim on it',
      {},
      { claims: [first, second] },
      'Dudley’s contract award: no longer in the record, where it was set for October 2018',
    ],
    [
      'has a past forecast corrected under one that stands',
      {},
      { claims: [make.claimOf('dudley/a', '2016-12-05', 'planned', '2018-05-01'), second, award] },
      'Dudley’s service start: a past forecast was 1 April 2018, and is now 1 May 2018',
    ],
    [
      'has an outcome corrected to something else',
      { claims: [first, make.claimOf('dudley/b', '2017-06-13', 'happened', '2017-05-01')] },
      { claims: [first, make.claimOf('dudley/b', '2017-06-13', 'cancelled')] },
      'Dudley’s service start: a correction: it was on record as happened, 1 May 2017, and is now on record as cancelled',
    ],
    [
      'gets a position',
      {},
      {
        claims: [
          first,
          second,
          award,
          make.stanceOf('dudley/b', '2017-06-13', 'alliance', 'preferred', ['dudley-ccg']),
        ],
      },
      'Dudley’s positions on alliance of separate organisations: preferred by Dudley CCG',
    ],
    [
      'has a figure rewritten',
      { claims: [first, valueOf('£244m')] },
      { claims: [first, valueOf('£250m')] },
      'Dudley’s value of the contract: was given as £244m a year, and is now given as £250m a year',
    ],
    [
      'gets a track',
      {},
      {
        vanguard: {
          tracks: [...dudley.tracks, make.trackOf('trust', 'The new trust', ['organisation-created'])],
        },
      },
      'Dudley’s tracks: a new one, “the new trust”',
    ],
    [
      'has a track with other main promises',
      {},
      { vanguard: { tracks: [make.trackOf('contract', 'The contract', MILESTONES, ['service-start'])] } },
      'Dudley’s track “the contract”: its main promises were contract award and service start, now service start',
    ],
    [
      'is renamed',
      {},
      { vanguard: { name: 'Dudley and Halesowen' } },
      'Dudley and Halesowen’s name: was “Dudley”, and is now “Dudley and Halesowen”',
    ],
    [
      'has another commissioner',
      {},
      { vanguard: { commissioner: 'hsj' } },
      'Dudley’s commissioner: was “Dudley CCG”, and is now “HSJ”',
    ],
    [
      'gets a note on a disagreement',
      {},
      { vanguard: { notes: [{ on: 'values/contract', note: 'Two bases.' }] } },
      'Dudley’s notes on disagreements: a new one, “Two bases.”',
    ],
    [
      'has other opening words',
      {},
      { vanguard: { standfirst: 'New.' } },
      'Dudley’s opening words: rewritten',
    ],
  ])('%s', (_, before, after, line) => {
    expect(told(before, after).join('\n')).toContain(line);
  });
});
