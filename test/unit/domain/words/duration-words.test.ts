import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { daysThatKeep } from '../../../../src/domain/forecasts/judge.ts';
import { buildSeries } from '../../../../src/domain/forecasts/build-series.ts';
import type { Outcome } from '../../../../src/domain/forecasts/series.ts';
import { horizonOf } from '../../../../src/domain/record/horizon.ts';
import {
  dayRangeWords,
  lagWords,
  latenessWords,
  remainingWords,
  silenceWords,
} from '../../../../src/domain/words/duration-words.ts';
import type { Qualifier } from '../../../../src/domain/code-lists.ts';
import { claimOf, said } from '../../support/make-claims.ts';

test.each([
  [0, 0, 'the same day'],
  [-3, 0, 'the same day'],
  [1, 1, '1 day'],
  [0, 1, 'up to 1 day'],
  [0, 60, 'up to 60 days'],
  [30, 60, '30 to 60 days'],
  [729, 729, '729 days'],
  [730, 730, '2 years'],
  [761, 761, '2 years and 1 month'],
  [1200, 1200, '3 years and 3 months'],
  [0, 1034, 'up to 2 years and 10 months'],
  [100, 1034, '3 months to 2 years and 10 months'],
  [31, 740, '1 month to 2 years and 1 month'],
  [740, 1034, '2 years to 2 years and 10 months'],
])('%d to %d days are “%s”', (min, max, words) => {
  expect(dayRangeWords({ min, max })).toBe(words);
});

describe('a silence', () => {
  const silence = (from: string, days: number, to: string | undefined, isExact: boolean): string =>
    silenceWords({
      vanguard: 'dudley',
      track: 'contract',
      from: { entry: 'dudley/a', reported: spanOf(from) },
      ...(to !== undefined && { to: { entry: 'dudley/b', reported: spanOf(to) } }),
      days,
      isExact,
      waiting: [],
    });

  test.each([
    ['2016-01-01', 1, '2016-01-02', true, '1 day'],
    ['2016-01-01', 207, undefined, true, '207 days'],
    ['2016-01', 207, undefined, false, 'at least 207 days'],
    ['2016-01-01', 729, undefined, true, '729 days'],
    ['2016-01-01', 731, undefined, true, '2 years'],
    ['2016-01-01', 730, undefined, true, '1 year and 11 months'],
    ['2016-01', 3000, undefined, false, 'at least 8 years and 2 months'],
    ['2016-01-01~', 3000, undefined, true, 'at least 8 years and 2 months'],
    ['2016-01~', 500, '2017-07', false, 'about 16 months'],
    ['2016-01', 500, '2017-07~', false, 'about 16 months'],
    ['2016-01~', 40, '2016-04', false, 'about 40 days'],
    ['2016-01~', 61, '2016-04', false, 'about 2 months'],
  ])('from %s of %d days to %s (exact: %s) is “%s”', (from, days, to, isExact, words) => {
    expect(silence(from, days, to, isExact)).toBe(words);
  });
});

describe('a lag', () => {
  const lag = (reported: string, dates: readonly string[], min: number, max: number): string => {
    const outcomes = dates.map((date): Outcome => ({ date: said(date), claims: [] }));
    const [series] = buildSeries([claimOf('a', reported, 'happened', dates[0])]);
    if (!series) throw new RangeError('no series');
    return lagWords({
      series,
      outcomes,
      report: claimOf('a', reported, 'happened', dates[0]),
      days: { min, max },
    });
  };

  test.each([
    ['2017-06-13', ['2017-06-09'], 4, 4, '4 days'],
    ['2017-06-13~', ['2017-06-09'], 4, 4, 'about 4 days'],
    ['2017-06-13', ['2017-06-09', '2017-06-10~'], 3, 4, 'about 3 to 4 days'],
    ['2017-06-13~', ['2017-06-13'], 0, 0, 'the same day'],
  ])('of a report %s of %j is “%4$s”', (reported, dates, min, max, words) => {
    expect(lag(reported, dates, min, max)).toBe(words);
  });
});

test.each<[string, Qualifier | undefined, string, string]>([
  ['2018-04', undefined, '2018-06', '2 months'],
  ['2017', 'early', '2017-08', '3 to 7 months'],
  ['2017', 'early', '2017-12-31', '7 to 11 months'],
  ['2017', 'early', '2018', '1 year'],
])(
  'what was promised for %s (%s) and came %3$s was late by the words of the scorecard',
  (promised, qualifier, came, words) => {
    const promise = said(promised, qualifier);
    const [series] = buildSeries([
      claimOf('a', '2016-01-01', 'planned', promised, qualifier ? { qualifier } : {}),
      claimOf('b', '2019-01-01', 'happened', came),
    ]);
    const [step, outcome] = [series?.steps[0], series?.outcomes[0]];
    if (!series || !step || !outcome) throw new RangeError('no late outcome');
    const late = { series, step, outcome, kept: daysThatKeep(promise), days: { min: 1, max: 1 } };
    expect(latenessWords(late)).toBe(words);
  },
);

test.each<[string, string, Qualifier | undefined, string]>([
  ['2018-01-01', '2018-01-01', undefined, 'the same day'],
  ['2018-01-02', '2018-01-01', 'by', 'the same day'],
  ['2018-01-01', '2018-01-28', undefined, '27 days'],
  ['2018-01-01~', '2018-01-28', undefined, 'about 27 days'],
  ['2018-01-01', '2018-01-28', 'by', 'under a month'],
  ['2018-01-01', '2018-01-29', undefined, 'up to 1 month'],
  ['2018-01', '2018-01-31', undefined, 'under a month'],
  ['2018-01-01', '2018-01', undefined, 'under a month'],
  ['2018-01~', '2018-01-20/2018-04', undefined, 'up to 3 months'],
  ['2017-01', '2018-04', undefined, '15 months'],
  ['2017-01', '2018-04~', undefined, 'about 15 months'],
  ['2017-01', '2018-04', 'by', 'up to 15 months'],
  ['2017-01~', '2018-04', 'by', 'up to 15 months'],
  ['2017-01', '2018-04', 'not-before', 'at least 15 months'],
  ['2018-05', '2018-04', 'not-before', 'no least time was given'],
  ['2017-01', '2017-02', undefined, '1 month'],
  ['2017-01', '2017-08/2017-12', undefined, '7 to 11 months'],
])('on %s there was to go to %s (%s): %s', (reported, date, qualifier, words) => {
  const [series] = buildSeries([claimOf('a', reported, 'planned', date, qualifier ? { qualifier } : {})]);
  expect(series && horizonOf(series).points.map(remainingWords)).toEqual([words]);
});
