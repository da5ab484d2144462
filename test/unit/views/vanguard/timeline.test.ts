import { describe, expect, it } from 'vitest';
import { buildContext } from '../../../../src/views/context.ts';
import { viewTimeline, type TimelineView } from '../../../../src/views/vanguard/timeline.ts';
import { findVanguard, makeRecord, type ClaimSketch } from '../../support/make-record.ts';

const viewOf = (sketches: readonly ClaimSketch[]): TimelineView => {
  const record = makeRecord(sketches);
  return viewTimeline(findVanguard(record), buildContext(record));
};

const eventsOf = ({ years }: TimelineView) => years.flatMap(({ events }) => events);

const SLIPPED: readonly ClaimSketch[] = [
  { said: '2016-07~', milestone: 'contract-award', date: '2017-04', qualifier: 'by' },
  { said: '2017-06-13', milestone: 'contract-notice', status: 'happened', date: '2017-06-09' },
  { said: '2018-01', milestone: 'contract-award', date: '2018-10/2018-11' },
];

describe('the years of a timeline', () => {
  it('are those that have events, each with an id to link to', () => {
    expect(viewOf(SLIPPED).years.map(({ year, id }) => [year, id])).toEqual([
      ['2016', 'year-2016'],
      ['2017', 'year-2017'],
      ['2018', 'year-2018'],
    ]);
  });

  it('count what each filter shows of them, and leave out what shows nothing', () => {
    const view = viewOf(SLIPPED);
    expect(view.years.map(({ counts }) => counts)).toEqual([
      { tender: 1 },
      { tender: 1 },
      { tender: 1, delay: 1 },
    ]);
    const tender = view.filters.find(({ id }) => id === 'tender');
    expect(tender?.count).toBe(3);
  });
});

describe('an event', () => {
  it('says how exactly it is dated, as its words do', () => {
    expect(eventsOf(viewOf(SLIPPED)).map(({ at, exactness }) => [at.words, exactness])).toEqual([
      ['About July 2016', 'near'],
      ['9 June 2017', 'exact'],
      ['January 2018', 'near'],
    ]);
  });

  it('names who disagrees with its date, and leads to where both sides stand', () => {
    const [first, second] = eventsOf(
      viewOf([
        { said: '2018-05-01', milestone: 'service-start', status: 'happened', date: '2018-04-01' },
        { said: '2018-06-01', milestone: 'service-start', status: 'happened', date: '2018-05-07' },
      ]),
    );
    const dissent = { href: '/vanguards/dudley/#disagreements', text: '1 disagrees: HSJ' };
    expect([first?.evidence.dissent, second?.evidence.dissent]).toEqual([dissent, dissent]);
  });

  it('gives a source’s date only where it is another than its own', () => {
    const texts = eventsOf(viewOf(SLIPPED)).map(({ evidence }) => evidence.sources.map(({ text }) => text));
    expect(texts).toEqual([['HSJ'], ['HSJ, 13 June 2017'], ['HSJ']]);
  });
});
