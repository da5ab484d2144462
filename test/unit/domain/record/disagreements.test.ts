import { describe, expect, it, test } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import type { Claim, FigureClaim, TermClaim, ValueClaim } from '../../../../src/domain/model/claim.ts';
import type { VanguardNote } from '../../../../src/domain/model/vocabulary.ts';
import { amountOf } from '../../../../src/domain/quantities/amount.ts';
import { lengthOf } from '../../../../src/domain/quantities/length.ts';
import { findDissent } from '../../../../src/domain/record/corroboration.ts';
import type { Disagreement } from '../../../../src/domain/record/disagreements.ts';
import { areApart } from '../../../../src/domain/record/quantities.ts';
import { buildRecord, type VanguardRecord } from '../../../../src/domain/record/record.ts';
import { day } from '../../support/make-record.ts';
import * as make from '../../support/make-claims.ts';

const track = make.trackOf('contract', 'The contract', ['service-start', 'contract-award']);

const recordOf = (claims: readonly Claim[], notes: readonly VanguardNote[] = []): VanguardRecord => {
  const vocabulary = make.vocabularyOf([{ ...make.vanguardOf('dudley', [track]), notes }]);
  const [found] = buildRecord({ entries: make.entriesOf(claims), vocabulary, asOf: day(2026) }).vanguards;
  if (!found) throw new RangeError('no vanguard');
  return found;
};

const base = (id: string, repeats?: string) => {
  const {
    entry,
    vanguard,
    reported,
    certainty,
    by,
    id: own,
  } = make.stanceOf(`dudley/${id}`, `2017-0${id}-01`, 'x', 'mooted');
  return { id: own, entry, vanguard, reported, certainty, by, ...(repeats !== undefined && { repeats }) };
};
const value = (
  id: string,
  amount: string,
  per: ValueClaim['per'] = { kind: 'year' },
  repeats?: string,
): ValueClaim => ({
  ...base(id, repeats),
  kind: 'value',
  of: 'contract',
  amount: amountOf(amount),
  per,
});
const term = (id: string, length: string): TermClaim => ({
  ...base(id),
  kind: 'term',
  of: 'contract',
  length: lengthOf(length),
});
const figure = (id: string, count: string): FigureClaim => ({
  ...base(id),
  kind: 'figure',
  of: 'staff',
  count: amountOf(count),
});

const tell = (disagreements: readonly Disagreement[]): unknown[] =>
  disagreements.map(({ kind, on, basis, positions }) => [
    kind,
    on,
    basis,
    positions.map(({ key }) => key).join(' / '),
  ]);

describe('two ranges lie apart', () => {
  test.each([
    [1, 2, 3, 4, true],
    [1, 2, 2, 3, true],
    [1, 3, 2, 4, false],
    [1, 1, 1, 1, false],
    [1, 1, 1, 2, false],
    [1, 2, 2, 2, false],
    [1, 2, 3, 3, true],
    [1, 1, 2, 3, true],
    [1, 4, 2, 3, false],
  ])('%d to %d, and %d to %d: %s', (a, b, c, d, apart) => {
    expect(areApart({ min: a, max: b }, { min: c, max: d })).toBe(apart);
    expect(areApart({ min: c, max: d }, { min: a, max: b })).toBe(apart);
  });
});

describe('quantities', () => {
  it('are grouped by thing and basis, in the order of their first reports', () => {
    const period = { kind: 'period', period: spanOf('2017-04/2018-03') } as const;
    const { values, terms, figures } = recordOf([
      value('4', '£5bn', { kind: 'term' }),
      value('2', '£245m'),
      value('1', '£244m'),
      value('3', '£1m', period),
      { ...value('5', '£3m'), of: 'transition-costs' },
      term('1', '15 years'),
      figure('1', '38'),
    ]);
    expect(
      [...values, ...terms, ...figures].map(({ on, basis, claims, isDisputed }) => [
        on,
        basis,
        claims.length,
        isDisputed,
      ]),
    ).toEqual([
      ['values/contract', 'year', 2, true],
      ['values/contract', '2017-04/2018-03', 1, false],
      ['values/contract', 'term', 1, false],
      ['values/transition-costs', 'year', 1, false],
      ['terms/contract', '', 1, false],
      ['figures/staff', '', 1, false],
    ]);
  });

  it('are disputed by two independent sources, not by a repeat, and though others agree', () => {
    const disputed = (...claims: readonly ValueClaim[]) =>
      recordOf(claims).values.map(({ isDisputed }) => isDisputed);
    expect(disputed(value('1', '£244m'), value('2', '£250m', { kind: 'year' }, 'dudley/1'))).toEqual([false]);
    expect(disputed(value('1', '£244m'), value('2', '£200m to £300m'), value('3', '£250m'))).toEqual([true]);
    expect(disputed(value('1', '£244m'), value('2', '£200m to £300m'))).toEqual([false]);
    expect(disputed(value('1', '£200m to £300m'), value('2', '£244m'), value('3', '£260m'))).toEqual([true]);
  });
});

describe('disagreements', () => {
  it('are of outcomes, quantities and stances, by what they are on', () => {
    const { disagreements } = recordOf([
      make.claimOf('dudley/a', '2018-06-01', 'happened', '2018-04'),
      make.claimOf('dudley/b', '2018-07-01', 'happened', '2018-05'),
      make.claimOf('dudley/b', '2018-07-01', 'happened', '2018-05', {
        ordinal: 2,
        milestone: 'contract-award',
      }),
      value('1', '£244m'),
      value('2', '£300m'),
      value('3', '£5bn', { kind: 'term' }),
      value('4', '£6bn', { kind: 'term' }),
      value('5', '£5bn', { kind: 'term' }),
      make.stanceOf('dudley/c', '2016-01-01', 'alliance', 'preferred', ['dudley-lmc', 'dudley-ccg']),
      make.stanceOf('dudley/d', '2016-02-01', 'alliance', 'opposed', ['hsj']),
      make.stanceOf('dudley/d', '2016-02-01', 'alliance', 'exploring', ['other'], { ordinal: 2 }),
    ]);
    expect(tell(disagreements)).toEqual([
      ['stance', 'decisions/organisational-form/alliance', '', 'dudley-ccg / dudley-lmc / hsj'],
      ['outcome', 'milestones/contract/service-start', '', '2018-04 / 2018-05'],
      ['quantity', 'values/contract', 'term', '£5bn / £6bn'],
      ['quantity', 'values/contract', 'year', '£244m / £300m'],
    ]);
    expect(disagreements[2]?.positions.map(({ claims }) => claims.length)).toEqual([2, 1]);
  });

  it('of stances need holders on both sides', () => {
    const stances = (...held: readonly ('preferred' | 'opposed' | 'mooted')[]) =>
      tell(
        recordOf(
          held.map((stance, index) =>
            make.stanceOf(`dudley/${index}`, '2016-01-01', 'alliance', stance, [`h${index}`]),
          ),
        ).disagreements,
      );
    expect(stances('preferred', 'mooted')).toEqual([]);
    expect(stances('opposed', 'mooted')).toEqual([]);
    expect(stances('opposed', 'preferred')).toHaveLength(1);
  });
});

describe("an editor's note", () => {
  const scope = {
    ...base('1'),
    id: 'dudley/1/scope-1',
    kind: 'scope',
    service: 'gp',
    status: 'included',
  } as const;
  const party = {
    ...base('2'),
    id: 'dudley/2/party-1',
    kind: 'party',
    organisation: 'hsj',
    role: 'host',
    status: 'took-part',
  } as const;
  const claims: readonly Claim[] = [
    make.claimOf('dudley/a', '2018-06-01', 'planned', '2018-04'),
    make.claimOf('dudley/a', '2018-06-01', 'planned', '2018-04', { ordinal: 2, track: 'alliance' }),
    make.delayOf('dudley/a', '2018-06-01', ['engagement']),
    make.stanceOf('dudley/c', '2016-01-01', 'alliance', 'preferred'),
    value('3', '£244m'),
    term('4', '15 years'),
    figure('5', '38'),
    scope,
    party,
  ];
  const positionsOn = (on: string): string[] =>
    recordOf(claims, [{ on, note: 'A word.' }])
      .disagreements.filter(({ kind }) => kind === 'noted')
      .flatMap(({ basis, positions, notes }) => [
        basis + notes.join(),
        ...positions.map(({ key }) => key.replace('dudley/', '')),
      ]);

  test.each([
    ['milestones/contract/service-start', ['a/milestone-1']],
    ['milestones/service-start', ['a/milestone-1', 'a/milestone-2']],
    ['decisions/organisational-form/alliance', ['c/decision-1']],
    ['decisions/organisational-form', []],
    ['values/contract', ['3/decision-1']],
    ['terms/contract', ['4/decision-1']],
    ['figures/staff', ['5/decision-1']],
    ['scope/gp', ['1/scope-1']],
    ['parties/hsj', ['2/party-1']],
    ['delays/service-start', []],
  ])('on %s shows every claim about it', (on, keys) => {
    expect(positionsOn(on)).toEqual(['A word.', ...keys]);
  });

  it('stands by each disagreement that it names, with others on the same', () => {
    const both = [value('1', '£244m'), value('2', '£300m')];
    const notes = [
      { on: 'values/contract', note: 'One.' },
      { on: 'terms/contract', note: 'Else.' },
      { on: 'values/contract', note: 'Two.' },
    ];
    expect(recordOf(both, notes).disagreements.map(({ kind, on, notes: told }) => [kind, on, told])).toEqual([
      ['noted', 'terms/contract', ['Else.']],
      ['quantity', 'values/contract', ['One.', 'Two.']],
    ]);
  });
});

describe('who disagrees with an event', () => {
  const dissent = (claims: readonly Claim[]): string[][] => {
    const { events, disagreements } = recordOf(claims);
    return events.map((event) => findDissent(event, disagreements).map(({ entry }) => entry));
  };
  const happened = (id: string, date: string, milestone = 'service-start') =>
    make.claimOf(`dudley/${id}`, '2019-06-01', 'happened', date, { milestone });

  it('is nobody of another step, and nobody at all for a forecast', () => {
    expect(
      dissent([
        happened('a', '2018-04', 'contract-award'),
        happened('b', '2018-05'),
        happened('c', '2018-06'),
      ]),
    ).toEqual([[], ['dudley/c'], ['dudley/b']]);
    const plan = make.claimOf('dudley/p', '2017-06-01', 'planned', '2018-04');
    expect(dissent([plan, happened('b', '2018-05'), happened('c', '2018-06')])[0]).toEqual([]);
  });

  it('is for a stance whoever holds the other side of that option, by a report of its own', () => {
    const stance = (id: string, held: 'preferred' | 'required' | 'opposed', by: string, more = {}) => ({
      ...make.stanceOf(`dudley/${id}`, `2016-0${id}-01`, 'alliance', held, [by]),
      ...more,
    });
    expect(
      dissent([
        stance('1', 'preferred', 'a'),
        stance('2', 'required', 'b'),
        stance('3', 'opposed', 'c'),
        stance('4', 'opposed', 'd', { repeats: 'x' }),
      ]),
    ).toEqual([['dudley/3'], ['dudley/3'], ['dudley/1', 'dudley/2']]);
  });
});
