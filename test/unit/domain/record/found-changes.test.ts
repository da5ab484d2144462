import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import type { Claim, PartyClaim, ScopeClaim, ValueClaim } from '../../../../src/domain/model/claim.ts';
import { amountOf } from '../../../../src/domain/quantities/amount.ts';
import { findChanges, type RecordChange } from '../../../../src/domain/record/changes.ts';
import { buildRecord, type VanguardRecord } from '../../../../src/domain/record/record.ts';
import * as make from '../../support/make-claims.ts';
import { day } from '../../support/make-record.ts';

const recordOf = (claims: readonly Claim[]): VanguardRecord => {
  const vocabulary = make.vocabularyOf([
    make.vanguardOf('dudley', [make.trackOf('contract', 'The contract', ['service-start'])]),
  ]);
  const [found] = buildRecord({ entries: make.entriesOf(claims), vocabulary, asOf: day(2026) }).vanguards;
  if (!found) throw new RangeError('no vanguard');
  return found;
};

const found = <Kind extends RecordChange['kind']>(
  kind: Kind,
  before: readonly Claim[],
  after: readonly Claim[],
): Extract<RecordChange, { kind: Kind }>[] =>
  findChanges(recordOf(before), recordOf(after)).filter(
    (change): change is Extract<RecordChange, { kind: Kind }> => change.kind === kind,
  );

const base = (entry: string, kind: string) => ({
  ...make.stanceOf(`dudley/${entry}`, `2017-0${entry}-01`, 'x', 'mooted'),
  id: `dudley/${entry}/${kind}-1`,
});
const scope = (entry: string, service: string, status: ScopeClaim['status']): ScopeClaim => ({
  ...base(entry, 'scope'),
  kind: 'scope',
  service,
  status,
});
const party = (
  entry: string,
  organisation: string,
  role: PartyClaim['role'],
  status: PartyClaim['status'] = 'took-part',
): PartyClaim => ({
  ...base(entry, 'party'),
  kind: 'party',
  organisation,
  role,
  status,
});
const value = (entry: string, amount: string, per: ValueClaim['per'] = { kind: 'year' }): ValueClaim => ({
  ...base(entry, 'value'),
  kind: 'value',
  of: 'contract',
  amount: amountOf(amount),
  per,
});

/** Each change as what told it before and now. */
const sides = (
  changes: readonly { readonly before?: Claim; readonly after?: Claim }[],
): (string | undefined)[][] => changes.map(({ before, after }) => [before?.id, after?.id]);

describe('scope and parties move', () => {
  it('by the last word on each service, and by each organisation in each role', () => {
    const services = [scope('1', 'gp', 'included'), scope('2', 'dental', 'included')];
    expect(sides(found('scope', services, [...services, scope('3', 'gp', 'excluded')]))).toEqual([
      ['dudley/1/scope-1', 'dudley/3/scope-1'],
    ]);
    expect(
      found('scope', services, [...services, scope('3', 'gp', 'excluded'), scope('4', 'gp', 'included')]),
    ).toEqual([]);
    const parties = [
      party('1', 'hsj', 'host'),
      party('2', 'hsj', 'bidder'),
      party('3', 'dudley-ccg', 'host'),
    ];
    expect(sides(found('party', parties, [...parties, party('4', 'hsj', 'bidder', 'left')]))).toEqual([
      ['dudley/2/party-1', 'dudley/4/party-1'],
    ]);
    expect(sides(found('party', [], parties))).toHaveLength(3);
  });
});

describe('figures move', () => {
  it('by each text on each basis, told by who said it first', () => {
    const both = [value('1', '£244m'), value('2', '£244m', { kind: 'term' })];
    expect(sides(found('quantity', [], [...both, value('3', '£244m')]))).toEqual([
      [undefined, 'dudley/1/value-1'],
      [undefined, 'dudley/2/value-1'],
    ]);
    expect(found('quantity', both, [...both, value('3', '£244m')])).toEqual([]);
    expect(
      sides(found('quantity', both, [value('1', '£244m'), { ...value('2', '£244m'), of: 'turnover' }])),
    ).toEqual([
      [undefined, 'dudley/2/value-1'],
      ['dudley/2/value-1', undefined],
    ]);
  });
});

describe('the ledger moves', () => {
  const plan = (reported: string, date: string, qualifier?: 'by'): Claim =>
    make.claimOf(`dudley/${reported}`, reported, 'planned', date, qualifier ? { qualifier } : {});
  const moved = (...sidesOf: readonly [readonly Claim[], readonly Claim[]]): number =>
    found('delay', ...sidesOf).length;
  const first = plan('2016-01-01', '2018-04');

  it('by where a slip leads from and to, and by its causes', () => {
    const second = plan('2017-01-01', '2019-04');
    const cause = make.delayOf('dudley/c', '2017-02-01', ['engagement']);
    expect(moved([first, second], [first, second])).toBe(0);
    expect(moved([first, second], [first, plan('2017-01-01', '2019-04', 'by')])).toBe(1);
    expect(moved([first, second], [plan('2016-01-01', '2018-04', 'by'), second])).toBe(1);
    expect(moved([first, second], [first, second, cause])).toBe(1);
    expect(
      moved([first, second, cause], [first, second, make.delayOf('dudley/c', '2017-02-01', ['complexity'])]),
    ).toBe(1);
    expect(
      moved(
        [first, second, cause],
        [first, second, cause, make.delayOf('dudley/d', '2017-03-01', ['engagement'])],
      ),
    ).toBe(0);
  });

  it('by the kind of an end', () => {
    const end = (status: 'paused' | 'cancelled'): Claim => make.claimOf('dudley/e', '2017-01-01', status);
    expect(moved([first, end('paused')], [first, end('cancelled')])).toBe(1);
    expect(moved([end('paused')], [first, end('paused')])).toBe(1);
  });
});

describe('the scorecard and the disagreements move', () => {
  const plan = make.claimOf('dudley/a', '2016-01-01', 'planned', '2018-04');
  const happened = (entry: string, date: string): Claim =>
    make.claimOf(`dudley/${entry}`, '2019-01-01', 'happened', date);

  it('by what the first and the last date came to', () => {
    const putBack = make.claimOf('dudley/b', '2017-01-01', 'planned', '2019-04');
    const cancelled = make.claimOf('dudley/c', '2017-06-01', 'cancelled');
    expect(found('score', [plan], [plan])).toEqual([]);
    expect(found('score', [plan], [plan, putBack])).toHaveLength(1);
    expect(found('score', [plan, putBack], [plan, putBack, cancelled])).toHaveLength(1);
    expect(found('score', [plan], [happened('h', '2018-04')])).toHaveLength(1);
    expect(found('score', [], [plan])).toMatchObject([{ after: { series: { milestone: 'service-start' } } }]);
  });

  it('by the sides of each disagreement, and not by who takes them', () => {
    const two = [happened('h', '2018-04'), happened('i', '2018-05')];
    expect(found('disagreement', two, [...two, happened('j', '2018-05-01')])).toHaveLength(1);
    expect(found('disagreement', two, [...two, happened('j', '2018-05')])).toEqual([]);
    expect(found('disagreement', two, [...two, happened('j', '2018-06')])).toHaveLength(1);
    const values = [value('1', '£244m'), value('2', '£300m')];
    const terms = [value('3', '£4bn', { kind: 'term' }), value('4', '£6bn', { kind: 'term' })];
    expect(found('disagreement', values, [...values, ...terms]).map(({ after }) => after?.basis)).toEqual([
      'term',
    ]);
  });

  it('by each entry that came or went, and by none that says something else', () => {
    const entries = found(
      'entry',
      [plan, happened('h', '2018-04')],
      [{ ...plan, date: { span: spanOf('2018-05') } }, happened('i', '2018-04')],
    );
    expect(entries.map(({ before, after }) => [before?.id, after?.id])).toEqual([
      [undefined, 'dudley/i'],
      ['dudley/h', undefined],
    ]);
  });
});

describe('a milestone moves by way of forecasts that were given up since', () => {
  it('in the order in which they were said', () => {
    const plan = (reported: string, date: string): Claim =>
      make.claimOf(`dudley/${reported}`, reported, 'planned', date);
    const first = plan('2016-01-01', '2018-04');
    const [change] = found(
      'milestone',
      [first],
      [first, plan('2016-02-01', '2019'), plan('2016-03-01', '2020'), plan('2016-04-01', '2021')],
    );
    expect(change?.between.map(({ date }) => date.span.edtf)).toEqual(['2019', '2020']);
    const [none] = found('milestone', [first], [first, plan('2016-02-01', '2019')]);
    expect(none?.between).toEqual([]);
  });
});
