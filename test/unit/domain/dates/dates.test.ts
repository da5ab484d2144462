import { describe, expect, it } from 'vitest';
import { saidDateWords, spanWords } from '../../../../src/domain/dates/date-words.ts';
import { formatIsoDay, toCivil, toDay } from '../../../../src/domain/dates/day.ts';
import { parseSpan, spanOf, spanOfDay } from '../../../../src/domain/dates/parse-span.ts';
import edtf from 'edtf';
import fc from '../../support/fast-check.ts';
import { said } from '../../support/make-claims.ts';

const ends = (text: string): [string, string] => {
  const span = spanOf(text);
  return [formatIsoDay(span.earliest), formatIsoDay(span.latest)];
};

describe('a date of the EDTF subset', () => {
  it.each([
    ['2017-06-09', '2017-06-09', '2017-06-09'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-10/2018-11', '2018-10-01', '2018-11-30'],
    ['2018-04~/2019-03', '2018-04-01', '2019-03-31'],
    ['2016~', '2016-01-01', '2016-12-31'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2199-12-31', '2199-12-31', '2199-12-31'],
  ])('%s runs from %s to %s', (text, earliest, latest) => {
    expect(ends(text)).toEqual([earliest, latest]);
  });

  it.each([
    ['2018-02-30', 'February 2018 has 28 days'],
    ['2018-13', 'no month 13'],
    ['2018-00', 'no month 0'],
    ['2018-00-10', 'no month 0'],
    ['2018-04-00', 'April 2018 has 30 days'],
    ['1899', 'out of range'],
    ['2200', 'out of range'],
    ['2018-04/2018-04-20', 'runs backwards'],
    ['2018-04-20/2018-04', 'runs backwards'],
    ['2016/2017/2018', '"2016/2017/2018" is not a date that we can read'],
    ['2016/soon', '"2016/soon" is not a date that we can read'],
    ['2018-4', 'not a date that we can read'],
    ['0018', 'out of range'],
    ['2018-11/2018-10', 'runs backwards'],
    ['April 2018', 'not a date that we can read'],
    ['18', 'not a date that we can read'],
    ['2018/..', 'not a date that we can read'],
    ['', 'not a date that we can read'],
  ])('%s is refused', (text, problem) => {
    const parsed = parseSpan(text);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.problem).toContain(problem);
  });

  it('is answered the other way round where it runs backwards', () => {
    expect(parseSpan('2018-11/2018-10')).toMatchObject({ ok: false, suggestion: '2018-10/2018-11' });
  });

  it('is not one of the longer texts, of which the answer repeats the beginning', () => {
    const parsed = parseSpan(`${'x'.repeat(100)}END`);
    expect(!parsed.ok && parsed.problem).toContain(`"${'x'.repeat(100)}…" is not a date that we can read`);
    expect(() => spanOf('soon')).toThrow('"soon" is not a date that we can read');
  });

  it.each([
    ['2018-04', 'month', false, false, false],
    ['2018~', 'year', false, true, false],
    ['2018-04-01?', 'day', false, false, true],
    ['2018-04-01/2018-05', 'month', true, false, false],
    ['2018-04/2018-05-01', 'month', true, false, false],
    ['2018-04~/2019', 'year', true, true, false],
    ['2018/2019-04?', 'year', true, false, true],
  ])(
    '%s is given to the %s (an interval: %s, about: %s, in doubt: %s)',
    (edtf, precision, isInterval, approximate, uncertain) => {
      expect(spanOf(edtf)).toMatchObject({ edtf, precision, isInterval, approximate, uncertain });
    },
  );

  it('has the days that the EDTF library gives it', () => {
    const pad = (value: number): string => String(value).padStart(2, '0');
    const parts = fc.tuple(
      fc.integer({ min: 1900, max: 2199 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 3 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day, length]) => {
        const text = [year, pad(month), pad(day)].slice(0, length).join('-');
        const { min, max } = edtf(text);
        const [earliest, latest] = [min, max].map((time) => Math.floor(time / 86_400_000));
        expect(spanOf(text)).toMatchObject({ earliest, latest });
      }),
    );
  });

  it('survives the way to days and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20000, max: 80000 }), (day) => {
        expect(toDay(toCivil(day))).toBe(day);
        if (day > -20000) expect(spanOfDay(day)).toEqual(spanOf(formatIsoDay(day)));
      }),
    );
  });
});

describe('a date in words', () => {
  it.each([
    ['2017-06-09', false, '9 June 2017'],
    ['2018-04', false, 'April 2018'],
    ['2016~', false, 'about 2016'],
    ['2022?', false, '2022 (uncertain)'],
    ['2018-10/2018-11', false, 'October or November 2018'],
    ['2018-04/2019-03', false, 'between April 2018 and March 2019'],
    ['2016-07-15/2016-09-09', true, '15 July to 9 September 2016'],
    ['2016-08-01/2016-08-05', true, '1 to 5 August 2016'],
    ['2017-04/2018-03', true, 'April 2017 to March 2018'],
    ['2016-08-01/2016-08-05', false, 'between 1 and 5 August 2016'],
    ['2016-07-15/2016-08-05', false, 'between 15 July and 5 August 2016'],
    ['2018-04/2018-05-02', false, 'between April and 2 May 2018'],
    ['2018-04-20/2018-05', false, 'between 20 April and May 2018'],
    ['2017-12/2018-01', false, 'December 2017 or January 2018'],
    ['2017-04/2018-05', false, 'between April 2017 and May 2018'],
    ['2017/2018', false, 'between 2017 and 2018'],
    ['2017-06~/2018', true, 'about June 2017 to 2018'],
  ])('%s (lasting: %s) reads “%s”', (text, lasts, words) => {
    expect(spanWords(spanOf(text), lasts)).toBe(words);
  });

  it('takes the source’s own wording before ours', () => {
    expect(saidDateWords(said('2018-10/2018-11', undefined, 'late October or early November 2018'))).toBe(
      'late October or early November 2018',
    );
  });

  it.each([
    ['by', 'by April 2018'],
    ['not-before', 'not before April 2018'],
    ['early', 'early April 2018'],
    ['late', 'late April 2018'],
  ] as const)('with the qualifier %s reads “%s”', (qualifier, words) => {
    expect(saidDateWords(said('2018-04', qualifier))).toBe(words);
  });

  it('is some time within an interval, where nothing says that it is the whole of it', () => {
    expect(spanWords(spanOf('2018-04/2019-03'))).toBe('between April 2018 and March 2019');
    expect(saidDateWords(said('2018-04/2019-03'))).toBe('between April 2018 and March 2019');
  });
});
