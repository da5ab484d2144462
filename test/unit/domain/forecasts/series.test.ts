import { describe, expect, it } from 'vitest';
import { saidDateWords } from '../../../../src/domain/dates/date-words.ts';
import { buildSeries } from '../../../../src/domain/forecasts/build-series.ts';
import { slipWords } from '../../../../src/domain/forecasts/slip-words.ts';
import type { Series } from '../../../../src/domain/forecasts/series.ts';
import { claimOf } from '../../support/make-claims.ts';
import { dudleyAward, dudleyStart, manchesterAward, manchesterGoLive } from '../../support/real-series.ts';

const only = (series: readonly Series[]): Series => {
  expect(series).toHaveLength(1);
  return series[0] as Series;
};

/** Each step as: the date in words, how it stands to the one in force, and how far it moved. */
const tell = (series: Series): string[] =>
  series.steps.map((step) => {
    const { change } = step;
    const move = change && `${change.verdict}, ${slipOf(step.date, change)}`;
    return [saidDateWords(step.date), move, step.isHindsight && 'hindsight', step.lostBy.length > 0 && 'lost']
      .filter(Boolean)
      .join('; ');
  });

const slipOf = (
  date: Series['steps'][number]['date'],
  change: NonNullable<Series['steps'][number]['change']>,
): string =>
  change.verdict === 'later' || change.verdict === 'earlier' ? slipWords(change.from, date) : 'no slip';

describe("Dudley's service start", () => {
  const series = only(buildSeries(dudleyStart));

  it('moves from April 2018 by way of 1 April 2019 and April 2020 to April 2021, known only in hindsight', () => {
    expect(tell(series)).toEqual([
      'not before April 2018',
      'by 2018; loosened, no slip',
      '1 April 2018; refined, no slip; lost',
      'by April 2018; loosened, no slip',
      'about April 2018; loosened, no slip',
      '1 April 2019; later, 12 months later',
      'not before April 2020; later, at least 12 months later',
      'about April 2021; later, up to 12 months later; hindsight; lost',
    ]);
  });

  it('counts a forecast restated on another day as one step with two sources', () => {
    const restated = series.steps.find((step) => step.date.span.edtf === '2018-04-01');
    expect(restated?.claims.map(({ entry }) => entry)).toEqual([
      'dudley/2016-12-05-procurement',
      'dudley/2017-06-13-tender',
    ]);
  });

  it('stays open when it is paused, with the last forecast lost', () => {
    expect(series.stops.map(({ status }) => status)).toEqual(['paused']);
    expect(series.isLost).toBe(true);
    expect(series.outcomes).toEqual([]);
  });
});

describe("Dudley's contract award", () => {
  const series = only(buildSeries(dudleyAward));

  it('moves from April 2017 by way of April 2018, in hindsight, to late 2018 and then April 2020', () => {
    expect(tell(series)).toEqual([
      'by April 2017',
      'about April 2017; held, no slip',
      'by April 2018; later, 12 months later; hindsight; lost',
      'late October or early November 2018; later, 6 to 7 months later',
      'not before April 2020; later, at least 17 months later',
    ]);
  });

  it('makes no step of a lost date of low certainty', () => {
    expect(series.strayLosses.map(({ date }) => date?.span.edtf)).toEqual(['2018-05~', '2019~']);
  });
});

describe("Manchester's contract award", () => {
  it('is lost with no later date, and a repost or a suggestion adds nothing', () => {
    const series = only(buildSeries(manchesterAward));
    expect(tell(series)).toEqual(['early 2018; lost']);
    expect(series.isLost).toBe(true);
    expect(series.inForce?.lostBy).toHaveLength(1);
    expect(series.undated).toHaveLength(1);
  });
});

describe("Manchester's go-live", () => {
  it('ends once, on the narrower of two dates that agree', () => {
    const series = only(buildSeries(manchesterGoLive));
    expect(series.outcomes).toHaveLength(1);
    expect(series.outcomes[0]?.date.span.edtf).toBe('2018-04-01');
    expect(series.outcomes[0]?.claims).toHaveLength(2);
  });
});

describe('a series', () => {
  it('keeps the tightest forecast in force when a looser one is said after it', () => {
    const series = only(
      buildSeries([
        claimOf('a', '2016-01-01', 'planned', '2018-04-01'),
        claimOf('b', '2016-02-01', 'planned', '2018-04'),
        claimOf('c', '2016-03-01', 'planned', '2019-04-01'),
      ]),
    );
    expect(series.steps[2]?.change?.from.span.edtf).toBe('2018-04-01');
  });

  it('takes a loss that names no date as the loss of the forecast in force', () => {
    const series = only(
      buildSeries([claimOf('a', '2016-01-01', 'planned', '2018'), claimOf('b', '2016-02-01', 'missed')]),
    );
    expect(series.isLost).toBe(true);
    expect(series.steps).toHaveLength(1);
  });

  it('starts anew with a plan made after it was cancelled', () => {
    const series = buildSeries([
      claimOf('a', '2016-01-01', 'planned', '2018'),
      claimOf('b', '2016-02-01', 'cancelled'),
      claimOf('c', '2016-03-01', 'planned', '2020'),
    ]);
    expect(series.map(({ ordinal, steps }) => [ordinal, steps.length])).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(series[1]?.steps[0]?.change).toBeUndefined();
  });

  it('keeps a later word on an outcome with that outcome, though a new plan has been made since', () => {
    const [first, second] = buildSeries([
      claimOf('a', '2024-08-05', 'happened', '2024-08-01'),
      claimOf('b', '2024-08-20', 'planned', '2024-10-01'),
      claimOf('c', '2024-09-04', 'happened', '2024-08'),
    ]);
    expect(first?.outcomes[0]?.claims).toHaveLength(2);
    expect(second?.outcomes).toEqual([]);
  });

  it('keeps outcomes on days that lie apart as two', () => {
    const series = only(
      buildSeries([
        claimOf('a', '2017-06', 'happened', '2017-03-10'),
        claimOf('b', '2017-07', 'happened', '2017-03-14'),
      ]),
    );
    expect(series.outcomes).toHaveLength(2);
  });

  it('calls an overlap that is no inclusion shifted, which is no delay', () => {
    const series = only(
      buildSeries([
        claimOf('a', '2016-01-01', 'planned', '2018-03/2018-05'),
        claimOf('b', '2016-02-01', 'planned', '2018-05/2018-07'),
      ]),
    );
    expect(series.steps[1]?.change?.verdict).toBe('shifted');
  });

  it('is measured from the first said of several forecasts that are as tight', () => {
    const series = only(
      buildSeries([
        claimOf('a', '2016-01-01', 'planned', '2018-04', { qualifier: 'by' }),
        claimOf('b', '2016-02-01', 'planned', '2018-04'),
        claimOf('c', '2016-03-01', 'planned', '2019-04'),
      ]),
    );
    expect(tell(series)).toEqual([
      'by April 2018',
      'April 2018; held, no slip',
      'April 2019; later, 12 months later',
    ]);
    expect(series.steps[2]?.change?.from.qualifier).toBe('by');
  });

  it('of something that came unannounced has no forecast, and none that was lost', () => {
    const series = only(buildSeries([claimOf('a', '2018-05-01', 'happened', '2018-04')]));
    expect(series).toMatchObject({ steps: [], isLost: false });
    expect(series).not.toHaveProperty('inForce');
  });

  it('that was begun anew is the one that is paused, in the month in which the first was reached too', () => {
    const [first, second] = buildSeries([
      claimOf('a', '2024-08-05', 'happened', '2024-08'),
      claimOf('b', '2024-08-20', 'planned', '2025'),
      claimOf('c', '2024-08-25', 'paused'),
    ]);
    expect(first?.stops).toEqual([]);
    expect(second?.stops).toHaveLength(1);
  });

  it('keeps the first of two dates of its outcome that are as exact', () => {
    const series = only(
      buildSeries([
        claimOf('a', '2018-07-01', 'happened', '2018-04/2018-05'),
        claimOf('b', '2018-08-01', 'happened', '2018-05/2018-06'),
      ]),
    );
    expect(series.outcomes.map(({ date }) => date.span.edtf)).toEqual(['2018-04/2018-05']);
  });

  it('is measured on from a forecast that was lost before the next was given', () => {
    const series = only(
      buildSeries([
        claimOf('a', '2016-01-01', 'planned', '2018-04'),
        claimOf('b', '2018-02-01', 'missed', '2018-04'),
        claimOf('c', '2018-06-01', 'planned', '2018-12'),
      ]),
    );
    expect(series.steps[1]?.change?.verdict).toBe('later');
    expect(series.isLost).toBe(false);
  });
});

describe('what joins a series, and what only stands beside it', () => {
  const planned = (reported: string, date: string, entry = `dudley/${reported}`) =>
    claimOf(entry, reported, 'planned', date);
  const missed = (reported: string, date: string | undefined, certainty: 'high' | 'low' = 'high') =>
    claimOf(`dudley/${reported}`, reported, 'missed', date, { certainty });
  const idsOf = (claims: readonly { readonly id: string }[]): string[] => claims.map(({ id }) => id);

  it('an idea is in no series', () => {
    expect(buildSeries([claimOf('dudley/a', '2016-07', 'suggested', '2018-04')])).toEqual([]);
    const series = only(
      buildSeries([planned('2016-07-01', '2018-04'), claimOf('dudley/a', '2016-08', 'suggested', '2019-04')]),
    );
    expect(tell(series)).toEqual(['April 2018']);
  });

  it('a forecast said again is one step, with both claims', () => {
    const series = only(buildSeries([planned('2016-07-01', '2018-04'), planned('2016-09-01', '2018-04')]));
    expect(series.steps.map(({ claims }) => idsOf(claims))).toEqual([
      ['dudley/2016-07-01/milestone-1', 'dudley/2016-09-01/milestone-1'],
    ]);
    expect(series.isLost).toBe(false);
  });

  it('a loss of a date that was put back before belongs to that step, and loses nothing in force', () => {
    const series = only(
      buildSeries([
        planned('2016-07-01', '2018-04'),
        planned('2017-07-01', '2019-04'),
        missed('2018-05-01', '2018-04'),
      ]),
    );
    expect(series.steps.map(({ lostBy }) => idsOf(lostBy))).toEqual([['dudley/2018-05-01/milestone-1'], []]);
    expect(series.isLost).toBe(false);
  });

  it('a loss of a date that nobody gave is a step known only in hindsight, and leaves the series lost', () => {
    const series = only(buildSeries([planned('2016-07-01', '2018-04'), missed('2018-05-01', '2019-06')]));
    expect(tell(series)).toEqual(['April 2018', 'June 2019; later, 14 months later; hindsight; lost']);
    expect(series.isLost).toBe(true);
  });

  it('a loss that is doubted and fits no date is only a mention', () => {
    const series = only(
      buildSeries([planned('2016-07-01', '2018-04'), missed('2018-05-01', '2019-06', 'low')]),
    );
    expect(tell(series)).toEqual(['April 2018']);
    expect(idsOf(series.strayLosses)).toEqual(['dudley/2018-05-01/milestone-1']);
  });

  it('an outcome is as exact as the most exact report of it', () => {
    const happened = (reported: string, date: string) =>
      claimOf(`dudley/${reported}`, reported, 'happened', date);
    const series = only(
      buildSeries([
        happened('2018-05-01', '2018-04'),
        happened('2018-06-01', '2018-04-03'),
        happened('2018-07-01', '2018'),
      ]),
    );
    expect(series.outcomes.map(({ date, claims }) => [saidDateWords(date), claims.length])).toEqual([
      ['3 April 2018', 3],
    ]);
  });
});
