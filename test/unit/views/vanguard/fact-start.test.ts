import { describe, expect, it } from 'vitest';
import { buildContext } from '../../../../src/views/context.ts';
import { viewStart } from '../../../../src/views/vanguard/fact-start.ts';
import { findVanguard, makeRecord, type ClaimSketch } from '../../support/make-record.ts';

const start = { milestone: 'service-start' } as const;
const factOf = (sketches: readonly ClaimSketch[]) => {
  const record = makeRecord(sketches);
  return viewStart(findVanguard(record), buildContext(record))[0];
};

const moved: readonly ClaimSketch[] = [
  { ...start, said: '2016-07', date: '2018-04-01' },
  { ...start, said: '2019-01', date: '2021-04' },
];

describe('the fact of the start', () => {
  it('runs from the first date to the last, then to the outcome', () => {
    const fact = factOf([...moved, { ...start, said: '2021-06', status: 'missed', date: '2021-04' }]);
    expect(fact).toMatchObject({
      tone: 'delay',
      lines: [{ value: 'First 1 April 2018, last April 2021', detail: 'missed, no date now' }],
    });
  });

  it('is not green where the last date was kept and the first was not', () => {
    const fact = factOf([...moved, { ...start, said: '2021-05', status: 'happened', date: '2021-04-06' }]);
    expect(fact).toMatchObject({
      tone: 'plain',
      lines: [{ detail: '6 April 2021, late by the first date, on time by the last' }],
    });
  });

  it('names each track and takes no colour where they fared differently', () => {
    const alliance = { ...start, track: 'alliance' };
    const fact = factOf([
      ...moved,
      { ...alliance, said: '2017-06', date: '2018-04' },
      { ...alliance, said: '2018-05', status: 'happened', date: '2018-04-01' },
    ]);
    expect(fact?.tone).toBe('plain');
    expect(fact?.lines.map(({ value }) => value.split(': ')[1])).toEqual([
      'no start on record',
      '1 April 2018, on time',
    ]);
  });
});
