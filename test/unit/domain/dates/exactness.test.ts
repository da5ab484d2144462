import { expect, it } from 'vitest';
import { exactnessOf } from '../../../../src/domain/dates/exactness.ts';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';

it.each([
  ['2017-06-09', 'exact'],
  ['2017-06-09~', 'near'],
  ['2017-06-09?', 'near'],
  ['2016-07-01/2016-07-15', 'near'],
  ['2018-04', 'near'],
  ['2018-01~', 'near'],
  ['2018-10/2018-11', 'wide'],
  ['2018', 'wide'],
] as const)('%s is %s', (edtf, exactness) => {
  expect(exactnessOf(spanOf(edtf))).toBe(exactness);
});
