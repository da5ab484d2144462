import { describe, expect, it } from 'vitest';
import { findMetLate } from '../../../../src/domain/record/met-late.ts';
import { latenessWords } from '../../../../src/domain/words/duration-words.ts';
import { day, findVanguard, makeRecord, type ClaimSketch } from '../../support/make-record.ts';

const judged = new Set(['contract-award', 'service-start']);
const start = { milestone: 'service-start' } as const;

const lateOf = (sketches: readonly ClaimSketch[]): readonly (readonly [string, string])[] =>
  findMetLate(findVanguard(makeRecord(sketches)).series, judged, day(2026, 1, 1)).map((late) => [
    late.step.date.span.edtf,
    latenessWords(late),
  ]);

const promised = (
  date: string,
  happened: string,
  more: Partial<ClaimSketch> = {},
): readonly ClaimSketch[] => [
  { said: '2016-01', ...start, date, ...more },
  { said: '2020-01', ...start, status: 'happened', date: happened, track: more.track ?? 'contract' },
];

describe('steps that were met late', () => {
  it.each<[string, string, Partial<ClaimSketch>, string]>([
    ['2018-04-01', '2018-07-01', {}, '3 months'],
    ['2018-04', '2018-07', { qualifier: 'by' }, '3 months'],
    ['2018-04', '2018-10/2018-11', {}, '6 to 7 months'],
    ['2017', '2017-08', { qualifier: 'early' }, '3 to 7 months'],
  ])('promised for %s, happened %s %j: %s late', (date, happened, more, words) => {
    expect(lateOf(promised(date, happened, more))).toEqual([[date, words]]);
  });

  it.each<[string, string, Partial<ClaimSketch>]>([
    ['2018-04', '2018-04-30', {}],
    ['2018-04', '2018-06', { qualifier: 'not-before' }],
    ['2018-04-15', '2018-04', {}],
    ['2018-04', '2018-07', { milestone: 'business-case' }],
  ])('promised for %s, happened %s %j: not late', (date, happened, more) => {
    expect(lateOf(promised(date, happened, more))).toEqual([]);
  });

  it('are judged by the last date that was given', () => {
    const putBack = { said: '2018-01', ...start, date: '2018-06' };
    expect(lateOf([...promised('2018-04', '2018-06-20'), putBack])).toEqual([]);
    expect(lateOf([...promised('2018-04', '2018-08-20'), putBack])).toEqual([['2018-06', '2 months']]);
  });

  it('are in the order of their size, those of every track', () => {
    const sketches = [
      ...promised('2018-04', '2018-06'),
      ...promised('2018-04', '2019-04', { track: 'new-trust' }),
      ...promised('2018-04', '2018-07', { track: 'alliance' }),
    ];
    expect(lateOf(sketches).map(([, words]) => words)).toEqual(['12 months', '3 months', '2 months']);
  });
});
