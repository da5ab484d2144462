import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { describeTables, TABLES } from '../../../src/exports/all-tables.ts';
import { jsonOf, schemaOf, tableNames } from '../../../src/exports/data-files.ts';
import { prepareSource } from '../../../src/exports/export-source.ts';
import { makeRecord } from '../support/make-record.ts';
import { hostileRecord, inputOf } from './hostile-record.ts';
import { inventedRecord } from './invented-record.ts';

const byName = new Map(TABLES.map((table) => [table.name, table]));
const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);

const DATE_PARTS = ['text', 'edtf', 'qualifier', 'earliest', 'latest'];

/** Beside the tables for what has several values, those that the product promises. */
const PROMISED = [
  'entries',
  'milestone-claims',
  'slips',
  'scorecard',
  'stances',
  'values',
  'terms',
  'figures',
  'scope',
  'parties',
  'delays',
  'disagreements',
  'organisations',
  'glossary',
  'corrections',
  'vanguards',
  'tracks',
  'milestones',
  'decisions',
];

test('every promised table is there, and no name twice', () => {
  expect(tableNames()).toEqual(expect.arrayContaining(PROMISED));
  expect(new Set(tableNames()).size).toBe(tableNames().length);
});

test('what a page can tell of the tables says all but their rows', () => {
  expect(describeTables().map(({ name }) => name)).toEqual(tableNames());
  expect(describeTables().every((table) => !('rows' in table) && table.description !== '')).toBe(true);
});

describe.each(TABLES)('the table $name', (table) => {
  const names = Object.keys(table.columns);

  test('names its columns in snake case and describes each', () => {
    expect(names.filter((name) => !/^[a-z]+(?:_[a-z]+)*$/.test(name))).toEqual([]);
    expect(names.filter((name) => table.columns[name]?.description === '')).toEqual([]);
  });

  test('gives each date all its five columns', () => {
    const dates = names.filter((name) => name.endsWith('_edtf')).map((name) => name.replace(/_edtf$/, ''));
    const expected = dates.flatMap((date) => DATE_PARTS.map((part) => `${date}_${part}`));
    expect(names.filter((name) => /_(?:text|edtf|qualifier|earliest|latest)$/.test(name))).toEqual(expected);
  });

  test('has a key of its own columns, which no row lacks', () => {
    expect(table.primaryKey.filter((name) => !table.columns[name]?.required)).toEqual([]);
  });

  test('refers to whole keys of other tables, each column in one reference only', () => {
    for (const { columns, table: target, keys } of table.foreignKeys) {
      expect(columns.filter((name) => !names.includes(name))).toEqual([]);
      expect(byName.get(target)?.primaryKey).toEqual(keys);
    }
    const used = table.foreignKeys.flatMap(({ columns }) => columns);
    expect(new Set(used).size).toBe(used.length);
  });

  test('fills no column that it does not have', () => {
    const rows = [hostileRecord(), inventedRecord()].flatMap((record) =>
      table.rows(prepareSource(inputOf(record))),
    );
    const declared = new Set([...names, ...undeclaredByVocabulary(table.name)]);
    expect(rows.flatMap((row) => Object.keys(row)).filter((name) => !declared.has(name))).toEqual([]);
  });

  test('is valid JSON by its own schema, which is valid too', () => {
    for (const record of [hostileRecord(), inventedRecord(), makeRecord([])]) {
      const validate = ajv.compile(JSON.parse(schemaOf(table.name, inputOf(record))) as object);
      validate(JSON.parse(jsonOf(table.name, inputOf(record))));
      expect(validate.errors).toBeNull();
      ajv.removeSchema(validate.schema);
    }
  });
});

/** The vocabularies are given as they are; what has several values goes into a table of its own. */
const undeclaredByVocabulary = (name: string): readonly string[] => (name === 'decisions' ? ['options'] : []);

test('a schema refuses what its table does not allow', () => {
  const input = inputOf(hostileRecord());
  const file = JSON.parse(jsonOf('entries', input)) as { rows: Record<string, unknown>[] };
  const validate = ajv.compile(JSON.parse(schemaOf('entries', input)) as object);
  const [first] = file.rows;
  expect(validate({ ...file, rows: [{ ...first, kind: 'rumour' }] })).toBe(false);
  expect(validate({ ...file, rows: [{ ...first, title: null }] })).toBe(false);
  expect(validate({ ...file, rows: [{ ...first, extra: 1 }] })).toBe(false);
});

test('a table in JSON says which version it is and how it may be used', () => {
  expect(JSON.parse(jsonOf('slips', inputOf(hostileRecord())))).toMatchObject({
    name: 'slips',
    version: { date: '2026-11-22', commit: '0123456789abcdef0123456789abcdef01234567' },
    license: { name: 'CC-BY-4.0' },
    rows: [],
  });
});
