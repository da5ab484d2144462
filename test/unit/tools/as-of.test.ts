import { mkdtempSync, mkdirSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CommandError, resolveAsOf } from '../../../src/tools/as-of.ts';
import { besideFolder, swapFolder } from '../../../src/tools/swap-folder.ts';

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

describe('a finished folder', () => {
  test('takes the place of the old one, and a failure leaves the old one there', async () => {
    const root = mkdtempSync(join(tmpdir(), 'swap-'));
    try {
      const place = join(root, 'dist');
      const finished = besideFolder(place, 'unfinished');
      mkdirSync(place);
      writeFileSync(join(place, 'index.html'), 'old');
      await expect(swapFolder(finished, place)).rejects.toThrow();
      expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('old');
      mkdirSync(finished);
      writeFileSync(join(finished, 'index.html'), 'new');
      await swapFolder(finished, place);
      expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('new');
      expect(existsSync(finished)).toBe(false);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
