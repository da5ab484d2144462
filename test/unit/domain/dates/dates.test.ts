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
  ])('%s runs from %s to %s', (text, earliest, latest) => {
    expect(ends(text)).toEqual([earliest, latest]);
  });

  it.each([
    ['2018-02-30', 'month 02 of 2018 has 28 days'],
    ['2018-13', 'no month 13'],
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

  it.each([
    ['April 2018', '2018-04'],
    ['9 June 2017', '2017-06-09'],
    ['1st Sept 2017', '2017-09-01'],
    ['13/07/2017', '2017-07-13'],
    ['2018-4', '2018-04'],
  ])('%s is answered with %s', (text, suggestion) => {
    expect(parseSpan(text)).toMatchObject({ ok: false, suggestion });
  });

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
});
