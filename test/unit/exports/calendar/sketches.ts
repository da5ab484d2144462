import fc from '../../support/fast-check.ts';
import type { ClaimSketch } from '../../support/make-record.ts';

const months = fc.constantFrom('01', '03', '05', '07', '09', '11');
const years = fc.integer({ min: 2016, max: 2020 });
const monthsOf = fc.tuple(years, months).map(([year, month]) => `${year}-${month}`);
const dates = fc.oneof(
  monthsOf,
  monthsOf.map((month) => `${month}-15`),
  years.map(String),
);

/** Any claim of one of two milestones, said and dated from 2016 to 2020. */
export const makeSketches: fc.Arbitrary<ClaimSketch> = fc
  .record({
    said: monthsOf.map((month) => `${month}-20`),
    milestone: fc.constantFrom('service-start', 'contract-award'),
    status: fc.constantFrom('planned', 'planned', 'happened', 'missed', 'paused', 'not-yet', 'cancelled'),
    date: fc.option(dates, { nil: '' }),
  })
  .map(({ date, ...sketch }) => (date === '' ? sketch : { ...sketch, date }));
