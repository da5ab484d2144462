import { describe, expect, it, test } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import type {
  Claim,
  FigureClaim,
  PartyClaim,
  ScopeClaim,
  TermClaim,
  ValueClaim,
} from '../../../../src/domain/model/claim.ts';
import { amountOf } from '../../../../src/domain/quantities/amount.ts';
import { lengthOf } from '../../../../src/domain/quantities/length.ts';
import * as make from '../../support/make-claims.ts';
import { start, told } from './tell-changes.ts';

describe('the rest of the record moves', () => {
  const base = (id: string) => ({
    ...make.claimOf(`dudley/${id}`, `2017-0${id}-01`, 'planned'),
    date: undefined as never,
  });
  const value = (id: string, amount: string, per: ValueClaim['per'] = { kind: 'year' }): ValueClaim => ({
    ...base(id),
    kind: 'value',
    of: 'contract',
    amount: amountOf(amount),
    per,
  });
  const scope = (id: string, status: ScopeClaim['status']): ScopeClaim => ({
    ...base(id),
    kind: 'scope',
    service: 'gp',
    status,
  });
  const party = (id: string, status: PartyClaim['status']): PartyClaim => ({
    ...base(id),
    kind: 'party',
    organisation: 'dudley-ccg',
    role: 'preferred-bidder',
    status,
  });
  const term = (id: string, of: TermClaim['of'], length: string): TermClaim => ({
    ...base(id),
    kind: 'term',
    of,
    length: lengthOf(length),
  });
  const figure = (id: string, count: string): FigureClaim => ({
    ...base(id),
    kind: 'figure',
    of: 'registered-patients',
    count: amountOf(count),
  });

  test.each<[string, readonly Claim[], readonly Claim[], readonly string[]]>([
    ['a service is taken in', [], [scope('1', 'included')], ['General practice: included']],
    [
      'a service is left out',
      [scope('1', 'included')],
      [scope('1', 'included'), scope('2', 'excluded')],
      ['General practice: left out, where it was included'],
    ],
    ['a service is gone', [scope('1', 'included')], [], ['General practice: no longer in the record']],
    ['a party takes part', [], [party('1', 'took-part')], ['Dudley CCG as preferred bidder: took part']],
    [
      'a party leaves',
      [party('1', 'took-part')],
      [party('1', 'took-part'), party('2', 'left')],
      ['Dudley CCG as preferred bidder: left, where it was took part'],
    ],
    ['a value is given', [], [value('1', '£244m')], ['Value of the contract: given as £244m a year']],
    [
      'a value is gone',
      [value('1', '£244m', { kind: 'unstated' })],
      [],
      ['Value of the contract: no longer given as £244m, period not stated'],
    ],
    [
      'a value of a period',
      [],
      [value('1', '£244m', { kind: 'period', period: spanOf('2017-04/2018-03') })],
      ['Value of the contract: given as £244m, for April 2017 to March 2018'],
    ],
    [
      'another value',
      [],
      [{ ...value('1', '£10m'), of: 'transition-costs' }],
      ['Transition costs: given as £10m a year'],
    ],
    ['a length', [], [term('1', 'contract', '15 years')], ['Length of the contract: given as 15 years']],
    ['another length', [], [term('1', 'extension', '2 years')], ['Extension: given as 2 years']],
    ['a figure', [], [figure('1', '318000')], ['Registered patients: given as 318,000']],
    ['a small figure', [], [figure('1', '9500')], ['Registered patients: given as 9500']],
    ['a large figure', [], [figure('1', '1234567')], ['Registered patients: given as 1,234,567']],
  ])('%s', (_, before, after, says) => {
    expect(told(before, after, ['scope', 'party', 'quantity'])).toEqual(says);
  });

  it('a disagreement opens, changes and ends, and says on what', () => {
    const [a, b, c] = [value('1', '£244m'), value('2', '£300m'), value('3', '£400m')];
    expect(told([a], [a, b], ['disagreement'])).toEqual([
      'Disagreements: sources now differ on value of the contract',
    ]);
    expect(told([a, b], [a, b, c], ['disagreement'])).toEqual([
      'Disagreements: sources differ in another way on value of the contract',
    ]);
    expect(told([a, b], [a], ['disagreement'])).toEqual([
      'Disagreements: sources no longer differ on value of the contract',
    ]);
    expect(told([], [figure('1', '318000'), figure('2', '500000')], ['disagreement'])).toEqual([
      'Disagreements: sources now differ on registered patients',
    ]);
    expect(
      told([], [term('1', 'contract', '10 years'), term('2', 'contract', '15 years')], ['disagreement']),
    ).toEqual(['Disagreements: sources now differ on length of the contract']);
    const happened = [start('2018-06-13', 'happened', '2018-06'), start('2018-07-13', 'happened', '2018-04')];
    expect(told([], happened, ['disagreement'])).toEqual([
      'Disagreements: sources now differ on service start',
    ]);
  });

  it('the ledger gains and loses rows, and a row says something else', () => {
    const [first, second] = [
      start('2016-12-05', 'planned', '2018-04'),
      start('2017-06-13', 'planned', '2019-04'),
    ];
    const third = start('2017-06-13', 'planned', '2020-04');
    expect(told([first], [first, start('2018-06-13', 'cancelled')], ['delay'])).toEqual([
      'Delay ledger: gains a row: service start cancelled',
    ]);
    expect(told([first], [first, start('2018-06-13', 'paused')], ['delay'])).toEqual([
      'Delay ledger: gains a row: service start stopped',
    ]);
    expect(told([first], [first, start('2018-06-13', 'missed', '2018-04')], ['delay'])).toEqual([
      'Delay ledger: gains a row: service start its date lost',
    ]);
    expect(told([first, second], [first, third], ['delay'])).toEqual([
      'Delay ledger: a row now says: service start 24 months later, April 2020',
    ]);
  });

  it('the scorecard scores a step without dates by what became of it', () => {
    expect(told([], [start('2018-06-13', 'planned')], ['score'])).toEqual([
      'Scorecard, service start: cannot be judged: no date was ever given',
    ]);
    expect(told([], [start('2018-06-13', 'happened', '2018-06')], ['score'])).toEqual([
      'Scorecard, service start: happened: June 2018; no date had been promised',
    ]);
  });
});
