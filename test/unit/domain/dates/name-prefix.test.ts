import { expect, test } from 'vitest';
import { datePrefix } from '../../../../src/domain/dates/name-prefix.ts';

test.each([
  ['2017-06-13', '2017-06-13'],
  ['2017-06~', '2017-06'],
  ['2017?', '2017'],
  [2017, '2017'],
  ['unknown', 'undated'],
  ['2017-06-13/2017-06-20', '2017-06'],
  ['2017-06~/2017-09?', '2017'],
  ['2017/2018', '2017'],
  ['2017-06/2018-06', '2017'],
  ['2017-06-13/2017-06-13', '2017-06-13'],
])('a file of an item published %s is named after %s', (published, prefix) => {
  expect(datePrefix(published)).toBe(prefix);
});
