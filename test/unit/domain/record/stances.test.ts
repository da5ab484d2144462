import { describe, expect, it, test } from 'vitest';
import type { StanceClaim } from '../../../../src/domain/model/claim.ts';
import { positionsOn } from '../../../../src/domain/record/positions.ts';
import { buildDecisions, compareLatestStance } from '../../../../src/domain/record/stances.ts';
import { findStanceChanges } from '../../../../src/domain/record/stance-changes.ts';
import { said, stanceOf } from '../../support/make-claims.ts';

/** A stance by the day of its report, which also names its entry. */
const stance = (
  reported: string,
  option: string,
  held: StanceClaim['stance'],
  by: readonly string[] = [],
  more: Partial<StanceClaim> = {},
): StanceClaim => ({ ...stanceOf(`dudley/${reported}`, reported, option, held, by), ...more });

const leadingOf = (...claims: readonly StanceClaim[]): string | undefined =>
  buildDecisions(claims)[0]?.leading?.option;

describe('the option that leads', () => {
  it('is the one adopted, before one required, before one preferred', () => {
    const [adopted, required, preferred] = [
      stance('2016-01-01', 'a', 'adopted'),
      stance('2016-02-01', 'b', 'required'),
      stance('2016-03-01', 'c', 'preferred'),
    ];
    expect(leadingOf(preferred, required, adopted)).toBe('a');
    expect(leadingOf(adopted, required, preferred)).toBe('a');
    expect(leadingOf(preferred, required)).toBe('b');
    expect(leadingOf(required, preferred)).toBe('b');
  });

  it('is of two alike the one chosen later, by the day of the choice', () => {
    const [first, second] = [stance('2016-01-01', 'a', 'preferred'), stance('2016-02-01', 'b', 'preferred')];
    expect(leadingOf(first, second)).toBe('b');
    const late = stance('2017-01-01', 'a', 'preferred', [], { date: said('2016-01-15') });
    expect(leadingOf(late, second)).toBe('b');
  });

  it('is none where nobody is for one, or the last word on it is against', () => {
    expect(
      leadingOf(stance('2016-01-01', 'a', 'mooted'), stance('2016-01-02', 'b', 'opposed')),
    ).toBeUndefined();
    expect(buildDecisions([stance('2016-01-01', 'a', 'mooted')])[0]).not.toHaveProperty('leading');
    const changed = [stance('2016-01-01', 'a', 'preferred'), stance('2016-02-01', 'a', 'abandoned')];
    expect(leadingOf(...changed)).toBeUndefined();
    expect(leadingOf(...changed, stance('2016-03-01', 'a', 'preferred'))).toBe('a');
  });
});

test('a stance taken later stands before one taken earlier; on one day, the one reported later', () => {
  const [a, b] = [stance('2016-01-01', 'a', 'mooted'), stance('2016-02-01', 'a', 'mooted')];
  expect(compareLatestStance(a, b)).toBeGreaterThan(0);
  expect(compareLatestStance(b, a)).toBeLessThan(0);
  const sameDay = { date: said('2015') };
  expect(compareLatestStance({ ...a, ...sameDay }, { ...b, ...sameDay })).toBeGreaterThan(0);
});

describe('the history of a decision', () => {
  it('has its options in the order in which they were spoken of, with a step for each change of stance', () => {
    const [history, ...more] = buildDecisions([
      stance('2016-03-01', 'b', 'mooted'),
      stance('2016-01-01', 'c', 'mooted'),
      stance('2016-04-01', 'c', 'mooted'),
      stance('2016-05-01', 'c', 'opposed'),
      stance('2016-06-01', 'c', 'mooted'),
    ]);
    expect(more).toEqual([]);
    expect([history?.vanguard, history?.decision]).toEqual(['dudley', 'organisational-form']);
    expect(
      history?.options.map(({ option, steps }) => [option, steps.map(({ claims }) => claims.length)]),
    ).toEqual([
      ['c', [2, 1, 1]],
      ['b', [1]],
    ]);
  });

  it('has what each holder last held, by holder', () => {
    const [history] = buildDecisions([
      stance('2016-01-01', 'a', 'preferred', ['z', 'b']),
      stance('2016-02-01', 'a', 'opposed', ['z', 'c']),
    ]);
    expect(history?.options[0]?.latestByHolder.map(({ holder, claim }) => [holder, claim.stance])).toEqual([
      ['b', 'preferred'],
      ['c', 'opposed'],
      ['z', 'opposed'],
    ]);
  });
});

describe('a stance of nobody named', () => {
  const positions = (...claims: readonly StanceClaim[]): (string | undefined)[][] =>
    buildDecisions(claims).flatMap((history) =>
      positionsOn(history).map(({ holder, claim }) => [holder, claim.stance]),
    );

  it('stands while it is the last word and nobody named holds the same', () => {
    const [named, unnamed] = [
      stance('2016-01-01', 'a', 'preferred', ['ccg']),
      stance('2016-02-01', 'a', 'opposed'),
    ];
    expect(positions(named, unnamed)).toEqual([
      ['ccg', 'preferred'],
      [undefined, 'opposed'],
    ]);
    expect(positions(unnamed, stance('2016-03-01', 'a', 'opposed', ['ccg']))).toEqual([['ccg', 'opposed']]);
    expect(positions(unnamed)).toEqual([[undefined, 'opposed']]);
  });
});

describe('positions move', () => {
  const moves = (before: readonly StanceClaim[], after: readonly StanceClaim[]) =>
    findStanceChanges(buildDecisions(before), buildDecisions(after)).map(
      ({ option, holders, before: was, after: now, claims }) => [option, holders, was, now, claims.length],
    );

  it('together where holders moved alike by one claim', () => {
    const [a, b] = [
      stance('2016-01-01', 'a', 'preferred', ['x', 'y']),
      stance('2016-02-01', 'a', 'opposed', ['x', 'y']),
    ];
    expect(moves([a], [a, b])).toEqual([['a', ['x', 'y'], 'preferred', 'opposed', 1]]);
  });

  it('apart where they moved from, or to, different stances, or on different options', () => {
    const before = [
      stance('2016-01-01', 'a', 'preferred', ['x']),
      stance('2016-01-02', 'a', 'mooted', ['y']),
    ];
    const [alike, other] = [
      stance('2016-02-01', 'a', 'opposed', ['x', 'y']),
      stance('2016-02-01', 'b', 'opposed', ['x']),
    ];
    expect(moves(before, [...before, alike])).toEqual([
      ['a', ['x'], 'preferred', 'opposed', 1],
      ['a', ['y'], 'mooted', 'opposed', 1],
    ]);
    expect(moves([], [alike, other])).toEqual([
      ['a', ['x', 'y'], undefined, 'opposed', 1],
      ['b', ['x'], undefined, 'opposed', 1],
    ]);
    expect(moves([alike], [])).toEqual([['a', ['x', 'y'], 'opposed', undefined, 1]]);
  });

  it('of nobody named by giving way to a later word on the option alone', () => {
    const unnamed = stance('2016-01-01', 'a', 'mooted');
    const named = stance('2016-02-01', 'a', 'preferred', ['x']);
    const elsewhere = stance('2016-02-01', 'b', 'preferred', ['x']);
    expect(moves([unnamed], [unnamed, named])).toEqual([['a', ['x'], undefined, 'preferred', 1]]);
    expect(moves([unnamed], [elsewhere])).toEqual([
      ['b', ['x'], undefined, 'preferred', 1],
      ['a', [], 'mooted', undefined, 1],
    ]);
    const holder = stance('2016-01-01', 'a', 'mooted', ['y']);
    expect(moves([holder], [named])).toEqual([
      ['a', ['x'], undefined, 'preferred', 1],
      ['a', ['y'], 'mooted', undefined, 1],
    ]);
    expect(moves([unnamed], [stance('2016-01-01', 'a', 'opposed')])).toEqual([
      ['a', [], 'mooted', 'opposed', 1],
    ]);
    expect(moves([unnamed], [unnamed])).toEqual([]);
  });
});
