import type { TimelineRecord } from '../../../src/domain/record/record.ts';
import { makeRecord } from '../support/make-record.ts';

/** A small record of everything that the derived tables tell: slips, a hindsight, an end without a date, a promise kept. */
export const inventedRecord = (): TimelineRecord =>
  makeRecord([
    { said: '2016-07~', milestone: 'service-start', date: '2018-04', qualifier: 'not-before' },
    { said: '2016-12-05', milestone: 'service-start', date: '2018-04-01' },
    { said: '2018-01', milestone: 'service-start', date: '2019-04-01', causes: ['engagement', 'complexity'] },
    { said: '2018-01', milestone: 'contract-award', status: 'missed', date: '2018-04', qualifier: 'by' },
    {
      said: '2018-01',
      milestone: 'contract-award',
      date: '2018-10/2018-11',
      wording: 'late October or early November 2018',
    },
    { said: '2021-03~', milestone: 'service-start', status: 'missed', date: '2021-04~' },
    { said: '2021-03~', milestone: 'service-start', status: 'paused' },
    { said: '2016-05', milestone: 'public-consultation', date: '2016-07-15/2016-09-09', track: 'talks' },
    {
      said: '2016-10',
      milestone: 'public-consultation',
      status: 'happened',
      date: '2016-07-15/2016-09-09',
      track: 'talks',
    },
    { said: '2017-03', milestone: 'organisation-created', date: '2017-06', track: 'body' },
    { said: '2017-09', milestone: 'organisation-created', status: 'cancelled', track: 'body' },
  ]);
