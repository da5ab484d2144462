import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { fillTables, TABLES } from '../../../src/exports/all-tables.ts';
import { toSqlite } from '../../../src/exports/sqlite/to-sqlite.ts';
import { inputOf } from './hostile-record.ts';
import { inventedRecord } from './invented-record.ts';

const input = inputOf(inventedRecord());
const bytes = toSqlite(fillTables(input), input);
const database = new DatabaseSync(':memory:');
database.deserialize(bytes);
afterAll(() => database.close());

const all = (sql: string) =>
  database
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));

test('the same record gives the same bytes', () => {
  const again = inputOf(inventedRecord());
  expect(Buffer.compare(Buffer.from(toSqlite(fillTables(again), again)), Buffer.from(bytes))).toBe(0);
});

describe('the database', () => {
  test('is sound, and no key refers to nothing', () => {
    expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(all('PRAGMA foreign_key_check')).toEqual([]);
  });

  test('holds every table to its types', () => {
    const tables = all(
      "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'",
    );
    expect(tables).toHaveLength(TABLES.length + 4);
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
  });

  test('describes each of its columns', () => {
    const undescribed = all(`
      SELECT l.name AS table_name, i.name FROM pragma_table_list l JOIN pragma_table_info(l.name) i
      LEFT JOIN columns c ON c.table_name = l.name AND c.column_name = i.name
      WHERE l.schema = 'main' AND l.type = 'table' AND c.column_name IS NULL
        AND l.name NOT IN ('about', 'tables', 'columns', 'codes') AND l.name NOT LIKE 'sqlite%'`);
    expect(undescribed).toEqual([]);
  });

  test('says which version it is, and under which licence', () => {
    expect(all("SELECT value FROM about WHERE key IN ('version', 'license') ORDER BY key")).toEqual([
      { value: 'CC-BY-4.0' },
      { value: '2026-11-22+0123456789ab' },
    ]);
  });

  test('gives the delay ledger, the largest slip first and ends without a date last', () => {
    expect(
      all('SELECT moves, reported, causes, slip_days_min AS min, slip_days_max AS max FROM delay_ledger'),
    ).toEqual([
      {
        moves:
          'Service start: 1 April 2019 to about April 2021, 24 months later; Service start: about April 2021, lost, and the work stopped, with no new date',
        reported: 'about March 2021',
        causes: null,
        min: 731,
        max: 760,
      },
      {
        moves:
          'Service start: 1 April 2018 to 1 April 2019, 12 months later; Contract award: by April 2018 to late October or early November 2018, 6 to 7 months later',
        reported: 'January 2018',
        causes: 'Engagement; Complexity of the model',
        min: 365,
        max: 365,
      },
      {
        moves: 'New organisation: June 2017, cancelled',
        reported: 'September 2017',
        causes: null,
        min: null,
        max: null,
      },
    ]);
  });
});

test('a row that refers to nothing is an error, not a file', () => {
  const tables = fillTables(input).filter(({ name }) => name !== 'organisations');
  expect(() => toSqlite(tables, input)).toThrow(/organisations|refers to nothing/);
});
