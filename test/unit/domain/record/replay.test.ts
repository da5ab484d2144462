import { describe, expect, it, test } from 'vitest';
import type { Claim, ValueClaim } from '../../../../src/domain/model/claim.ts';
import { amountOf } from '../../../../src/domain/quantities/amount.ts';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { findAsKnownDates, replaySourceOf, slugOf } from '../../../../src/domain/record/as-known.ts';
import { openReplay } from '../../../../src/domain/record/replay.ts';
import { buildRecord } from '../../../../src/domain/record/record.ts';
import { day } from '../../support/make-record.ts';
import * as make from '../../support/make-claims.ts';

const contract = make.trackOf('contract', 'The contract', ['contract-award', 'service-start']);
const alliance = make.trackOf('alliance', 'The alliance', ['organisation-created']);
const ENDS = 'manchester/2018-02-27-alliance';

const sourceOf = (claims: readonly Claim[]) =>
  replaySourceOf(
    buildRecord({
      entries: make.entriesOf(claims),
      vocabulary: make.vocabularyOf([
        {
          ...make.vanguardOf('dudley', [
            { ...contract, supersededBy: { track: 'alliance', entry: ENDS } },
            alliance,
          ]),
          notes: [{ on: 'values/contract', note: 'Of today.' }],
        },
        make.vanguardOf('manchester', [contract]),
      ]),
      asOf: day(2026),
    }),
    'dudley',
  );

const replayOf = (claims: readonly Claim[]) => openReplay(sourceOf(claims));

const plan = (
  entry: string,
  reported: string,
  date: string,
  options: Parameters<typeof make.claimOf>[4] = {},
) => make.claimOf(entry, reported, 'planned', date, options);
const ends = plan(ENDS, '2018-02-27', '2019', { vanguard: 'manchester' });

const datesOf = (...claims: readonly Claim[]): string[] =>
  findAsKnownDates(replayOf(claims)).map(
    ({ slug, changes }) => `${slug}: ${changes.map(({ kind }) => kind).join()}`,
  );

describe('the source of a replay', () => {
  it('has the entries of the vanguard and those that end its tracks, and no note of today', () => {
    const source = sourceOf([
      plan('dudley/a', '2016-01-01', '2018'),
      ends,
      plan('manchester/x', '2017-01-01', '2018', { vanguard: 'manchester' }),
    ]);
    expect(source.entries.map(({ id }) => id)).toEqual(['dudley/a', ENDS]);
    expect(source.vanguard.notes).toEqual([]);
  });

  it('is refused for a vanguard that the record has not', () => {
    const record = buildRecord({ entries: [], vocabulary: make.vocabularyOf([]), asOf: day(2026) });
    expect(() => replaySourceOf(record, 'nowhere')).toThrow('no vanguard "nowhere"');
  });
});

describe('a replay', () => {
  const first = plan('dudley/a', '2016-01-01', '2018');
  const second = plan('dudley/b', '2016-02-01', '2019', { milestone: 'contract-award' });
  const delay = make.delayOf('dudley/c', '2016-03-15', ['engagement']);
  const slip = plan('dudley/c', '2016-03-01', '2020');

  it('knows of each day what was told by then', () => {
    const replay = replayOf([first, second, slip]);
    const stepsOn = (on: number): number[] => replay.on(on).series.map(({ steps }) => steps.length);
    expect([
      stepsOn(day(2015)),
      stepsOn(day(2016, 1, 1)),
      stepsOn(day(2016, 2, 1)),
      stepsOn(day(2016, 3, 1)),
    ]).toEqual([[], [1], [1, 1], [2, 1]]);
  });

  it('has what no report has touched as the same thing again', () => {
    const replay = replayOf([first, second, slip]);
    const [before, after] = [replay.on(day(2016, 2, 1)), replay.on(day(2016, 3, 1))];
    expect(after.series[1]).toBe(before.series[1]);
    expect(after.series[0]).not.toBe(before.series[0]);
  });

  it('shows of some entries only what they speak of, and what they end', () => {
    const source = sourceOf([first, second, ends]);
    const replay = openReplay(source);
    const [a, b, last] = source.entries;
    const shown = (...entries: readonly (typeof a)[]): string[] =>
      replay
        .on(
          day(2020),
          entries.flatMap((entry) => entry ?? []),
        )
        .series.map(({ milestone }) => milestone);
    expect([shown(a), shown(b), shown(last)]).toEqual([
      ['service-start'],
      ['contract-award'],
      ['service-start', 'contract-award'],
    ]);
  });

  it('has the delays with the causes that were known by then', () => {
    const replay = replayOf([first, slip, { ...delay, entry: 'dudley/d', id: 'dudley/d/delay-1' }]);
    const causes = (on: number): string[][] =>
      replay.ledgerOn(on).map((row) => row.causes.map(({ cause }) => cause));
    expect([causes(day(2016, 2, 1)), causes(day(2016, 3, 14)), causes(day(2016, 3, 15))]).toEqual([
      [],
      [[]],
      [['engagement']],
    ]);
  });

  it('is moved by entries that speak of a thing with a state, or end a track on which there is something', () => {
    const source = sourceOf([
      first,
      make.delayOf('dudley/d', '2016-05-01', ['engagement']),
      make.stanceOf('dudley/s', '2016-06-01', 'alliance', 'mooted'),
      ends,
    ]);
    const replay = openReplay(source);
    expect(source.entries.map((entry) => [entry.id, replay.moves(entry)])).toEqual([
      ['dudley/a', true],
      ['dudley/d', false],
      ['dudley/s', true],
      [ENDS, true],
    ]);
    const bare = sourceOf([ends]);
    expect(bare.entries.map(openReplay(bare).moves)).toEqual([false]);
  });
});

describe('the state moves', () => {
  const value: ValueClaim = {
    ...(plan('dudley/v', '2016-03-01', '2018') as never as ValueClaim),
    id: 'dudley/v/value-1',
    kind: 'value',
    of: 'contract',
    amount: amountOf('£5bn'),
    per: { kind: 'term' },
  };

  it('on the days on which milestones, stances and values were first told, the oldest first', () => {
    expect(
      datesOf(
        value,
        plan('dudley/b', '2016-02-01', '2019'),
        plan('dudley/a', '2016-01-01', '2018'),
        plan('dudley/c', '2016-02-15', '2017', { milestone: 'contract-award' }),
        make.stanceOf('dudley/d', '2016-04-01', 'alliance', 'mooted'),
        plan('manchester/x', '2016-05-01', '2018', { vanguard: 'manchester' }),
      ),
    ).toEqual([
      '2016-01-01: milestone',
      '2016-02-01: milestone',
      '2016-02-15: milestone',
      '2016-03-01: quantity',
      '2016-04-01: stance',
    ]);
  });

  it('with the end of a track, for all that was open on it and nothing else', () => {
    const open = [
      plan('dudley/a', '2016-01-01', '2018'),
      plan('dudley/a', '2016-01-01', '2017', { milestone: 'contract-award', ordinal: 2 }),
      plan('dudley/a', '2016-01-01', '2019', {
        milestone: 'organisation-created',
        track: 'alliance',
        ordinal: 3,
      }),
    ];
    expect(datesOf(...open, ends)).toEqual([
      '2016-01-01: milestone,milestone,milestone',
      '2018-02-27: milestone,milestone',
    ]);
  });

  it('until the day before it moves again', () => {
    const dates = findAsKnownDates(
      replayOf([plan('dudley/a', '2016-01-01', '2018'), plan('dudley/b', '2016-02-01', '2019')]),
    );
    expect(dates.map(({ day: from, until }) => [from, until])).toEqual([
      [day(2016, 1, 1), day(2016, 1, 31)],
      [day(2016, 2, 1), undefined],
    ]);
    expect(dates[1]).not.toHaveProperty('until');
  });

  it('under the address of the narrowest report that told of it, though another came out that day', () => {
    const silent = make.delayOf('dudley/s', '2016-01-31', ['engagement']);
    expect(datesOf(silent, plan('dudley/a', '2016-01', '2018'))).toEqual(['2016-01: milestone']);
    expect(
      datesOf(
        plan('dudley/b', '2016-01-31', '2018'),
        plan('dudley/a', '2016-01', '2018', { milestone: 'contract-award' }),
      ),
    ).toEqual(['2016-01-31: milestone,milestone']);
  });
});

test.each([
  [['2016-12', '2016~'], '2016-12'],
  [['2016~'], '2016'],
  [['2017-01/2017-09'], '2017-01-to-2017-09'],
  [['2016-12-01/2016-12-31', '2016-12'], '2016-12'],
  [['2016-12?', '2016-12~'], '2016-12'],
])('reports of %j share the address %s', (reports, slug) => {
  expect(slugOf(reports.map((edtf) => spanOf(edtf)))).toBe(slug);
});

test('no report has no address', () => {
  expect(() => slugOf([])).toThrow('an address needs a date');
});
