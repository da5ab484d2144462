import { describe, expect, it, test } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { buildSeries } from '../../../../src/domain/forecasts/build-series.ts';
import type { Series } from '../../../../src/domain/forecasts/series.ts';
import type { MilestoneClaim } from '../../../../src/domain/model/claim.ts';
import { stateKey, stateOf, type MilestoneState } from '../../../../src/domain/record/milestone-state.ts';
import { findFirstForecast, scoreSeries } from '../../../../src/domain/record/scorecard.ts';
import { day } from '../../support/make-record.ts';
import { claimOf } from '../../support/make-claims.ts';

type Options = Parameters<typeof claimOf>[4];

const claim = (
  reported: string,
  status: MilestoneClaim['status'],
  date?: string,
  options: Options = {},
): MilestoneClaim => claimOf(`dudley/${reported}`, reported, status, date, options);

const seriesOf = (...claims: readonly MilestoneClaim[]): Series => {
  const series = buildSeries(claims).at(-1);
  if (!series) throw new RangeError('no series');
  return series;
};

const SUPERSEDED = { track: 'alliance', entry: 'dudley/x', reported: spanOf('2018-02-27') };

/** What the state is, by whose report, and what was promised. */
const tell = (series: Series): (string | undefined)[] => {
  const state = stateOf(series);
  return state ? [state.kind, state.report.entry.replace('dudley/', ''), state.promised?.span.edtf] : [];
};

const plan = claim('2016-01-01', 'planned', '2018-04');

describe('the state of a milestone', () => {
  test.each<[string, readonly MilestoneClaim[], (string | undefined)[]]>([
    ['a forecast', [plan], ['forecast', '2016-01-01', '2018-04']],
    ['a forecast, not yet', [plan, claim('2018-05-01', 'not-yet')], ['forecast', '2018-05-01', '2018-04']],
    [
      'a newer forecast after not yet',
      [plan, claim('2018-05-01', 'not-yet'), claim('2018-06-01', 'planned', '2019')],
      ['forecast', '2018-06-01', '2019'],
    ],
    [
      'not yet, on the day of the forecast',
      [plan, claim('2016-01-01', 'not-yet', undefined, { ordinal: 2 })],
      ['forecast', '2016-01-01', '2018-04'],
    ],
    ['lost', [plan, claim('2018-05-01', 'missed', '2018-04')], ['lost', '2018-05-01', '2018-04']],
    [
      'lost, and looser said since',
      [plan, claim('2018-05-01', 'missed', '2018-04'), claim('2018-05-02', 'missed', '2018-04')],
      ['lost', '2018-05-01', '2018-04'],
    ],
    [
      'paused',
      [plan, claim('2018-05-01', 'paused'), claim('2018-05-02', 'paused')],
      ['paused', '2018-05-02', '2018-04'],
    ],
    [
      'paused before the forecast in force',
      [claim('2015-01-01', 'paused'), plan],
      ['forecast', '2016-01-01', '2018-04'],
    ],
    [
      'paused on the day of the forecast',
      [plan, claim('2016-01-01', 'paused', undefined, { ordinal: 2 })],
      ['paused', '2016-01-01', '2018-04'],
    ],
    [
      'paused, then planned with no date',
      [plan, claim('2018-05-01', 'paused'), claim('2018-06-01', 'planned')],
      ['forecast', '2016-01-01', '2018-04'],
    ],
    [
      'planned with no date, then paused',
      [claim('2016-01-01', 'planned'), claim('2016-01-02', 'paused')],
      ['paused', '2016-01-02', undefined],
    ],
    [
      'planned with no date and paused on a day',
      [claim('2016-01-02', 'planned'), claim('2016-01-02', 'paused', undefined, { ordinal: 2 })],
      ['paused', '2016-01-02', undefined],
    ],
    [
      'cancelled',
      [
        plan,
        claim('2018-05-01', 'paused'),
        claim('2018-06-01', 'cancelled'),
        claim('2018-07-01', 'cancelled'),
      ],
      ['cancelled', '2018-06-01', '2018-04'],
    ],
    [
      'happened',
      [plan, claim('2018-05-01', 'happened', '2018-04'), claim('2018-06-01', 'cancelled')],
      ['happened', '2018-05-01', '2018-04'],
    ],
    [
      'undated',
      [claim('2016-01-01', 'planned'), claim('2016-02-01', 'planned'), claim('2016-03-01', 'not-yet')],
      ['undated', '2016-01-01', undefined],
    ],
    [
      'not yet',
      [
        claim('2016-01-01', 'not-yet'),
        claim('2016-02-01', 'not-yet'),
        claim('2016-03-01', 'missed', '2016-01', { certainty: 'low' }),
      ],
      ['not-yet', '2016-02-01', undefined],
    ],
    [
      'a loss mentioned',
      [
        claim('2016-03-01', 'missed', '2016-01', { certainty: 'low' }),
        claim('2016-04-01', 'missed', '2015', { certainty: 'low' }),
      ],
      ['loss-mentioned', '2016-04-01', undefined],
    ],
  ])('%s', (_, claims, expected) => {
    expect(tell(seriesOf(...claims))).toEqual(expected);
  });

  it('is superseded where another track took its place, unless it was lost or paused', () => {
    const superseded = (...claims: readonly MilestoneClaim[]) =>
      tell({ ...seriesOf(...claims), superseded: SUPERSEDED });
    expect(superseded(plan)).toEqual(['superseded', 'x', '2018-04']);
    expect(superseded(plan, claim('2018-01-01', 'paused'))[0]).toBe('paused');
    expect(superseded(plan, claim('2018-01-01', 'missed', '2018-04'))[0]).toBe('lost');
    expect(stateOf({ ...seriesOf(plan), superseded: SUPERSEDED })?.report).toEqual({
      entry: 'dudley/x',
      reported: SUPERSEDED.reported,
    });
  });

  it('says whether the work stopped with the loss, and whether it had not happened since the forecast', () => {
    const lost = [plan, claim('2018-05-01', 'missed', '2018-04')];
    expect(stateOf(seriesOf(...lost))).toMatchObject({ kind: 'lost', isStopped: false });
    expect(stateOf(seriesOf(...lost, claim('2018-06-01', 'paused')))).toMatchObject({
      kind: 'lost',
      isStopped: true,
    });
    expect(stateOf(seriesOf(plan))).toMatchObject({ isNotYet: false });
    expect(stateOf(seriesOf(plan, claim('2018-05-01', 'not-yet')))).toMatchObject({ isNotYet: true });
    expect(stateOf(seriesOf(plan, claim('2016-01-01', 'not-yet', undefined, { ordinal: 2 })))).toMatchObject({
      isNotYet: false,
    });
    expect(
      stateOf(seriesOf(plan, claim('2018-05-01', 'paused'), claim('2018-06-01', 'planned'))),
    ).toMatchObject({ kind: 'forecast', isNotYet: false });
  });
});

describe('two states say the same', () => {
  const keyOf = (...claims: readonly MilestoneClaim[]): string =>
    stateKey(stateOf(seriesOf(...claims)) as MilestoneState);

  it('whoever tells of them, and in whatever words', () => {
    expect(keyOf(claim('2016-02-01', 'planned', '2018-04', { wording: 'next April' }))).toBe(keyOf(plan));
  });

  it('only where kind, dates and all else that they say are the same', () => {
    const superseded = (track: string): string =>
      stateKey(stateOf({ ...seriesOf(plan), superseded: { ...SUPERSEDED, track } }) as MilestoneState);
    const keys = [
      keyOf(plan),
      keyOf(claim('2016-01-01', 'planned', '2018-04', { qualifier: 'by' })),
      keyOf(claim('2016-01-01', 'planned', '2018-05')),
      keyOf(plan, claim('2018-05-01', 'not-yet')),
      keyOf(plan, claim('2018-05-01', 'missed', '2018-04')),
      keyOf(plan, claim('2018-05-01', 'missed', '2018-04'), claim('2018-06-01', 'paused')),
      keyOf(claim('2016-01-01', 'planned', '2018-05'), claim('2018-06-01', 'missed', '2018-05')),
      keyOf(plan, claim('2018-06-01', 'paused')),
      keyOf(plan, claim('2018-06-01', 'cancelled')),
      keyOf(claim('2018-06-01', 'cancelled')),
      keyOf(claim('2018-06-01', 'paused')),
      keyOf(claim('2018-06-01', 'planned')),
      keyOf(claim('2018-06-01', 'not-yet')),
      keyOf(claim('2018-06-01', 'missed', '2018', { certainty: 'low' })),
      keyOf(claim('2018-06-01', 'happened', '2018-04')),
      keyOf(claim('2018-06-01', 'happened', '2018-04'), claim('2018-06-02', 'happened', '2018-05')),
      keyOf(claim('2018-06-01', 'happened', '2018-05')),
      superseded('alliance'),
      superseded('other'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the first forecast', () => {
  const firstOf = (...claims: readonly MilestoneClaim[]): string | undefined =>
    findFirstForecast(seriesOf(...claims))?.date.span.edtf;

  it('is the tightest of the first that do not contradict one another, the first said of several as tight', () => {
    expect(firstOf(plan)).toBe('2018-04');
    expect(
      firstOf(plan, claim('2016-02-01', 'planned', '2018-04-01'), claim('2016-03-01', 'planned', '2018')),
    ).toBe('2018-04-01');
    expect(firstOf(plan, claim('2016-02-01', 'planned', '2019-04-01'))).toBe('2018-04');
    expect(
      firstOf(plan, claim('2016-02-01', 'planned', '2017-04'), claim('2016-03-01', 'planned', '2017-04-01')),
    ).toBe('2018-04');
    const [first] = [
      findFirstForecast(seriesOf(plan, claim('2016-02-01', 'planned', '2018-04', { qualifier: 'by' }))),
    ];
    expect(first?.date.qualifier).toBeUndefined();
  });

  it('is none where no date was given', () => {
    expect(firstOf(claim('2016-01-01', 'planned'))).toBeUndefined();
  });
});

describe('a promise is scored', () => {
  const scores = (asOf: number, ...claims: readonly MilestoneClaim[]): (string | undefined)[] => {
    const { first, last } = scoreSeries(seriesOf(...claims), asOf);
    return [first?.score.kind, last?.score.kind];
  };

  it('as still open up to its last day, and as not recorded after it', () => {
    expect(scores(day(2018, 4, 30), plan)).toEqual(['still-open', 'still-open']);
    expect(scores(day(2018, 5, 1), plan)).toEqual(['not-recorded', 'not-recorded']);
  });

  it('as put back or brought forward only where the last date lies apart', () => {
    const after = (date: string) => scores(day(2017), plan, claim('2016-06-01', 'planned', date))[0];
    expect([
      after('2018-05'),
      after('2018-03'),
      after('2018-04-30/2018-05'),
      after('2018-03/2018-04-01'),
      after('2018'),
    ]).toEqual(['put-back', 'brought-forward', 'still-open', 'still-open', 'still-open']);
  });

  it('as paused by a pause since the last forecast, and by no other stop', () => {
    expect(scores(day(2017), plan, claim('2016-06-01', 'paused'))).toEqual(['paused', 'paused']);
    expect(scores(day(2017), plan, claim('2016-01-01', 'paused', undefined, { ordinal: 2 }))).toEqual([
      'paused',
      'paused',
    ]);
    expect(scores(day(2017), claim('2015-01-01', 'paused'), plan)).toEqual(['still-open', 'still-open']);
    expect(scores(day(2017), plan, claim('2016-06-01', 'not-yet'))).toEqual(['still-open', 'still-open']);
  });

  it('as unjudged where no date was given', () => {
    expect(scoreSeries(seriesOf(claim('2016-01-01', 'planned')), day(2017))).toMatchObject({
      unjudged: { kind: 'cannot-judge' },
    });
  });
});
