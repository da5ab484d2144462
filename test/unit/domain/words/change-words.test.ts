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
import { findChanges, type RecordChange } from '../../../../src/domain/record/changes.ts';
import { buildRecord, type VanguardRecord } from '../../../../src/domain/record/record.ts';
import { changeSentence } from '../../../../src/domain/words/change-words.ts';
import * as make from '../../support/make-claims.ts';

const contract = make.trackOf('contract', 'The contract', [
  'contract-award',
  'service-start',
  'bid-deadline',
  'public-consultation',
]);
const alliance = make.trackOf('alliance', 'The alliance', ['organisation-created']);
const vocabulary = {
  ...make.vocabularyOf([make.vanguardOf('dudley', [contract, alliance])]),
  services: [{ id: 'gp', title: 'General practice', means: 'General practice.' }],
};
const withSuccessor = {
  ...vocabulary,
  vanguards: [
    make.vanguardOf('dudley', [
      { ...contract, supersededBy: { track: 'alliance', entry: 'dudley/2018-02-27' } },
      alliance,
    ]),
  ],
};

const recordOf = (claims: readonly Claim[], words = vocabulary): VanguardRecord => {
  const asOf = spanOf('2026-11-22').latest;
  const [vanguard] = buildRecord({ entries: make.entriesOf(claims), vocabulary: words, asOf }).vanguards;
  if (!vanguard) throw new RangeError('no vanguard');
  return vanguard;
};

const told = (
  before: readonly Claim[],
  after: readonly Claim[],
  kinds: readonly RecordChange['kind'][],
  words = vocabulary,
): string[] =>
  findChanges(recordOf(before, words), recordOf(after, words))
    .filter(({ kind }) => kinds.includes(kind))
    .map((change) => changeSentence(change, words));

type Said = Parameters<typeof make.claimOf>;

/** A claim of service start by the day of its report, which also names its entry. */
const start = (reported: string, status: Said[2], date?: string, options: Said[4] = {}): Claim =>
  make.claimOf(`dudley/${reported}`, reported, status, date, options);

describe('a milestone moves', () => {
  const april = start('2016-12-05', 'planned', '2018-04');

  test.each<[string, readonly Claim[], readonly Claim[], string]>([
    ['first forecast', [], [april], 'a first forecast, April 2018'],
    [
      'new forecast',
      [april],
      [start('2017-06-13', 'planned', '2019-04')],
      'a new forecast, April 2019, 12 months later than April 2018',
    ],
    [
      'narrower',
      [april],
      [start('2017-06-13', 'planned', '2018-04-01')],
      'narrowed to 1 April 2018, from April 2018',
    ],
    [
      'other words',
      [start('2016-12-05', 'planned', '2018-04', { qualifier: 'by' })],
      [
        start('2017-06-13', 'planned', '2018-04', { qualifier: 'not-before' }),
        start('2017-07-13', 'planned', '2018-04-30'),
      ],
      'narrowed to 30 April 2018, from “by April 2018”',
    ],
    [
      'overlapping',
      [april],
      [start('2017-06-13', 'planned', '2018-04-20/2018-05')],
      'moved to between 20 April and May 2018, from April 2018',
    ],
    [
      'not yet',
      [april],
      [start('2018-06-13', 'not-yet')],
      'had not yet happened; April 2018 is the last date given',
    ],
    [
      'lost',
      [april],
      [start('2018-06-13', 'missed', '2018-04')],
      'the promised date, April 2018, is lost, with no new date',
    ],
    [
      'lost and stopped',
      [april],
      [start('2018-06-13', 'missed', '2018-04'), start('2018-06-14', 'paused')],
      'the promised date, April 2018, is lost and the work stopped, with no new date',
    ],
    [
      'paused',
      [april],
      [start('2018-06-13', 'paused')],
      'stopped, with no new date; the promise had been April 2018',
    ],
    ['cancelled unpromised', [], [start('2018-06-13', 'cancelled')], 'cancelled'],
    ['happened unpromised', [], [start('2018-06-13', 'happened', '2018-06')], 'happened, June 2018'],
    [
      'happened on time',
      [april],
      [start('2018-06-13', 'happened', '2018-04-03')],
      'happened, 3 April 2018, as promised',
    ],
    [
      'happened late',
      [april],
      [start('2018-07-13', 'happened', '2018-06')],
      'happened, June 2018, 2 months later than April 2018',
    ],
    [
      'happened some time',
      [april],
      [start('2018-07-13', 'happened', '2018')],
      'happened, 2018; the promise had been April 2018',
    ],
    [
      'outcome narrowed',
      [start('2018-06-13', 'happened', '2018-06')],
      [start('2018-07-13', 'happened', '2018-06-01')],
      'its date is now 1 June 2018; it was June 2018',
    ],
    [
      'outcomes apart',
      [start('2018-06-13', 'happened', '2018-06')],
      [start('2018-07-13', 'happened', '2018-04')],
      'happened; its date is given as June 2018 or April 2018',
    ],
    ['planned, no date', [], [start('2018-06-13', 'planned')], 'planned, with no date given'],
    ['not yet, no date', [], [start('2018-06-13', 'not-yet')], 'had not yet happened'],
    [
      'doubted loss',
      [],
      [start('2018-06-13', 'missed', '2018-04', { certainty: 'low' })],
      'a lost date is mentioned that no forecast had given',
    ],
    [
      'hindsight between',
      [april],
      [start('2019-06-13', 'missed', '2019-04'), start('2019-06-14', 'planned', '2020-04')],
      'a new forecast, April 2020, 24 months later than April 2018; in between it had been April 2019, known only in hindsight',
    ],
    [
      'two at once',
      [april],
      [start('2017-06-13', 'planned', '2019-04'), start('2017-06-14', 'planned', '2020-04')],
      'a new forecast, April 2020, 24 months later than April 2018; in between it had been April 2019',
    ],
  ])('%s', (_, before, news, says) => {
    expect(told(before, [...before, ...news], ['milestone'])).toEqual([`Service start: ${says}`]);
  });

  it('is planned once more where it had been cancelled or had happened', () => {
    const again = start('2019-06-13', 'planned', '2020-04');
    const cancelled = [april, start('2018-06-13', 'cancelled')];
    expect(told(cancelled, [...cancelled, again], ['milestone'])).toEqual([
      'Service start: planned once more, April 2020',
    ]);
  });

  it('is told back where what ended it is taken out', () => {
    const cancelled = [april, start('2018-06-13', 'cancelled')];
    const happened = [april, start('2018-06-13', 'happened', '2018-04')];
    expect(told(cancelled, [april], ['milestone'])).toEqual([
      'Service start: a forecast, April 2018; before, it stood as cancelled',
    ]);
    expect(told(happened, [april], ['milestone'])).toEqual([
      'Service start: a forecast, April 2018; before, it stood as happened',
    ]);
  });

  it('is told as looser, or in other words, where the tighter forecast is taken out', () => {
    const day = start('2017-06-13', 'planned', '2018-04-01');
    expect(told([april, day], [april], ['milestone'])).toEqual([
      'Service start: given less exactly, April 2018, where it was 1 April 2018',
    ]);
    expect(
      told([start('2016-12-05', 'planned', '2018-04', { qualifier: 'by' })], [april], ['milestone']),
    ).toEqual(['Service start: now April 2018, where it was “by April 2018”']);
    expect(told([april, start('2018-06-13', 'missed', '2018-04')], [april], ['milestone'])).toEqual([
      'Service start: promised again, April 2018',
    ]);
  });

  it('gives way to another track', () => {
    const entry = make.claimOf('dudley/2018-02-27', '2018-02-27', 'happened', '2018-02', {
      track: 'alliance',
      milestone: 'organisation-created',
    });
    expect(told([april], [april, entry], ['milestone'], withSuccessor)).toEqual([
      'Service start: superseded by another track, the alliance; the promise had been April 2018',
      'New organisation: happened, February 2018',
    ]);
  });

  it('that is a deadline is set, and one that lasts is told as a stretch of time', () => {
    expect(
      told(
        [],
        [
          start('2016-12-05', 'planned', '2017-01', { milestone: 'bid-deadline' }),
          start('2016-12-06', 'planned', '2017-02-01/2017-03-01', { milestone: 'public-consultation' }),
        ],
        ['milestone'],
      ),
    ).toEqual([
      'Bids due: set for January 2017',
      'Public consultation: a first forecast, 1 February to 1 March 2017',
    ]);
  });
});

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
