import { expect, it } from 'vitest';
import { readDateWords } from '../../../src/domain/dates/read-date-words.ts';
import { hasImpossibleDay, otherMeaning } from '../../../src/drafting/other-meaning.ts';

const other = (text: string) => {
  const reading = readDateWords(text);
  if (!reading) throw new Error(`“${text}” is not read`);
  return otherMeaning(text, reading);
};

it.each([
  ['Apr 18', 'It could also be day 18 of that month.', '18 April 2018 or April 2018'],
  ['05/10/2018', 'It could also be 10 May 2018.', '5 October 2018 or 10 May 2018'],
  ['from April 2018', 'It could also mean not before April 2018.', 'April 2018 or not before April 2018'],
  ['Monday 9 June 2017', 'That day is another day of the week.', '9 June 2017, without the weekday'],
  ['9 June 17', 'It could mean something else.', '9 June 2017, June 2017 or by April 2018'],
])('“%s” has another meaning', (text, says, write) => {
  expect(other(text)).toEqual({ says, write });
});

it.each(['April 2018', '9 June 2017', 'by April 2018', "Apr '18"])('“%s” has none', (text) => {
  expect(other(text)).toBeUndefined();
});

it.each(['31 April 2018', 'by 30th February 2018', 'April 31, 2018', '0 May 2018'])(
  '“%s” is no day',
  (text) => {
    expect(hasImpossibleDay(text)).toBe(true);
  },
);

it.each(['30 April 2018', '29 February 2016', 'soon', '31 bananas 2018', 'April 2018'])(
  '“%s” has no impossible day',
  (text) => {
    expect(hasImpossibleDay(text)).toBe(false);
  },
);
