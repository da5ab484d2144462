import { parse } from 'csv-parse/sync';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { csvOf, jsonOf, sqliteOf } from '../../../src/exports/data-files.ts';
import { HOSTILE_TEXTS, hostileRecord, inputOf } from './hostile-record.ts';

const input = inputOf(hostileRecord());
const sorted = (texts: readonly (string | undefined)[]) => texts.toSorted();

test('hostile text comes whole through JSON', () => {
  const { rows } = JSON.parse(jsonOf('entries', input)) as { rows: { title: string }[] };
  expect(sorted(rows.map(({ title }) => title))).toEqual(sorted(HOSTILE_TEXTS));
});

test('hostile text comes whole through SQLite, and drops no table', () => {
  const database = new DatabaseSync(':memory:');
  database.deserialize(sqliteOf(input));
  const titles = database
    .prepare('SELECT title FROM entries')
    .all()
    .map(({ title }) => String(title));
  const notes = database
    .prepare('SELECT note FROM milestone_claims')
    .all()
    .map(({ note }) => String(note));
  database.close();
  expect(sorted(titles)).toEqual(sorted(HOSTILE_TEXTS));
  expect(sorted(notes)).toEqual(sorted(HOSTILE_TEXTS));
});

test('hostile text comes through CSV whole but for the one apostrophe, in its own row and column', () => {
  const rows = parse<Record<string, string>>(csvOf('entries', input), {
    columns: true,
    record_delimiter: '\r\n',
  });
  expect(sorted(rows.map(({ title }) => title?.replace(/^'/, '')))).toEqual(sorted(HOSTILE_TEXTS));
  expect(rows.every(({ title, source_author: author }) => title === author)).toBe(true);
});
