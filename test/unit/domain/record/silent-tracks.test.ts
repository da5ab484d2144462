import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { buildSeries } from '../../../../src/domain/forecasts/build-series.ts';
import type { MilestoneClaim } from '../../../../src/domain/model/claim.ts';
import type { Track } from '../../../../src/domain/model/vocabulary.ts';
import { buildRecord } from '../../../../src/domain/record/record.ts';
import { findSilences, forecastInForce } from '../../../../src/domain/record/silences.ts';
import * as make from '../../support/make-claims.ts';
import { day } from '../../support/make-record.ts';

type Options = Parameters<typeof make.claimOf>[4];

const claim = (
  reported: string,
  status: MilestoneClaim['status'],
  date?: string,
  options: Options = {},
): MilestoneClaim =>
  make.claimOf(
    `dudley/${reported.replaceAll(/[^0-9-]/g, '')}-${options.ordinal ?? 1}`,
    reported,
    status,
    date,
    options,
  );

const plan = (reported: string, options: Options = {}): MilestoneClaim =>
  claim(reported, 'planned', '2025', options);

const JUDGED = new Set(['contract-award', 'service-start']);
const contract = make.trackOf('contract', 'The contract', ['contract-award', 'service-start']);

/** Each silence as `from to days of what was waited for`. */
const tell = (
  claims: readonly MilestoneClaim[],
  tracks: readonly Track[] = [contract],
  extra: Parameters<typeof make.entriesOf>[0] = [],
  asOf = day(2018),
): string[] => {
  const record = buildRecord({
    entries: make.entriesOf([...claims, ...extra]),
    vocabulary: make.vocabularyOf([
      make.vanguardOf('dudley', tracks),
      make.vanguardOf('manchester', [contract]),
    ]),
    asOf,
  });
  const [vanguard] = record.vanguards;
  return vanguard
    ? findSilences(vanguard, JUDGED, asOf).map(({ track, from, to, days, isExact, waiting }) =>
        [
          track,
          from.reported.edtf,
          to?.reported.edtf ?? 'today',
          days,
          isExact ? 'exact' : 'at least',
          ...waiting.map(({ milestone }) => milestone),
        ].join(' '),
      )
    : [];
};

describe('a silence is broken', () => {
  const whole = 'contract 2017-01-01 2017-04-01 90 exact service-start';
  const rest = 'contract 2017-04-01 today 275 exact service-start';
  const broken = [rest, whole];
  const first = plan('2017-01-01');

  it('by a report of any step of the track, and by a cause of delay', () => {
    expect(tell([first, claim('2017-04-01', 'happened', '2017-04', { milestone: 'bid-deadline' })])).toEqual(
      broken,
    );
    expect(tell([first], [contract], [make.delayOf('dudley/d', '2017-04-01', ['engagement'])])).toEqual(
      broken,
    );
  });

  it('by no repeat, no word on another track or vanguard, and no other claim', () => {
    const unbroken = ['contract 2017-01-01 today 365 exact service-start'];
    expect(tell([first, plan('2017-04-01', { repeats: 'dudley/x' })])).toEqual(unbroken);
    expect(tell([first, claim('2017-04-01', 'happened', '2017', { track: 'alliance' })])).toEqual(unbroken);
    expect(tell([first, claim('2017-04-01', 'happened', '2017', { vanguard: 'manchester' })])).toEqual(
      unbroken,
    );
    expect(
      tell([first], [contract], [make.stanceOf('dudley/d', '2017-04-01', 'alliance', 'mooted')]),
    ).toEqual(unbroken);
  });

  it('from the first to the last day on which inexact reports may have come out', () => {
    expect(
      tell([
        first,
        plan('2017-03'),
        plan('2017-02/2017-03', { ordinal: 2 }),
        plan('2017-03-31', { ordinal: 3 }),
      ]),
    ).toEqual([
      'contract 2017-02/2017-03 today 276 at least service-start',
      'contract 2017-01-01 2017-02/2017-03 31 at least service-start',
    ]);
    expect(tell([first, plan('2017-01-02')])).toEqual([
      'contract 2017-01-02 today 364 exact service-start',
      'contract 2017-01-01 2017-01-02 1 exact service-start',
    ]);
  });

  it('by nothing on the day of the record itself', () => {
    expect(tell([plan('2018-01-01')])).toEqual([]);
    expect(tell([plan('2017-12-31')])).toEqual(['contract 2017-12-31 today 1 exact service-start']);
  });
});

describe('what is waited for in a silence', () => {
  it('is every headline step of the track with a forecast in force', () => {
    const award = plan('2017-01-01', { milestone: 'contract-award', ordinal: 2 });
    expect(tell([plan('2017-01-01'), award])).toEqual([
      'contract 2017-01-01 today 365 exact service-start contract-award',
    ]);
    const startOnly = { ...contract, headline: ['service-start'] };
    expect(tell([plan('2017-01-01'), award], [startOnly])).toEqual([
      'contract 2017-01-01 today 365 exact service-start',
    ]);
  });

  it('is every judged step on a track without headlines', () => {
    const aside = { ...contract, headline: [] };
    const deadline = plan('2017-01-01', { milestone: 'bid-deadline', ordinal: 2 });
    expect(tell([plan('2017-01-01'), deadline], [aside])).toEqual([
      'contract 2017-01-01 today 365 exact service-start',
    ]);
    expect(tell([deadline], [aside])).toEqual([]);
    expect(tell([deadline], [{ ...contract, headline: ['bid-deadline'] }])).toEqual([]);
  });

  it('is told for each track apart, the longest first, of two alike by track', () => {
    const alliance = { ...contract, id: 'alliance' };
    expect(
      tell([plan('2017-01-01'), plan('2017-01-01', { track: 'alliance', ordinal: 2 })], [contract, alliance]),
    ).toEqual([
      'alliance 2017-01-01 today 365 exact service-start',
      'contract 2017-01-01 today 365 exact service-start',
    ]);
  });
});

describe('the forecast in force on a day', () => {
  const inForce = (on: string, ...claims: readonly MilestoneClaim[]): string | undefined => {
    const [series] = buildSeries(claims);
    return series && forecastInForce(series, spanOf(on).latest)?.date.span.edtf;
  };
  const dated = (reported: string, date: string, options: Options = {}) =>
    claim(reported, 'planned', date, options);

  it('is the tightest of those said by then that nothing has contradicted, the first said of several as tight', () => {
    const claims = [dated('2016-01-01', '2018'), dated('2016-02-01', '2018-04'), dated('2016-03-01', '2019')];
    expect(
      ['2015-12-31', '2016-01-01', '2016-02-01', '2016-03-01'].map((on) => inForce(on, ...claims)),
    ).toEqual([undefined, '2018', '2018-04', '2019']);
    const [series] = buildSeries([
      dated('2016-01-01', '2018', { qualifier: 'by' }),
      dated('2016-02-01', '2018'),
    ]);
    expect(series && forecastInForce(series, day(2017))?.date.qualifier).toBe('by');
  });

  it('is none from the day on which the step was reached, cancelled or given up', () => {
    for (const status of ['happened', 'cancelled', 'paused', 'missed'] as const) {
      const claims = [
        dated('2016-01-01', '2018'),
        claim('2016-06-01', status, status === 'missed' ? '2018' : undefined),
      ];
      expect([inForce('2016-05-31', ...claims), inForce('2016-06-01', ...claims)]).toEqual([
        '2018',
        undefined,
      ]);
    }
  });

  it('is still there where somebody only says that it has not happened, or says both on one day', () => {
    expect(inForce('2017-01-01', dated('2016-01-01', '2018'), claim('2016-06-01', 'not-yet'))).toBe('2018');
    expect(
      inForce(
        '2017-01-01',
        dated('2016-01-01', '2018'),
        claim('2016-01-01', 'paused', undefined, { ordinal: 2 }),
      ),
    ).toBe('2018');
  });

  it('is none that is known only in hindsight', () => {
    const claims = [dated('2016-01-01', '2018'), claim('2019-02-01', 'missed', '2019-01')];
    expect(inForce('2019-02-01', ...claims)).toBeUndefined();
    expect(inForce('2019-03-01', ...claims, dated('2019-03-01', '2019'))).toBe('2019');
  });
});
