import { expect, test } from 'vitest';
import { numberRecords, searchRecords } from '../../../src/search/index-records.ts';
import { versionOf } from '../../../src/search/record-version.ts';
import { inventedRecord } from './invented-record.ts';

const records = numberRecords(searchRecords(inventedRecord(), { bodyText: () => '' }));

test('the same records have the same version, and others, or in another order, another', () => {
  const [first, ...others] = records;
  if (!first) throw new Error('There is no record');
  const versions = [
    versionOf(records),
    versionOf([...others, first]),
    versionOf(others),
    versionOf([{ ...first, url: '/elsewhere/' }, ...others]),
    versionOf([{ ...first, row: { ...first.row, summary: 'Other' } }, ...others]),
  ];
  expect(versionOf([...records])).toBe(versions[0]);
  expect(new Set(versions).size).toBe(versions.length);
  expect(versions.every((version) => /^[\da-f]{12}$/.test(version))).toBe(true);
});
