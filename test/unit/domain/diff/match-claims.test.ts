import { describe, expect, it, test } from 'vitest';
import { claimFact, claimThing, matchClaims } from '../../../../src/domain/diff/match-claims.ts';
import type { Claim } from '../../../../src/domain/model/claim.ts';
import { claimOf, delayOf, stanceOf } from '../../support/make-claims.ts';

const ENTRY = 'dudley/a';
const REPORTED = '2017-06-13';

const base = (kind: string, of: Readonly<Record<string, string>>): Claim =>
  ({ ...claimOf(ENTRY, REPORTED, 'planned'), kind, ...of }) as unknown as Claim;

test.each<[Claim, string]>([
  [claimOf(ENTRY, REPORTED, 'planned', '2018'), 'dudley milestone contract service-start'],
  [delayOf(ENTRY, REPORTED, ['engagement']), 'dudley delay contract service-start'],
  [stanceOf(ENTRY, REPORTED, 'alliance', 'preferred'), 'dudley decision organisational-form alliance'],
  [base('value', { of: 'contract' }), 'dudley value contract'],
  [base('term', { of: 'contract' }), 'dudley term contract'],
  [base('figure', { of: 'staff' }), 'dudley figure staff'],
  [base('scope', { service: 'gp' }), 'dudley scope gp'],
  [base('party', { organisation: 'hsj', role: 'host' }), 'dudley party hsj host'],
])('%j is about %s', (claim, thing) => {
  expect(claimThing(claim)).toBe(thing);
});

test('a claim says the same wherever and whenever it says so', () => {
  const here = claimOf('dudley/a', '2017-06-13', 'planned', '2018', { repeats: 'dudley/x' });
  const there = claimOf('dudley/b', '2018-06-13', 'planned', '2018', { ordinal: 3 });
  expect(claimFact(here)).toBe(claimFact(there));
  expect(claimFact(here)).not.toBe(claimFact(claimOf('dudley/a', '2017-06-13', 'planned', '2019')));
});

describe('claims of two versions of an entry', () => {
  const plan = (ordinal: number, date: string, milestone = 'service-start') =>
    claimOf(ENTRY, REPORTED, 'planned', date, { ordinal, milestone });
  const lost = (ordinal: number, date: string) => claimOf(ENTRY, REPORTED, 'missed', date, { ordinal });
  const pairs = (before: readonly Claim[], after: readonly Claim[]) =>
    matchClaims(before, after).map((pair) => [pair.before, pair.after]);

  it('are known again by all that they say, though their numbers moved', () => {
    const [a, b] = [plan(1, '2018'), plan(2, '2019')];
    const [news, same] = [plan(1, '2017'), plan(2, '2018')];
    expect(pairs([a, b], [news, same])).toEqual([
      [b, news],
      [a, same],
    ]);
  });

  it('are known again by what they are about and its status, before what they are about alone', () => {
    const [was, wasLost] = [plan(1, '2018'), lost(2, '2018')];
    const [nowLost, now] = [lost(1, '2017'), plan(2, '2019')];
    expect(pairs([was, wasLost], [nowLost, now])).toEqual([
      [wasLost, nowLost],
      [was, now],
    ]);
    expect(pairs([was], [nowLost])).toEqual([[was, nowLost]]);
  });

  it('of stances are known again by who holds them, before the option alone', () => {
    const stance = (ordinal: number, by: readonly string[], held: 'preferred' | 'opposed') =>
      stanceOf(ENTRY, REPORTED, 'alliance', held, by, { ordinal });
    const [ccg, lmc] = [stance(1, ['ccg'], 'preferred'), stance(2, ['lmc'], 'preferred')];
    const [nowLmc, nowCcg] = [stance(1, ['lmc'], 'opposed'), stance(2, ['ccg'], 'opposed')];
    expect(pairs([ccg, lmc], [nowLmc, nowCcg])).toEqual([
      [lmc, nowLmc],
      [ccg, nowCcg],
    ]);
    const [both, other] = [stance(1, ['a', 'bc'], 'preferred'), stance(2, ['ab', 'c'], 'preferred')];
    const [nowOther, nowBoth] = [stance(1, ['ab', 'c'], 'opposed'), stance(2, ['a', 'bc'], 'opposed')];
    expect(pairs([both, other], [nowOther, nowBoth])).toEqual([
      [other, nowOther],
      [both, nowBoth],
    ]);
  });

  it('are known again by where they stand where nothing else is alike', () => {
    const [a, b] = [plan(1, '2018'), plan(1, '2019', 'contract-award')];
    expect(pairs([a], [b])).toEqual([[a, b]]);
  });

  it('that have no partner are new, or gone, the gone ones last', () => {
    const [a, b, c] = [plan(1, '2018'), plan(2, '2019', 'contract-award'), plan(3, '2020', 'bid-deadline')];
    expect(matchClaims([a], [a, b])).toEqual([{ before: a, after: a }, { after: b }]);
    expect(matchClaims([a, b, c], [b])).toEqual([{ before: b, after: b }, { before: a }, { before: c }]);
  });
});
