import { claimOf } from './make-claims.ts';

const award = { milestone: 'contract-award' };

/** Dudley's service start, as the sources gave it, from 2016 to the stop. */
export const dudleyStart = [
  claimOf('dudley/2016-07-timetable', '2016-07~', 'planned', '2018-04', { qualifier: 'not-before' }),
  claimOf('dudley/2016-07-procuring', '2016-07~', 'planned', '2018', { qualifier: 'by' }),
  claimOf('dudley/2016-case', '2016~', 'planned', '2018-04', { qualifier: 'by' }),
  claimOf('dudley/2016-12-05-procurement', '2016-12-05', 'planned', '2018-04-01'),
  claimOf('dudley/2017-06-13-tender', '2017-06-13', 'planned', '2018-04-01'),
  claimOf('dudley/2017-08-bidders', '2017-08~', 'planned', '2018-04~'),
  claimOf('dudley/2018-01-set-back', '2018-01', 'missed', '2018-04~/2019-03', { ordinal: 1 }),
  claimOf('dudley/2018-01-set-back', '2018-01', 'planned', '2019-04-01', { ordinal: 2 }),
  claimOf('dudley/2019-01-16-delayed', '2019-01-16', 'planned', '2020-04', { qualifier: 'not-before' }),
  claimOf('dudley/2021-03-shelved', '2021-03~', 'missed', '2021-04~', { ordinal: 1 }),
  claimOf('dudley/2021-03-shelved', '2021-03~', 'paused', undefined, { ordinal: 2 }),
];

/** Dudley's contract award, from April 2017 to no date on record. */
export const dudleyAward = [
  claimOf('dudley/2016-07-timetable', '2016-07~', 'planned', '2017-04', {
    qualifier: 'by',
    ordinal: 2,
    ...award,
  }),
  claimOf('dudley/2016-case', '2016~', 'planned', '2017-04~', { ordinal: 2, ...award }),
  claimOf('dudley/2018-01-set-back', '2018-01', 'missed', '2018-04', {
    qualifier: 'by',
    ordinal: 3,
    ...award,
  }),
  claimOf('dudley/2018-01-set-back', '2018-01', 'missed', '2018-05~', {
    certainty: 'low',
    ordinal: 4,
    ...award,
  }),
  claimOf('dudley/2018-01-set-back', '2018-01', 'planned', '2018-10/2018-11', {
    ordinal: 5,
    wording: 'late October or early November 2018',
    ...award,
  }),
  claimOf('dudley/2019-01-16-delayed', '2019-01-16', 'missed', '2019~', {
    certainty: 'low',
    ordinal: 2,
    ...award,
  }),
  claimOf('dudley/2019-01-16-delayed', '2019-01-16', 'planned', '2020-04', {
    qualifier: 'not-before',
    ordinal: 3,
    ...award,
  }),
];

/** Manchester's contract award: forecast for early 2018, lost in January 2018. */
export const manchesterAward = [
  claimOf('manchester/2017-06-single-bid', '2017-06', 'planned', '2018', { qualifier: 'early', ...award }),
  claimOf('dudley/2018-01-set-back', '2018-01', 'planned', undefined, { ordinal: 6, ...award }),
  claimOf('manchester/2018-01-30-delayed', '2018-01-30', 'missed', '2018-04~', award),
  claimOf('manchester/2018-02-15-repost', '2018-02-15', 'missed', '2018-04', {
    qualifier: 'by',
    repeats: 'manchester/2018-01-30-delayed',
    ...award,
  }),
  claimOf('manchester/2018-02-15-repost', '2018-02-15', 'suggested', '2019-04~', {
    repeats: 'manchester/2018-01-30-delayed',
    ordinal: 2,
    ...award,
  }),
].map((claim) => ({ ...claim, vanguard: 'manchester' }));

/** Manchester's go-live under existing contracts. */
export const manchesterGoLive = [
  claimOf('manchester/2017-06-single-bid', '2017-06', 'planned', '2018-04', {
    ordinal: 2,
    track: 'partnership',
  }),
  claimOf('dudley/2018-01-set-back', '2018-01', 'planned', '2018-04', { ordinal: 7, track: 'partnership' }),
  claimOf('manchester/2018-05-macc', '2018-05~', 'happened', '2018-04', { track: 'partnership' }),
  claimOf('manchester/2018-05-16-blog', '2018-05-16', 'happened', '2018-04-01', { track: 'partnership' }),
].map((claim) => ({ ...claim, vanguard: 'manchester' }));

/** Sunderland: one provider by April 2018, then an alliance instead. */
export const sunderlandProvider = [
  claimOf('sunderland/2017-03-24-plan', '2017-03-24', 'planned', '2018-04', {
    qualifier: 'by',
    track: 'provider',
  }),
].map((claim) => ({ ...claim, vanguard: 'sunderland' }));

export const sunderlandAlliance = [
  claimOf('sunderland/2019-how', '2019~', 'happened', '2019-04-01', { track: 'alliance' }),
  claimOf('sunderland/2019-11-plan', '2019-11', 'happened', '2019-04-01', { track: 'alliance' }),
].map((claim) => ({ ...claim, vanguard: 'sunderland' }));
