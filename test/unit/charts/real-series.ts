import { makeRecord, type ClaimSketch } from '../support/make-record.ts';

const track = 'mcp-icp-contract';
const setBack = 'dudley/2018-01-set-back';

/** The award and the start of Dudley's contract as they were reported. */
const DUDLEY: readonly ClaimSketch[] = [
  { said: '2016-07~', milestone: 'contract-award', track, date: '2017-04', qualifier: 'by' },
  { said: '2016-07~', milestone: 'service-start', track, date: '2018-04', qualifier: 'not-before' },
  { said: '2016-12-05', milestone: 'service-start', track, date: '2018-04-01' },
  { said: '2017-06-13', milestone: 'service-start', track, date: '2018-04-01' },
  {
    said: '2018-01',
    entry: setBack,
    milestone: 'contract-award',
    track,
    date: '2018-04',
    qualifier: 'by',
    status: 'missed',
  },
  {
    ...{ said: '2018-01', entry: setBack, milestone: 'contract-award', track, date: '2018-10/2018-11' },
    causes: ['national-approval', 'engagement'],
  },
  {
    said: '2018-01',
    entry: setBack,
    milestone: 'service-start',
    track,
    date: '2018-04/2019-03',
    status: 'missed',
  },
  {
    ...{ said: '2018-01', entry: setBack, milestone: 'service-start', track, date: '2019-04-01' },
    causes: ['national-approval', 'engagement'],
  },
  {
    ...{ said: '2019-01-16', milestone: 'contract-award', track, date: '2020-04', qualifier: 'not-before' },
    causes: ['complexity'],
  },
  {
    ...{ said: '2019-01-16', milestone: 'service-start', track, date: '2020-04', qualifier: 'not-before' },
    causes: ['complexity'],
  },
  { said: '2021-03~', milestone: 'service-start', track, date: '2021-04', status: 'missed' },
  { said: '2021-03~', milestone: 'service-start', track, date: '2021-03', status: 'paused' },
];

const vanguard = 'sunderland';
const SUNDERLAND: readonly ClaimSketch[] = [
  {
    said: '2017-03-24',
    vanguard,
    milestone: 'service-start',
    track: 'single-mcp-provider',
    date: '2018-04',
    qualifier: 'by',
  },
  {
    said: '2019~',
    vanguard,
    milestone: 'service-start',
    track: 'alliance',
    date: '2019-04-01',
    status: 'happened',
  },
];

const gone = { vanguard: 'manchester', milestone: 'service-start', track: 'lco-contract' } as const;
const lco = { vanguard: 'manchester', milestone: 'service-start', track: 'lco' } as const;
const award = { vanguard: 'manchester', milestone: 'contract-award', track: 'lco-contract' } as const;
const MANCHESTER: readonly ClaimSketch[] = [
  { ...award, said: '2017-06', date: '2018', qualifier: 'early' },
  { ...award, said: '2018-01-30', date: '2018-04', status: 'missed' },
  { ...gone, said: '2016-08~', date: '2017-04' },
  { ...gone, said: '2017-04~', date: '2017-04', status: 'missed' },
  { ...gone, said: '2017-04~', date: '2018-04-01' },
  { ...lco, said: '2017-06', date: '2018-04' },
  { ...lco, said: '2018-05-16', date: '2018-04-01', status: 'happened' },
];

/** The three vanguards together. */
export const realRecord = () =>
  makeRecord([...DUDLEY, ...SUNDERLAND, ...MANCHESTER], {
    alsoEntries: [['sunderland/2018-02-27-alliance-chosen', '2018-02-27']],
    supersededBy: {
      'single-mcp-provider': { track: 'alliance', entry: 'sunderland/2018-02-27-alliance-chosen' },
    },
  });
