import { describe, expect, it, test } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { buildSeries } from '../../../../src/domain/forecasts/build-series.ts';
import type { DelayClaim, MilestoneClaim } from '../../../../src/domain/model/claim.ts';
import { rankDelays } from '../../../../src/domain/record/by-size.ts';
import { buildDelayLedger, type DelayRow } from '../../../../src/domain/record/delay-ledger.ts';
import { claimOf, delayOf } from '../../support/make-claims.ts';

type Options = Parameters<typeof claimOf>[4];

const AWARD: Options = { milestone: 'contract-award', ordinal: 2 };

/** A claim by the day of its report, which also names its entry. */
const claim = (
  reported: string,
  status: MilestoneClaim['status'],
  date?: string,
  options: Options = {},
): MilestoneClaim => claimOf(`dudley/${reported}`, reported, status, date, options);

const delay = (reported: string, cause: string, more: Partial<DelayClaim> = {}): DelayClaim => ({
  ...delayOf(`dudley/${reported}`, reported, [cause]),
  ...more,
});

const ledgerOf = (
  claims: readonly MilestoneClaim[],
  delays: readonly DelayClaim[] = [],
): readonly DelayRow[] =>
  buildDelayLedger(
    [...Map.groupBy(claims, ({ track, milestone }) => `${track} ${milestone}`).values()].flatMap(buildSeries),
    delays,
  );

const tell = (rows: readonly DelayRow[]): unknown[] =>
  rows.map(({ entry, moves, causes }) => [
    entry,
    ...moves.map(({ milestone, kind, from }) => `${milestone} ${kind} from ${from?.span.edtf}`),
    ...causes.map(({ cause }) => cause),
  ]);

const first = claim('2016-01-01', 'planned', '2018-04');
const second = claim('2017-01-01', 'planned', '2019-04');

describe('the ledger', () => {
  it('has what an end without a new date took back: the first of each kind, on the first report of it', () => {
    expect(
      tell(
        ledgerOf([
          first,
          claim('2018-05-01', 'missed', '2018-04'),
          claim('2018-05-02', 'missed', '2018-04'),
          claim('2018-06-01', 'not-yet'),
          claim('2018-06-02', 'paused'),
          claim('2018-06-03', 'paused'),
          claim('2018-07-01', 'cancelled'),
          claim('2018-07-02', 'cancelled'),
        ]),
      ),
    ).toEqual([
      ['dudley/2018-05-01', 'service-start lost from 2018-04'],
      ['dudley/2018-06-02', 'service-start paused from 2018-04'],
      ['dudley/2018-07-01', 'service-start cancelled from 2018-04'],
    ]);
  });

  it('leaves out an end that a later plan took back, and any end of what happened after all', () => {
    expect(
      tell(ledgerOf([claim('2016-01-01', 'paused'), claim('2016-06-01', 'planned', '2018-04')])),
    ).toEqual([]);
    expect(
      tell(
        ledgerOf([
          first,
          claim('2018-05-01', 'missed', '2018-04'),
          claim('2018-06-01', 'happened', '2018-05'),
        ]),
      ),
    ).toEqual([]);
    expect(tell(ledgerOf([first, claim('2016-01-01', 'paused', undefined, { ordinal: 2 })]))).toEqual([
      ['dudley/2016-01-01', 'service-start paused from 2018-04'],
    ]);
  });

  it('has an end after a date that is known only in hindsight', () => {
    expect(
      tell(ledgerOf([first, claim('2018-02-01', 'paused'), claim('2019-05-01', 'missed', '2019-04')])),
    ).toEqual([
      ['dudley/2018-02-01', 'service-start paused from 2019-04'],
      ['dudley/2019-05-01', 'service-start later from 2018-04', 'service-start lost from 2019-04'],
    ]);
  });

  it('has an end of what was never given a date, and says from no date', () => {
    const [row] = ledgerOf([claim('2016-01-01', 'cancelled')]);
    expect(row?.moves.map(({ kind }) => kind)).toEqual(['cancelled']);
    expect(row?.moves[0]).not.toHaveProperty('from');
  });

  it('is in the order of the reports, whatever order the steps have; on one day, in that of ids', () => {
    const award = [
      claim('2015-01-01', 'planned', '2016', AWARD),
      claim('2015-06-01', 'planned', '2017', AWARD),
    ];
    expect(tell(ledgerOf([first, second, ...award])).map((row) => (row as string[])[0])).toEqual([
      'dudley/2015-06-01',
      'dudley/2017-01-01',
    ]);
    const sameDay = (entry: string, track: string) => [
      claimOf(`dudley/${entry}-a`, '2015-01-01', 'planned', '2016', { track }),
      claimOf(`dudley/${entry}`, '2015-06-01', 'planned', '2017', { track }),
    ];
    expect(ledgerOf([...sameDay('z', 'one'), ...sameDay('a', 'two')]).map(({ entry }) => entry)).toEqual([
      'dudley/a',
      'dudley/z',
    ]);
  });

  it('has what one entry moved on one track in one row, in the order of its claims', () => {
    const moved = [
      claim('2017-01-01', 'planned', '2019-04', { ordinal: 3 }),
      claim('2017-01-01', 'planned', '2018-10', AWARD),
      claim('2016-01-01', 'planned', '2017-10', AWARD),
    ];
    const other = [
      claim('2016-01-01', 'planned', '2018', { track: 'alliance', ordinal: 5 }),
      claim('2017-01-01', 'planned', '2019', { track: 'alliance', ordinal: 6 }),
    ];
    const rows = ledgerOf([first, ...moved, ...other]);
    expect(rows.map(({ id, track }) => [id, track])).toEqual([
      ['dudley/2017-01-01/milestone-2', 'contract'],
      ['dudley/2017-01-01/milestone-6', 'alliance'],
    ]);
    expect(rows[0]?.moves.map(({ milestone }) => milestone)).toEqual(['contract-award', 'service-start']);
  });
});

describe('the causes of a row', () => {
  const rows = (...delays: readonly DelayClaim[]): string[][] =>
    ledgerOf([first, second, claim('2018-01-01', 'planned', '2020-04')], delays).map(({ causes }) =>
      causes.map(({ cause }) => cause),
    );

  it('come from its first report on, and end the day before the next', () => {
    expect(
      rows(
        delay('2016-12-31', 'a'),
        delay('2017-01-01', 'b'),
        delay('2017-12-31', 'c'),
        delay('2018-01-01', 'd'),
      ),
    ).toEqual([['b', 'c'], ['d']]);
  });

  it('are of the same track and step, and no repeats', () => {
    expect(
      rows(
        delay('2017-02-01', 'a', { track: 'alliance' }),
        delay('2017-02-01', 'b', { milestone: 'contract-award' }),
        delay('2017-02-01', 'c', { repeats: 'dudley/x' }),
      ),
    ).toEqual([[], []]);
  });

  it('are of the forecast that they name, whenever they were reported', () => {
    expect(rows(delay('2019-02-01', 'a', { forecast: spanOf('2019-04') }))).toEqual([['a'], []]);
    expect(rows(delay('2019-02-01', 'a', { forecast: spanOf('2019-04-01/2019-04-29') }))).toEqual([[], []]);
    expect(rows(delay('2019-02-01', 'a', { forecast: spanOf('2019-04-02/2019-04-30') }))).toEqual([[], []]);
  });

  it('that name a forecast explain no end', () => {
    const ended = ledgerOf(
      [first, claim('2018-02-01', 'paused')],
      [delay('2018-02-01', 'a', { forecast: spanOf('2018-04') })],
    );
    expect(ended.map(({ causes }) => causes)).toEqual([[]]);
  });

  it('are told once each, with every claim that gives them', () => {
    const [row] = ledgerOf(
      [first, second],
      [delayOf('dudley/a', '2017-02-01', ['x', 'y']), delayOf('dudley/b', '2017-03-01', ['y', 'z'])],
    );
    expect(row?.causes.map(({ cause, claims }) => [cause, claims.map(({ entry }) => entry)])).toEqual([
      ['x', ['dudley/a']],
      ['y', ['dudley/a', 'dudley/b']],
      ['z', ['dudley/b']],
    ]);
  });

  it('of slips of one day are shared', () => {
    const hindsight = [
      first,
      claim('2017-01-01', 'missed', '2018-10', { ordinal: 1 }),
      claim('2017-01-01', 'planned', '2019-04', { ordinal: 2 }),
    ];
    expect(tell(ledgerOf(hindsight, [delay('2017-01-01', 'a')]))).toEqual([
      ['dudley/2017-01-01', 'service-start later from 2018-04', 'service-start later from 2018-10', 'a'],
    ]);
  });
});

test('rows of one size stand in the order of their reports, then of their ids; what has no size last', () => {
  const pair = (entry: string, said: string, track: string): MilestoneClaim[] => [
    claimOf(`dudley/${entry}-was`, '2014-01-01', 'planned', '2018-04-01', { track }),
    claimOf(`dudley/${entry}`, said, 'planned', '2019-04-01', { track }),
  ];
  const ends = (entry: string, said: string, track: string) =>
    claimOf(`dudley/${entry}`, said, 'cancelled', undefined, { track });
  const { sized, unsized } = rankDelays(
    ledgerOf([
      ...pair('z', '2017-01-01', 'one'),
      ...pair('a', '2017-01-01', 'two'),
      ...pair('m', '2016-01-01', 'three'),
      ends('y', '2018-01-01', 'four'),
      ends('b', '2018-01-01', 'five'),
      ends('x', '2015-01-01', 'six'),
    ]).toReversed(),
  );
  expect(sized.map(({ entry }) => entry)).toEqual(['dudley/m', 'dudley/a', 'dudley/z']);
  expect(unsized.map(({ entry }) => entry)).toEqual(['dudley/x', 'dudley/b', 'dudley/y']);
});

test('in a row the largest slip leads; of two alike, and of ends, the one with the first id', () => {
  const moves = (...claims: readonly MilestoneClaim[]): unknown[] => {
    const { sized, unsized } = rankDelays(ledgerOf(claims));
    return [...sized, ...unsized].map((row) =>
      row.moves.map(({ claim: id, kind }) => `${id.slice(-1)} ${kind}`),
    );
  };
  const step = (ordinal: number, milestone: string, date: string) => [
    claim('2016-01-01', 'planned', '2018-04-01', { milestone, ordinal }),
    claim('2017-01-01', 'planned', date, { milestone, ordinal }),
  ];
  expect(moves(...step(1, 'a', '2018-05-01'), ...step(2, 'b', '2019-05-01'))).toEqual([
    ['2 later', '1 later'],
  ]);
  expect(moves(...step(2, 'b', '2018-05-01'), ...step(1, 'a', '2018-05-01'))).toEqual([
    ['1 later', '2 later'],
  ]);
  expect(
    moves(
      claim('2017-01-01', 'cancelled', undefined, { milestone: 'a', ordinal: 1 }),
      ...step(2, 'b', '2019-05-01'),
    ),
  ).toEqual([['2 later', '1 cancelled']]);
  const ends = [2, 1].map((ordinal) =>
    claim('2017-01-01', 'cancelled', undefined, { milestone: `m${ordinal}`, ordinal }),
  );
  expect(moves(...ends)).toEqual([['1 cancelled', '2 cancelled']]);
});
