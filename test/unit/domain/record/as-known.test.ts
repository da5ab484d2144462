import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '../../../../src/domain/dates/day.ts';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import type { Claim } from '../../../../src/domain/model/claim.ts';
import { findAsKnownDates, replaySourceOf, slugOf } from '../../../../src/domain/record/as-known.ts';
import { findChanges, findStateChanges } from '../../../../src/domain/record/changes.ts';
import { openReplay, type Replay } from '../../../../src/domain/record/replay.ts';
import { buildRecord, type TimelineRecord } from '../../../../src/domain/record/record.ts';
import { changeSentence } from '../../../../src/domain/words/change-words.ts';
import * as make from '../../support/make-claims.ts';
import { dudleyAward, dudleyStart, manchesterAward, manchesterGoLive } from '../../support/real-series.ts';

const dudley = make.vanguardOf('dudley', [
  make.trackOf('contract', 'The contract', ['contract-award', 'service-start']),
  {
    ...make.trackOf('trust', 'The trust', ['organisation-created']),
    supersededBy: { track: 'contract', entry: 'dudley/entry-3' },
  },
]);
const manchester = make.vanguardOf('manchester', [
  make.trackOf('contract', 'The contract', ['contract-award']),
  make.trackOf('partnership', 'The partnership', ['service-start']),
]);
const vocabulary = make.vocabularyOf([dudley, manchester]);
const today = spanOf('2026-11-22').latest;

const recordOf = (claims: readonly Claim[]): TimelineRecord =>
  buildRecord({ entries: make.entriesOf(claims), vocabulary, asOf: today });

const open = (record: TimelineRecord, id = 'dudley'): Replay => openReplay(replaySourceOf(record, id));

/** The dates of a vanguard with what changed, in words. */
const replay = (claims: readonly Claim[], id = 'dudley') =>
  findAsKnownDates(open(recordOf(claims), id)).map(({ slug, changes }) => [
    slug,
    ...changes.map((change) => changeSentence(change, vocabulary)),
  ]);

const pages = replay([...dudleyStart, ...dudleyAward]);

describe('the dates of the replayed record', () => {
  it("are those on which Dudley's promises moved", () => {
    expect(pages).toEqual([
      [
        '2016-07',
        'Service start: a first forecast, not before April 2018',
        'Contract award: a first forecast, by April 2017',
      ],
      ['2016-12-05', 'Service start: narrowed to 1 April 2018, from “not before April 2018”'],
      [
        '2018-01',
        'Service start: a new forecast, 1 April 2019, 12 months later than 1 April 2018',
        'Contract award: a new forecast, late October or early November 2018, 18 to 19 months later than “by April 2017”; in between it had been by April 2018, known only in hindsight',
      ],
      [
        '2019-01-16',
        'Service start: a new forecast, not before April 2020, at least 12 months later than 1 April 2019',
        'Contract award: a new forecast, not before April 2020, at least 17 months later than October or November 2018',
      ],
      [
        '2021-03',
        'Service start: the promised date, about April 2021, is lost and the work stopped, with no new date',
      ],
    ]);
  });

  it('leave out the reports that only say again what was known', () => {
    const slugs = pages.map(([slug]) => slug);
    expect(slugs).not.toContain('2017-06-13');
    expect(slugs).not.toContain('2017-08');
  });

  it("hold Manchester's lost award and the start that came true", () => {
    expect(replay([...manchesterAward, ...manchesterGoLive], 'manchester')).toEqual([
      [
        '2017-06',
        'Service start: a first forecast, April 2018',
        'Contract award: a first forecast, early 2018',
      ],
      ['2018-01-30', 'Contract award: the promised date, early 2018, is lost, with no new date'],
      ['2018-05-16', 'Service start: happened, 1 April 2018, as promised'],
    ]);
  });

  it('end with the day before the next, and the last with none', () => {
    const dates = findAsKnownDates(open(recordOf(dudleyStart)));
    expect(dates.map(({ day, until }) => [formatIsoDay(day), until && formatIsoDay(until)])).toEqual([
      ['2016-07-31', '2016-12-04'],
      ['2016-12-05', '2018-01-30'],
      ['2018-01-31', '2019-01-15'],
      ['2019-01-16', '2021-03-30'],
      ['2021-03-31', undefined],
    ]);
  });

  it('are one where reports share their last day, under the narrowest of them', () => {
    const start = make.claimOf('dudley/year', '2016~', 'planned', '2018-04');
    const award = make.claimOf('dudley/month', '2016-12', 'planned', '2017-04', {
      milestone: 'contract-award',
    });
    expect(replay([start, award]).map(([slug]) => slug)).toEqual(['2016-12']);
  });
});

it.each([
  [['2017-06-13'], '2017-06-13'],
  [['2016-12'], '2016-12'],
  [['2016-12~'], '2016-12'],
  [['2017-07?'], '2017-07'],
  [['2017-01/2017-09'], '2017-01-to-2017-09'],
  [['2018-04~/2019-03'], '2018-04-to-2019-03'],
  [['2016~', '2016-12~'], '2016-12'],
  [['2016-12-01/2016-12-31', '2016-12'], '2016-12'],
  [['2016-12', '2016-12-31'], '2016-12-31'],
])('the reported dates %j stand in an address as %s', (reports, slug) => {
  expect(slugOf(reports.map(spanOf))).toBe(slug);
  expect(slugOf(reports.toReversed().map(spanOf))).toBe(slug);
});

const anyClaims: fc.Arbitrary<readonly Claim[]> = fc
  .array(
    fc.record({
      reported: fc.integer({ min: 16800, max: 16860 }),
      date: fc.option(fc.integer({ min: 16800, max: 19000 }), { nil: undefined }),
      status: fc.constantFrom('planned', 'happened', 'missed', 'paused', 'cancelled', 'not-yet'),
      milestone: fc.constantFrom('contract-award', 'service-start', 'organisation-created'),
      stance: fc.option(fc.constantFrom('mooted', 'preferred', 'ruled-out'), { nil: undefined }),
      by: fc.subarray(['dudley-ccg', 'dudley-lmc']),
    }),
    { maxLength: 14 },
  )
  .map((list) =>
    list.map(({ reported, date, status, milestone, stance, by }, index) => {
      const [entry, day] = [`dudley/entry-${index}`, formatIsoDay(reported)];
      return stance === undefined
        ? make.claimOf(entry, day, status, date === undefined ? undefined : formatIsoDay(date), {
            milestone,
            track: milestone === 'organisation-created' ? 'trust' : 'contract',
          })
        : make.stanceOf(entry, day, 'alliance', stance, by);
    }),
  );

describe('for any claims', () => {
  it("the state on the last date is today's", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const record = recordOf(claims);
        const replayed = open(record);
        const last = findAsKnownDates(replayed).at(-1);
        const now = record.vanguards.find(({ vanguard }) => vanguard.id === 'dudley');
        if (!now) throw new RangeError('no Dudley');
        expect(findStateChanges(replayed.on(last?.day ?? -Infinity), now)).toEqual([]);
      }),
    );
  });

  it('between two dates the state stands still, and at each it moves', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const replayed = open(recordOf(claims));
        for (const { day, until, changes } of findAsKnownDates(replayed)) {
          const then = replayed.on(day);
          expect(findStateChanges(then, replayed.on(until ?? today))).toEqual([]);
          expect(changes).not.toEqual([]);
          expect(findStateChanges(replayed.on(day - 1), then)).toEqual(changes);
        }
      }),
    );
  });

  it('what was known on a day is what is derived from the reports that were out, in whatever order the days are asked for', () => {
    fc.assert(
      fc.property(anyClaims, fc.array(fc.integer({ min: 16795, max: 16865 })), (claims, days) => {
        const record = recordOf(claims);
        const replayed = open(record);
        for (const day of days) {
          const [then] = buildRecord({ entries: record.entries, vocabulary, asOf: day }).vanguards;
          expect(then).toMatchObject(replayed.on(day));
          expect(replayed.ledgerOn(day)).toEqual(then?.ledger);
        }
      }),
    );
  });

  it('a record differs in nothing from itself, and what one diff adds the other takes away', () => {
    fc.assert(
      fc.property(anyClaims, fc.nat({ max: 14 }), (claims, count) => {
        const [less, all] = [claims.slice(0, count), claims].map((some) => recordOf(some).vanguards[0]);
        if (!less || !all) throw new RangeError('no Dudley');
        expect(findChanges(all, all)).toEqual([]);
        const entries = (from: typeof all, to: typeof all, side: 'before' | 'after') =>
          findChanges(from, to).flatMap((change) =>
            change.kind === 'entry' ? (change[side]?.id ?? []) : [],
          );
        expect(entries(less, all, 'after')).toEqual(entries(all, less, 'before'));
        expect(entries(less, all, 'before')).toEqual([]);
      }),
    );
  });
});
