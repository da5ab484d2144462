import { describe, expect, it, test } from 'vitest';
import type { Vocabulary } from '../../../../src/domain/model/vocabulary.ts';
import type { Claim } from '../../../../src/domain/model/claim.ts';
import type { TimelineEvent } from '../../../../src/domain/record/events.ts';
import { buildRecord } from '../../../../src/domain/record/record.ts';
import { day } from '../../support/make-record.ts';
import * as make from '../../support/make-claims.ts';

const track = make.trackOf('contract', 'The contract', ['service-start']);
const base = make.vocabularyOf([make.vanguardOf('dudley', [track])]);
const vocabulary: Vocabulary = {
  ...base,
  milestones: [
    ...base.milestones,
    { id: 'act', title: 'Act', means: 'It.', group: 'law', judged: true, lasts: false },
  ],
};

const eventsOf = (claims: readonly Claim[], words = vocabulary): readonly TimelineEvent[] =>
  buildRecord({ entries: make.entriesOf(claims), vocabulary: words, asOf: day(2026) }).vanguards[0]?.events ??
  [];

type Said = Parameters<typeof make.claimOf>;

const claim = (reported: string, status: Said[2], date?: string, options: Said[4] = {}): Claim =>
  make.claimOf(`dudley/${reported}`, reported, status, date, options);

test.each([
  ['contract-award', ['tender']],
  ['service-start', ['outcome']],
  ['organisation-created', ['form']],
  ['public-consultation', ['approval-and-law']],
  ['act', ['approval-and-law']],
])('what happens to %s is told by the filter %j', (milestone, categories) => {
  expect(eventsOf([claim('2018-05-01', 'happened', '2018-04', { milestone })])[0]?.categories).toEqual(
    categories,
  );
});

test('a stance is told by the filter of its decision', () => {
  expect(eventsOf([make.stanceOf('dudley/a', '2016-01-01', 'alliance', 'mooted')])[0]?.categories).toEqual([
    'form',
  ]);
  const other = { ...make.stanceOf('dudley/a', '2016-01-01', 'alliance', 'mooted'), decision: 'other' };
  expect(eventsOf([other])[0]?.categories).toEqual([]);
});

test('a slip and an end of a promise are told by the filter for delays too, nothing else is', () => {
  const events = eventsOf([
    claim('2016-01-01', 'planned', '2018-04'),
    claim('2016-02-01', 'planned', '2018-03'),
    claim('2016-03-01', 'planned', '2019-04'),
    claim('2016-04-01', 'planned'),
    claim('2016-05-01', 'suggested', '2020'),
    claim('2016-06-01', 'missed', '2022', { certainty: 'low' }),
    claim('2019-05-01', 'missed', '2019-04'),
    claim('2019-06-01', 'not-yet'),
    claim('2019-07-01', 'paused'),
    claim('2019-08-01', 'cancelled'),
  ]);
  expect(events.map(({ kind, categories }) => [kind, categories.includes('delay')])).toEqual([
    ['forecast', false],
    ['forecast', false],
    ['forecast', true],
    ['undated-plan', false],
    ['suggested', false],
    ['doubtful-loss', false],
    ['lost', true],
    ['not-yet', false],
    ['paused', true],
    ['cancelled', true],
  ]);
});

describe('an event', () => {
  it('of what happened stands at its day, all others at that of their report', () => {
    const [forecast, happened] = eventsOf([
      claim('2016-01-15', 'planned', '2018-04'),
      claim('2018-06-01', 'happened', '2018-04'),
    ]);
    expect(forecast).toMatchObject({
      at: { span: { edtf: '2016-01-15' } },
      sortDay: day(2016, 1, 15),
      lasts: false,
    });
    expect(happened).toMatchObject({
      at: { span: { edtf: '2018-04' } },
      sortDay: day(2018, 4, 30),
      lasts: false,
    });
  });

  it('that lasted stands at its first day, and is its whole length', () => {
    const [event] = eventsOf([
      claim('2017-06-01', 'happened', '2016-07-15/2016-09-09', { milestone: 'public-consultation' }),
    ]);
    expect(event).toMatchObject({ sortDay: day(2016, 7, 15), lasts: true });
  });

  it('of a step that no list has stands like any other, in no category', () => {
    const [event] = eventsOf([claim('2018-06-01', 'happened', '2018-04', { milestone: 'unlisted' })]);
    expect(event).toMatchObject({ lasts: false, categories: [] });
  });

  it('has the id of its first claim, and an address made of it', () => {
    const [event] = eventsOf([
      claim('2016-01-01', 'planned', '2018-04'),
      claim('2016-02-01', 'planned', '2018-04'),
    ]);
    expect(event).toMatchObject({
      id: 'dudley/2016-01-01/milestone-1',
      anchor: 'dudley-2016-01-01-milestone-1',
    });
    expect(event?.claims).toHaveLength(2);
  });

  it('is disputed where sources put it on days that lie apart', () => {
    const disputed = (...dates: readonly string[]): unknown[] =>
      eventsOf(dates.map((date, index) => claim(`2018-06-0${index + 1}`, 'happened', date))).map(
        (event) => event.kind === 'happened' && event.isDisputed,
      );
    expect(disputed('2018-04')).toEqual([false]);
    expect(disputed('2018-04', '2018-05')).toEqual([true, true]);
  });
});

describe('within a day', () => {
  it('events stand in the order of their claims', () => {
    const kinds = eventsOf([
      claim('2018-04-01', 'planned', '2019-04', { ordinal: 1 }),
      claim('2018-04-01', 'missed', '2018-04-01', { ordinal: 2, milestone: 'contract-award' }),
      claim('2018-04-01', 'happened', '2018-04-01', { ordinal: 3, milestone: 'contract-notice' }),
    ]).map((event) => (event.kind === 'stance' ? '' : event.milestone));
    expect(kinds).toEqual(['contract-award', 'contract-notice', 'service-start']);
  });

  it('a day comes before the next, whatever its claims', () => {
    const events = eventsOf([
      claim('2018-04-02', 'missed', '2018-04-01', { milestone: 'contract-award' }),
      claim('2018-04-01', 'suggested'),
    ]);
    expect(events.map(({ kind }) => kind)).toEqual(['suggested', 'forecast']);
  });
});

describe('the loss of a date', () => {
  const losses = (...claims: readonly Claim[]): number =>
    eventsOf(claims).filter(({ kind }) => kind === 'lost').length;

  it('is an event where the forecast in force was lost, with all that tell of it', () => {
    const plan = claim('2016-01-01', 'planned', '2018-04');
    const lost = [claim('2018-05-01', 'missed', '2018-04'), claim('2018-06-01', 'missed', '2018-04')];
    expect(losses(plan)).toBe(0);
    expect(losses(plan, ...lost)).toBe(1);
    expect(eventsOf([plan, ...lost]).find(({ kind }) => kind === 'lost')?.claims).toHaveLength(2);
  });

  it('is none of its own where it is the step itself, or a new date was given since', () => {
    expect(losses(claim('2018-05-01', 'missed', '2018-04'))).toBe(0);
    expect(
      losses(
        claim('2016-01-01', 'planned', '2018-04'),
        claim('2018-05-01', 'missed', '2018-04'),
        claim('2018-06-01', 'planned', '2019-04'),
      ),
    ).toBe(0);
  });
});

test('ideas of one date for one step are one event, whoever has them', () => {
  const events = eventsOf([
    claim('2016-02-01', 'suggested', '2019'),
    claim('2016-01-01', 'suggested', '2019'),
    claim('2016-03-01', 'suggested', '2020'),
    claim('2016-04-01', 'suggested'),
    claim('2016-05-01', 'suggested'),
    claim('2016-06-01', 'suggested', '2019', { milestone: 'contract-award' }),
    claim('2016-07-01', 'suggested', '2019', { track: 'alliance' }),
  ]);
  expect(events.map(({ id, claims }) => [id, claims.length])).toEqual([
    ['dudley/2016-01-01/milestone-1', 2],
    ['dudley/2016-03-01/milestone-1', 1],
    ['dudley/2016-04-01/milestone-1', 2],
    ['dudley/2016-06-01/milestone-1', 1],
    ['dudley/2016-07-01/milestone-1', 1],
  ]);
});
