import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { MilestoneStatus } from '../../../../src/domain/code-lists.ts';
import { formatIsoDay } from '../../../../src/domain/dates/day.ts';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { buildSeries } from '../../../../src/domain/forecasts/build-series.ts';
import type { Claim, MilestoneClaim } from '../../../../src/domain/model/claim.ts';
import { buildRecord, type TimelineRecord } from '../../../../src/domain/record/record.ts';
import { claimOf, entriesOf, trackOf, vanguardOf, vocabularyOf } from '../../support/make-claims.ts';

const headline = ['contract-award', 'service-start'];
const vocabulary = vocabularyOf([vanguardOf('dudley', [trackOf('contract', 'The contract', headline)])]);
const today = spanOf('2026-11-22').latest;

const recordOf = (claims: readonly Claim[], asOf = today): TimelineRecord =>
  buildRecord({ entries: entriesOf(claims), vocabulary, asOf });

const statuses: readonly MilestoneStatus[] = [
  'planned',
  'happened',
  'missed',
  'paused',
  'cancelled',
  'not-yet',
];
const anyClaims: fc.Arbitrary<readonly MilestoneClaim[]> = fc
  .array(
    fc.record({
      reported: fc.integer({ min: 16800, max: 18500 }),
      date: fc.option(fc.integer({ min: 16800, max: 19000 }), { nil: undefined }),
      width: fc.integer({ min: 0, max: 90 }),
      status: fc.constantFrom(...statuses),
      milestone: fc.constantFrom(...headline),
    }),
    { maxLength: 14 },
  )
  .map((list) =>
    list.map(({ reported, date, width, status, milestone }, index) =>
      claimOf(
        `dudley/entry-${index}`,
        formatIsoDay(reported),
        status,
        date === undefined ? undefined : `${formatIsoDay(date)}/${formatIsoDay(date + width)}`,
        { milestone },
      ),
    ),
  );

describe('the record', () => {
  it('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(
        anyClaims.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray([...claims], { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(recordOf(shuffled)).toEqual(recordOf(claims));
        },
      ),
    );
  });

  it('as known on the last day of its reports is the whole', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const last = Math.max(0, ...claims.map(({ reported }) => reported.latest));
        expect({ ...recordOf(claims, last).vanguards[0], scorecard: [] }).toEqual({
          ...recordOf(claims).vanguards[0],
          scorecard: [],
        });
      }),
    );
  });

  it('as known on a day holds nothing that was reported later', () => {
    fc.assert(
      fc.property(anyClaims, fc.integer({ min: 16800, max: 18500 }), (claims, day) => {
        const record = recordOf(claims, day);
        const known = claims.filter(({ reported }) => reported.latest <= day);
        expect(record).toEqual(recordOf(known, day));
      }),
    );
  });

  it('makes no slip of a forecast restated', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const planned = claims.filter(({ status, date }) => status === 'planned' && date !== undefined);
        for (const claim of planned) {
          const alone = { ...claim, milestone: 'service-start' };
          const again = { ...alone, id: `${claim.id}-again`, reported: spanOf('2030-01-01') };
          expect(buildSeries([alone, again])[0]?.steps).toHaveLength(1);
        }
      }),
    );
  });
});
