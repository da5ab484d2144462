import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { CommandError, resolveAsOf } from '../../../src/tools/as-of.ts';

describe('today', () => {
  test('is SOURCE_DATE_EPOCH where it is set', () => {
    expect(resolveAsOf({ SOURCE_DATE_EPOCH: '1500000000' }, tmpdir())).toBe(1_500_000_000);
  });

  test.each(['tomorrow', '-1', '1.5'])('cannot be %s', (given) => {
    expect(() => resolveAsOf({ SOURCE_DATE_EPOCH: given }, tmpdir())).toThrow(CommandError);
  });

  test('is an error that says how to set it where there is neither a setting nor a commit', () => {
    expect(() => resolveAsOf({}, tmpdir())).toThrow(/Set SOURCE_DATE_EPOCH/);
  });
});
