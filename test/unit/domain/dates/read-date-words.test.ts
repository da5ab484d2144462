import fc from '../../support/fast-check.ts';
import { describe, expect, it, test } from 'vitest';
import { saidDateWords } from '../../../../src/domain/dates/date-words.ts';
import { parseSpan, spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { readDateWords } from '../../../../src/domain/dates/read-date-words.ts';
import { QUALIFIERS, type Qualifier } from '../../../../src/domain/code-lists.ts';

/** The reading in one line: date, qualifier, and whether the words are kept. */
const line = (text: string): string => {
  const reading = readDateWords(text);
  if (!reading) return 'nothing';
  const { date, qualifier, wording, isSure } = reading;
  return [date, qualifier, wording && `“${wording}”`, !isSure && 'unsure'].filter(Boolean).join(' ');
};

describe('a date in words is read', () => {
  test.each([
    ['9 June 2017', '2017-06-09'],
    ['9th June 2017', '2017-06-09'],
    ['the 9th of June, 2017', '2017-06-09'],
    ['June 9, 2017', '2017-06-09'],
    ['Jun. 9th 2017', '2017-06-09'],
    ['9-Jun-2017', '2017-06-09'],
    ['on Friday 9 June 2017', '2017-06-09'],
    ['Fri, 9 June 2017', '2017-06-09'],
    ['Thursday 9 June 2017', '2017-06-09 unsure'],
    ['29 February 2016', '2016-02-29'],
    ['2017-6-9', '2017-06-09'],
    ['2017/06/09', '2017-06-09'],
    ['  9   June\t2017 ', '2017-06-09'],
    ['Sunday 11 June 2017', '2017-06-11'],
    ['Fri. 9 June 2017', '2017-06-09'],
    ['2017-06/9', '2017-06-09'],
  ])('a day: %s', (text, expected) => expect(line(text)).toBe(expected));

  test.each([
    ['09/06/2017', '2017-06-09 unsure'],
    ['05/06/2017', '2017-06-05 unsure'],
    ['13/06/2017', '2017-06-13'],
    ['13.06.2017', '2017-06-13'],
    ['6/6/2017', '2017-06-06'],
    ['06/13/2017', '2017-06-13 unsure'],
    ['13/6/17', '2017-06-13 unsure'],
    ['04/2018', '2018-04'],
  ])('numbers, day first: %s', (text, expected) => expect(line(text)).toBe(expected));

  test.each([
    ['June 2017', '2017-06'],
    ['in June 2017', '2017-06'],
    ['Sept 2017', '2017-09'],
    ["June '17", '2017-06'],
    ['Jun 17', '2017-06 unsure'],
    ['Apr 18', '2018-04 unsure'],
    ['Apr-18', '2018-04 unsure'],
    ['2018', '2018'],
    ['in 2018', '2018'],
    ['2018-4', '2018-04'],
    ['2018/4', '2018-04'],
    ['June ’17', '2017-06'],
    ['December 2018', '2018-12'],
    ['1/2018', '2018-01'],
    ['12.2018', '2018-12'],
  ])('a month or a year: %s', (text, expected) => expect(line(text)).toBe(expected));

  test.each([
    ['by April 2018', '2018-04 by'],
    ['By 9 June 2017', '2017-06-09 by'],
    ['no later than April 2018', '2018-04 by'],
    ['April 2018 at the latest', '2018-04 by'],
    ['by the end of 2018', '2018-12 by “by the end of 2018”'],
    ['by end of March 2018', '2018-03 by “by end of March 2018”'],
    ['by early 2018', '2018-04 by “by early 2018”'],
    ['by the start of 2018', '2018-01 by “by the start of 2018”'],
    ['by late 2018', '2018-12 by “by late 2018”'],
    ['by spring 2018', '2018-05 by “by spring 2018”'],
    ['by 2017/18', '2018-03 by “by 2017/18”'],
    ['before 9 June 2017', '2017-06-08 by “before 9 June 2017”'],
    ['before January 2018', '2017-12 by “before January 2018”'],
    ['before 2018', '2017 by “before 2018”'],
    ['before the end of 2015', '2015-12 by “before the end of 2015”'],
    ['prior to 9 June 2017', '2017-06-08 by “prior to 9 June 2017”'],
    ['on or before 9 June 2017', '2017-06-09 by'],
    ['not later than June 2017', '2017-06 by'],
    ['by late April 2018', '2018-04 by “by late April 2018”'],
  ])('a last day: %s', (text, expected) => expect(line(text)).toBe(expected));

  test.each([
    ['not before April 2020', '2020-04 not-before'],
    ['from April 2020 at the earliest', '2020-04 not-before'],
    ['April 2020 at the earliest', '2020-04 not-before'],
    ['no earlier than 1 April 2020', '2020-04-01 not-before'],
    ['not until 2020', '2020 not-before'],
    ['not earlier than 2020', '2020 not-before'],
    ['no sooner than 2020', '2020 not-before'],
    ['on or after 2020', '2020 not-before'],
    ['not before early 2018', '2018-01 not-before “not before early 2018”'],
    ['from April 2018 onwards', '2018-04 “from April 2018 onwards” unsure'],
    ['from April 2018 on', '2018-04 “from April 2018 on” unsure'],
    ['starting April 2018 onward', '2018-04 “starting April 2018 onward” unsure'],
    ['April 2018 onwards', '2018-04 “April 2018 onwards” unsure'],
    ['not before late 2018', '2018-09 not-before “not before late 2018”'],
    ['not before the end of 2018', '2018-12 not-before “not before the end of 2018”'],
    ['not before spring 2018', '2018-03 not-before “not before spring 2018”'],
    ['after 14 March 2018', '2018-03-15 not-before “after 14 March 2018”'],
    ['after December 2017', '2018-01 not-before “after December 2017”'],
    ['from April 2018', '2018-04 “from April 2018” unsure'],
    ['from spring 2019', '2019-03/2019-05 “from spring 2019” unsure'],
  ])('a first day: %s', (text, expected) => expect(line(text)).toBe(expected));

  test.each([
    ['early 2018', '2018 early'],
    ['early in 2018', '2018 early'],
    ['late 2018', '2018 late'],
    ['late April 2018', '2018-04 late'],
    ['late spring 2018', '2018-03/2018-05 late “late spring 2018”'],
    ['the start of 2018', '2018 early “the start of 2018”'],
    ['end of March 2018', '2018-03 late “end of March 2018”'],
    ['End of 2018', '2018 late “end of 2018”'],
    ['end 2018', '2018 late “end 2018”'],
    ['at the end of 2018', '2018 late “at the end of 2018”'],
    ['towards the end of 2018', '2018 late “towards the end of 2018”'],
    ['toward the end of 2018', '2018 late “toward the end of 2018”'],
    ['The start of March 2018', '2018-03 early “the start of March 2018”'],
    ['late in spring 2018', '2018-03/2018-05 late “late in spring 2018”'],
    ['mid 2018-04/2018-05', '2018-04/2018-05 “mid 2018-04/2018-05”'],
    ['mid-February to March 2018', '2018-02-11/2018-03 “mid-February to March 2018”'],
    ['mid-2018', '2018-05/2018-08 “mid-2018”'],
    ['mid June 2017', '2017-06-11/2017-06-20 “mid June 2017”'],
    ['the middle of 2018', '2018-05/2018-08 “the middle of 2018”'],
  ])('a part: %s', (text, expected) => expect(line(text)).toBe(expected));

  test.each([
    ['October or November 2018', '2018-10/2018-11'],
    ['late October or early November 2018', '2018-10/2018-11 “late October or early November 2018”'],
    ['between May and July 2017', '2017-05/2017-07'],
    ['May to July 2017', '2017-05/2017-07'],
    ['from May to July 2017', '2017-05/2017-07'],
    ['May-July 2017', '2017-05/2017-07'],
    ['May – July 2017', '2017-05/2017-07'],
    ['15–20 July 2016', '2016-07-15/2016-07-20'],
    ['15 July to 9 September 2016', '2016-07-15/2016-09-09'],
    ['15 to 20 July 2016', '2016-07-15/2016-07-20'],
    ['May 15 to July 20, 2016', '2016-05-15/2016-07-20'],
    ['December 2017 to January 2018', '2017-12/2018-01'],
    ['December or January 2018', '2017-12/2018-01 unsure'],
    ['spring or summer 2018', '2018-03/2018-08 “spring or summer 2018”'],
    ['2017 or 2018', '2017/2018'],
    ['either 2017 or 2018', '2017/2018'],
    ['some time between May and July 2017', '2017-05/2017-07'],
    ['sometime between May and July 2017', '2017-05/2017-07'],
    ['May until July 2017', '2017-05/2017-07'],
    ['May till July 2017', '2017-05/2017-07'],
    ['May and into July 2017', '2017-05/2017-07'],
    ['9-12 June 2017', '2017-06-09/2017-06-12'],
    ['late May to July 2017', '2017-05/2017-07 “late May to July 2017”'],
    ['about May to July 2017', '2017-05~/2017-07~'],
    ['2017 to about June 2018', '2017/2018-06~'],
    ['2018-10 to 2018-11', '2018-10/2018-11'],
  ])('an interval: %s', (text, expected) => expect(line(text)).toBe(expected));

  test.each([
    ['spring 2018', '2018-03/2018-05 “spring 2018”'],
    ['Summer 2022', '2022-06/2022-08 “summer 2022”'],
    ['in the autumn of 2016', '2016-09/2016-11 “the autumn of 2016”'],
    ['winter 2017/18', '2017-12/2018-02 “winter 2017/18”'],
    ['winter 2017', '2017-12/2018-02 “winter 2017” unsure'],
    ['Q1 2018', '2018-01/2018-03 “Q1 2018” unsure'],
    ['Q4 2017/18', '2018-01/2018-03 “Q4 2017/18”'],
    ['the third quarter of 2018', '2018-07/2018-09 “the third quarter of 2018” unsure'],
    ['the fourth quarter of 2017-2018', '2018-01/2018-03 “the fourth quarter of 2017-2018”'],
    ['quarter 3 2018', '2018-07/2018-09 “quarter 3 2018” unsure'],
    ['H1 2018', '2018-01/2018-06 “H1 2018”'],
    ['H2 2017/18', '2017-10/2018-03 “H2 2017/18”'],
    ['the second half of 2018', '2018-07/2018-12 “the second half of 2018”'],
    ['spring of 2018', '2018-03/2018-05 “spring of 2018”'],
    ['fall 2018', '2018-09/2018-11 “fall 2018”'],
    ['the financial year of 2017/18', '2017-04/2018-03 “the financial year of 2017/18”'],
    ['mid-winter 2017/18', '2018-01 “mid-winter 2017/18”'],
    ['w/c 5 June 2017', '2017-06-05/2017-06-11 “w/c 5 June 2017”'],
    ['the week of 5 June 2017', '2017-06-05/2017-06-11 “the week of 5 June 2017”'],
    ['  Spring   2018 ', '2018-03/2018-05 “spring 2018”'],
    ['the second quarter of 2018', '2018-04/2018-06 “the second quarter of 2018” unsure'],
    ['first half of 2018', '2018-01/2018-06 “first half of 2018”'],
    ['2017/18', '2017-04/2018-03 “2017/18”'],
    ['during 2018-19', '2018-04/2019-03 “during 2018-19”'],
    ['2018–19', '2018-04/2019-03 “2018–19”'],
    ['financial year 2017/18', '2017-04/2018-03 “financial year 2017/18”'],
    ['FY17/18', '2017-04/2018-03 “FY17/18”'],
    ['week commencing 5 June 2017', '2017-06-05/2017-06-11 “week commencing 5 June 2017”'],
  ])('a period with a name: %s', (text, expected) => expect(line(text)).toBe(expected));

  test.each([
    ['about July 2016', '2016-07~'],
    ['around 2016', '2016~'],
    ['c. 9 June 2017', '2017-06-09~'],
    ['ca 2016', '2016~'],
    ['ca. 2016', '2016~'],
    ['c.2016', '2016~'],
    ['circa 2016', '2016~'],
    ['approx 2016', '2016~'],
    ['approx. 2016', '2016~'],
    ['approximately 2016', '2016~'],
    ['roughly 2016', '2016~'],
    ['2016 (in doubt)', '2016?'],
    ['about 2016?', '2016~'],
    ['about spring 2018?', '2018-03~/2018-05? “about spring 2018?”'],
    ['2016~ or 2017?', '2016~/2017?'],
    ['about spring 2018', '2018-03~/2018-05~ “about spring 2018”'],
    ['by about April 2018', '2018-04~ by'],
    ['July 2016?', '2016-07?'],
    ['2016 (uncertain)', '2016?'],
    ['2018-10/2018-11', '2018-10/2018-11'],
    ['2016-07~', '2016-07~'],
    ['2016-07?', '2016-07?'],
  ])('a loose date, and our own notation: %s', (text, expected) => expect(line(text)).toBe(expected));
});

const month = fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }));
const pad = (value: number): string => String(value).padStart(2, '0');
const point = fc.oneof(
  fc.integer({ min: 1990, max: 2030 }).map(String),
  month.map(([year, number]) => `${year}-${pad(number)}`),
  fc
    .tuple(month, fc.integer({ min: 1, max: 28 }))
    .map(([[year, number], day]) => `${year}-${pad(number)}-${pad(day)}`),
);
const marked = fc.tuple(point, fc.constantFrom('', '~', '?')).map((parts) => parts.join(''));
/** An interval from a point to itself is left out: nobody writes it, and its words read back as the point. */
const isOnePoint = (text: string): boolean => new Set(text.replace(/[~?]/g, '').split('/')).size === 1;
const date = fc
  .oneof(
    marked,
    fc.tuple(marked, marked).map((ends) => ends.join('/')),
  )
  .filter((text) => parseSpan(text).ok && !(text.includes('/') && isOnePoint(text)));

describe('what our own words say of a date', () => {
  it('reads back as the same date, and surely', () => {
    const qualifiers = fc.constantFrom(undefined, ...(Object.keys(QUALIFIERS) as Qualifier[]));
    fc.assert(
      fc.property(date, qualifiers, fc.boolean(), (edtf, qualifier, lasts) => {
        const span = spanOf(edtf);
        // “Early October or November” is said of October alone, so an interval so qualified does not read back.
        fc.pre(!(span.isInterval && (qualifier === 'early' || qualifier === 'late')));
        const reading = readDateWords(saidDateWords({ span, ...(qualifier && { qualifier }) }, lasts));
        expect(reading).toMatchObject({ isSure: true });
        expect(reading?.qualifier).toBe(qualifier);
        expect({ ...spanOf(reading?.date ?? ''), edtf: '' }).toEqual({
          ...span,
          edtf: '',
          isInterval: expect.any(Boolean) as boolean,
        });
      }),
      { numRuns: 2000 },
    );
  });
});
