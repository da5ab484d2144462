import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyOf, openMemory, readMarks, writeMarks, type Marks } from '../../../src/tools/site-memory.ts';

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-memory-'));
});

afterEach(() => rmSync(site, { recursive: true, force: true }));

const key = keyOf('page', 1);

/** Writes a file of a site, as a build would, and gives the marks that it leaves. */
const build = (files: Readonly<Record<string, string>>): Marks => {
  const memory = openMemory(site, new Map());
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(site, name), text);
    memory.keep(name, key, Buffer.from(text));
  }
  return memory.kept();
};

const take = (marks: Marks, name: string, by = key): string | undefined => {
  const bytes = openMemory(site, marks).take(name, by);
  return bytes && Buffer.from(bytes).toString();
};

test('a file of the last site is taken by the key that it was made by, and by no other', () => {
  const marks = build({ a: 'a page' });
  expect(take(marks, 'a')).toBe('a page');
  expect(take(marks, 'a', keyOf('page', 2))).toBeUndefined();
  expect(take(marks, 'b')).toBeUndefined();
});

test.each([
  ['shorter', 'a pag'],
  ['longer', 'a page!'],
  ['altered', 'a cage'],
  ['empty', ''],
])('a file that somebody made %s is not taken', (_, text) => {
  const marks = build({ a: 'a page' });
  writeFileSync(join(site, 'a'), text);
  expect(take(marks, 'a')).toBeUndefined();
});

test('a file is not taken for another, nor one that is gone', () => {
  const marks = build({ a: 'a page', b: 'another' });
  writeFileSync(join(site, 'a'), 'another');
  rmSync(join(site, 'b'));
  expect([take(marks, 'a'), take(marks, 'b')]).toEqual([undefined, undefined]);
});

test('what was taken or kept is remembered for the next site, and what was neither is not', () => {
  const marks = build({ a: 'a page', b: 'another' });
  const memory = openMemory(site, marks);
  memory.take('a', key);
  memory.keep('c', key, Buffer.from('a third'));
  expect([...memory.kept().keys()]).toEqual(['a', 'c']);
  expect(memory.kept().get('a')).toBe(marks.get('a'));
});

test('marks are read as they were written, and leave no other file', () => {
  const marks = build({ a: 'a page' });
  const file = join(site, 'cache', 'marks.json');
  writeMarks(file, marks);
  expect(readMarks(file)).toEqual(marks);
  expect(readdirSync(join(site, 'cache'))).toEqual(['marks.json']);
});

test.each(['', '{', 'null', '[1]', '{"a":1}'])('of a file that says %j no marks are read', (text) => {
  writeFileSync(join(site, 'marks.json'), text);
  expect(readMarks(join(site, 'marks.json')).size).toBe(0);
});

test('where marks cannot be written, nothing fails', () => {
  writeFileSync(join(site, 'file'), '');
  writeMarks(join(site, 'file', 'marks.json'), new Map([['a', 'b']]));
  expect(readFileSync(join(site, 'file'), 'utf8')).toBe('');
  expect(readMarks(join(site, 'file', 'marks.json')).size).toBe(0);
});
