import fc from '../support/fast-check.ts';
import type { ClaimSketch } from '../support/make-record.ts';

const CAUSES = [undefined, ['engagement'], ['national-approval', 'complexity', 'engagement']] as const;
const TRACKS = ['contract', 'alliance'] as const;
const MILESTONES = ['contract-award', 'service-start', 'business-case'] as const;

/** A day so many days after the first of 2014, as the data keeps it. */
const dayAfter = (days: number): string =>
  new Date(Date.UTC(2014, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

const status = fc.constantFrom(
  ...(['planned', 'planned', 'planned', 'planned', 'missed', 'happened', 'paused', 'cancelled'] as const),
);

/** Claims said on days of one stretch, of promises up to as far ahead again. */
const claimsWithin = (days: number, most: number): fc.Arbitrary<ClaimSketch[]> =>
  fc
    .array(
      fc.record({
        milestone: fc.constantFrom(...MILESTONES),
        track: fc.constantFrom(...TRACKS),
        saidOn: fc.integer({ min: 0, max: days }),
        ahead: fc.integer({ min: 0, max: days }),
        isMonth: fc.boolean(),
        status,
        causes: fc.constantFrom(...CAUSES),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((list) =>
      list.map(({ saidOn, ahead, isMonth, causes, ...rest }, index): ClaimSketch => ({
        ...rest,
        said: dayAfter(saidOn),
        date: dayAfter(saidOn + ahead).slice(0, isMonth ? 7 : 10),
        entry: `dudley/entry-${index}`,
        ...(causes && { causes }),
      })),
    );

/** The same promise put back again and again on each of several lines. */
export const slippingLines = (lines: number, steps: number): ClaimSketch[] =>
  Array.from({ length: lines }, (_, line) =>
    Array.from({ length: steps }, (__, step): ClaimSketch => ({
      milestone: MILESTONES[line % MILESTONES.length] ?? 'service-start',
      track: TRACKS[Math.floor(line / MILESTONES.length)] ?? 'contract',
      said: dayAfter(60 * step + line * 3),
      date: dayAfter(60 * step + line * 40 + 300 + step * 70),
      entry: `dudley/line-${line}-step-${step}`,
      causes: ['national-approval', 'complexity'],
    })),
  ).flat();

/** Many forecasts said within one month, each later than the one before. */
const crowdedMonth = (steps: number): ClaimSketch[] =>
  Array.from({ length: steps }, (_, step) => ({
    milestone: 'service-start',
    said: dayAfter(400 + step * 2),
    date: dayAfter(700 + step * 45),
    entry: `dudley/step-${String(step).padStart(2, '0')}`,
    causes: ['engagement'],
  }));

/** Two tracks of which one is put back past the other. */
const crossingTracks: ClaimSketch[] = [
  { milestone: 'service-start', track: 'contract', said: '2016-01-10', date: '2017-04-01' },
  { milestone: 'service-start', track: 'alliance', said: '2016-01-12', date: '2018-04-01' },
  { milestone: 'service-start', track: 'contract', said: '2016-09-10', date: '2019-04-01' },
  { milestone: 'service-start', track: 'alliance', said: '2016-09-12', date: '2017-10-01' },
];

export const CASES: readonly (readonly [name: string, sketches: ClaimSketch[]])[] = [
  ['one point', [{ milestone: 'service-start', said: '2016-01-10', date: '2017-04-01' }]],
  ['a promise for its own day', [{ milestone: 'service-start', said: '2016-01-10', date: '2016-01-10' }]],
  ['many points in one month', crowdedMonth(14)],
  ['two tracks that cross', crossingTracks],
  ['six lines of twelve steps', slippingLines(6, 12)],
];

export const SPANS: readonly (readonly [name: string, claims: fc.Arbitrary<ClaimSketch[]>])[] = [
  ['a day', claimsWithin(1, 10)],
  ['a month', claimsWithin(30, 14)],
  ['two years', claimsWithin(730, 16)],
  ['twelve years', claimsWithin(4380, 20)],
];
