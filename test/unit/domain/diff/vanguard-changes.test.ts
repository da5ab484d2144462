import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { findContentChanges } from '../../../../src/domain/diff/content-changes.ts';
import type { VanguardChange } from '../../../../src/domain/diff/vanguard-changes.ts';
import type { Claim, ValueClaim } from '../../../../src/domain/model/claim.ts';
import { amountOf } from '../../../../src/domain/quantities/amount.ts';
import * as make from '../../support/make-claims.ts';

const track = make.trackOf('contract', 'The contract', ['service-start', 'contract-award']);
const vocabulary = make.vocabularyOf([make.vanguardOf('dudley', [track])]);

const changes = (...sides: readonly [readonly Claim[], readonly Claim[]]): readonly VanguardChange[] => {
  const [before, after] = sides.map((claims) => ({
    entries: make.entriesOf(claims),
    vocabulary,
    redirects: new Map<string, string>(),
    bodies: new Map<string, string>(),
  }));
  if (!before || !after) throw new RangeError('two sides');
  return findContentChanges(before, after, spanOf('2026-11-22').latest).vanguards[0]?.changes ?? [];
};

const movesOf = (before: readonly Claim[], after: readonly Claim[]): readonly string[] =>
  changes(before, after).flatMap((change) => (change.kind === 'milestone' ? [change.move] : []));

const claim = (
  entry: string,
  reported: string,
  status: Parameters<typeof make.claimOf>[2],
  date?: string,
): Claim => make.claimOf(`dudley/${entry}`, reported, status, date);

describe('a milestone stands otherwise', () => {
  const first = claim('a', '2016-07-01', 'planned', '2018-04');
  const second = claim('b', '2017-07-01', 'planned', '2019-04');

  it('because of something new', () => {
    expect(movesOf([first], [first, second])).toEqual(['new']);
    expect(movesOf([], [first])).toEqual(['new']);
    expect(movesOf([first], [first, claim('c', '2018-07-01', 'not-yet')])).toEqual(['new']);
    expect(movesOf([first], [])).toEqual(['new']);
  });

  it('because the claim on which it rests was corrected', () => {
    expect(movesOf([first], [claim('a', '2016-07-01', 'planned', '2018-05')])).toEqual(['corrected']);
    const [no, other] = [
      claim('c', '2018-07-01', 'not-yet', '2018-06'),
      claim('c', '2018-07-01', 'paused', '2018-06'),
    ];
    expect(movesOf([first, no], [first, other])).toEqual(['corrected']);
  });

  it('because what it rested on was taken out', () => {
    expect(movesOf([first, second], [first])).toEqual(['withdrawn']);
  });

  it('because of something else, as the day of a report', () => {
    expect(movesOf([first, second], [first, claim('b', '2016-06-01', 'planned', '2019-04')])).toEqual([
      'other',
    ]);
  });
});

describe('the past of a milestone', () => {
  const last = claim('z', '2018-07-01', 'planned', '2020-04');
  const pastOf = (before: readonly Claim[], after: readonly Claim[]) =>
    changes(before, after).flatMap((change) =>
      change.kind === 'past'
        ? [change.steps.map((pair) => [pair.before?.date.span.edtf, pair.after?.date.span.edtf])]
        : [],
    );

  it('is told where a forecast that is no longer in force came, went or says something else', () => {
    const [a, b] = [
      claim('a', '2016-07-01', 'planned', '2018-04'),
      claim('b', '2017-07-01', 'planned', '2019-04'),
    ];
    expect(pastOf([a, last], [a, b, last])).toEqual([[[undefined, '2019-04']]]);
    expect(pastOf([a, b, last], [a, last])).toEqual([[['2019-04', undefined]]]);
    expect(pastOf([a, last], [claim('a', '2016-07-01', 'planned', '2018-05'), last])).toEqual([
      [['2018-04', '2018-05']],
    ]);
    expect(pastOf([a, last], [a, last])).toEqual([]);
  });

  it('is not told beside a milestone that stands otherwise, or is new', () => {
    const a = claim('a', '2016-07-01', 'planned', '2018-04');
    expect(pastOf([a], [a, last])).toEqual([]);
    expect(pastOf([], [a, last])).toEqual([]);
  });

  it('is told of one milestone though another stands otherwise', () => {
    const award = (entry: string, reported: string, date: string): Claim =>
      make.claimOf(`dudley/${entry}`, reported, 'planned', date, { milestone: 'contract-award' });
    const [a, b] = [
      claim('a', '2016-07-01', 'planned', '2018-04'),
      claim('b', '2017-07-01', 'planned', '2019-04'),
    ];
    expect(pastOf([a, last], [a, b, last, award('c', '2018-01-01', '2018-06')])).toEqual([
      [[undefined, '2019-04']],
    ]);
  });

  it('of a date known only in hindsight differs from one that was said', () => {
    const [lost, said] = [
      claim('a', '2017-07-01', 'missed', '2017-04'),
      claim('a', '2017-07-01', 'planned', '2017-04'),
    ];
    expect(pastOf([lost, last], [said, last])).toEqual([[['2017-04', '2017-04']]]);
  });
});

describe('a figure', () => {
  const value = (entry: string, amount: string): ValueClaim => ({
    ...(claim(entry, '2017-06-13', 'planned') as never as ValueClaim),
    id: `dudley/${entry}/value-1`,
    kind: 'value',
    of: 'contract',
    amount: amountOf(amount),
    per: { kind: 'year' },
  });
  const told = (before: readonly Claim[], after: readonly Claim[]) =>
    changes(before, after).flatMap((change) =>
      change.kind === 'quantity'
        ? [[change.before, change.after].map((one) => (one?.kind === 'value' ? one.amount.text : undefined))]
        : [],
    );

  it('that was rewritten in its claim is one change', () => {
    expect(told([value('a', '£244m')], [value('a', '£245m')])).toEqual([['£244m', '£245m']]);
  });

  it('that came in one entry and one that went from another are two', () => {
    expect(told([value('a', '£244m')], [value('b', '£245m')])).toEqual([
      [undefined, '£245m'],
      ['£244m', undefined],
    ]);
    expect(told([value('a', '£1m'), value('b', '£2m')], [value('b', '£3m')])).toEqual([
      ['£2m', '£3m'],
      ['£1m', undefined],
    ]);
  });
});
