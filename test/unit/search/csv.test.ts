import { expect, it } from 'vitest';
import { writeCsv } from '../../../src/search/table/csv.ts';

it('quotes what needs quotes, and nothing else', () => {
  expect(writeCsv([['plain', 'a, b', 'say "no"', 'two\nlines', '']])).toBe(
    'plain,"a, b","say ""no""","two\nlines",\r\n',
  );
});

it.each(['=1+1', '+44', '-1', '@SUM(A1)', '  =1', '\t=1', '＝1', "'quoted"])(
  'makes %j harmless with an apostrophe before it',
  (text) => {
    expect(writeCsv([[text]])).toBe(`'${text}\r\n`);
  },
);

it.each(['a=1', '2017-06-09', 'x@example.org'])('leaves %j as it is', (text) => {
  expect(writeCsv([[text]])).toBe(`${text}\r\n`);
});
