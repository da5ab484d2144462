import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from '../support/fast-check.ts';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { searchRecords } from '../../../src/search/index-records.ts';
import { COLUMNS } from '../../../src/search/table/columns.ts';
import { fileOf } from '../../../src/search/table/layout.ts';
import { exportResults, type ExportFormat } from '../../../src/search/table/read-table.ts';
import { writeSearchTable } from '../../../src/search/table/write-table.ts';
import { inventedRecord } from './invented-record.ts';

const record = inventedRecord();
const records = searchRecords(record, { bodyText: () => '' });
const citations = new Map(
  record.entries.map(({ id }) => [id, { bibtex: `@misc{${id}}\n`, ris: `TI  - ${id}` }] as const),
);
let folder: string;
const numbers = [...records.keys()];

const readJson = async (address: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, address), 'utf8'));
const save = (format: ExportFormat, wanted = numbers): Promise<string> =>
  exportResults(format, { numbers: wanted, origin: 'https://townland.example', readJson });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-table-'));
  await writeSearchTable(folder, records, citations);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('an export', () => {
  it('has a line for each result in its order, and whole addresses', async () => {
    const lines = (await save('csv', [1, 0])).trimEnd().split('\r\n');
    const [head, ...rows] = lines;
    expect(head).toBe(COLUMNS.join(','));
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => row.includes(',https://townland.example/'))).toBe(true);
    expect((await save('csv', [0, 1])).split('\r\n')[1]).toBe(rows[1]);
    expect(rows.map((row) => row.split(',')[0])).toEqual([records[1]?.row.id, records[0]?.row.id]);
  });

  it('cites each entry once, however many results rest on it', async () => {
    const cited = (await save('bibtex')).trimEnd().split('\n\n');
    expect(numbers.length).toBeGreaterThan(citations.size);
    expect(cited.toSorted()).toEqual(record.entries.map(({ id }) => `@misc{${id}}`).toSorted());
    expect(await save('ris')).toContain('TI  - townland/2017-06-tender');
  });

  it('fails rather than leave out a result', async () => {
    await expect(save('csv', [9999])).rejects.toThrow('9999');
  });

  it('fails where the site has no citations', async () => {
    await writeSearchTable(folder, records, new Map());
    await expect(save('ris')).rejects.toThrow('without');
    expect(await save('csv')).toContain('Townland asks for bids');
  });
});

test('a key stands in one of the files, and not all keys in one', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (key, files) => {
      const file = fileOf(key, files);
      expect(Number.isInteger(file) && file >= 0 && file < files).toBe(true);
    }),
  );
  const keys = Array.from({ length: 400 }, (_, index) => `en_${index.toString(16)}`);
  expect(new Set(keys.map((key) => fileOf(key, 8))).size).toBe(8);
});
