import { expect, test } from 'vitest';
import { writeCbor } from '../../../src/search/pagefind-files/cbor.ts';
import { MARK, namePages } from '../../../src/search/pagefind-files/name-pages.ts';
import { filesForQuery, readWordFiles } from '../../../src/search/pagefind-files/word-files.ts';

const FILES = [
  ['a', 'contra', 'en_1'],
  ['contr', 'contra', 'en_2'],
  ['contre', 'd', 'en_3'],
  ['dudley', 'dudley', 'en_4'],
] as const;

const listOf = (names: readonly string[]): Uint8Array => {
  const pages = names.map((name, number) => [name, number % 5 === 0 ? number : number % 300, '']);
  const content = writeCbor(['1.6.0', pages, FILES, [], [], ['title']]);
  return Uint8Array.from([...new TextEncoder().encode(MARK), ...content]);
};

const repeat = (count: number, name: (number: number) => string): Uint8Array =>
  listOf(Array.from({ length: count }, (_, number) => name(number)));

test.each([0, 1, 23, 24, 255, 256, 1001, 65_535, 65_536, 70_001])('%i records get their numbers', (count) => {
  const { content, rest, version } = namePages(
    repeat(count, (number) => (number === 0 ? 'a1b2c3d4e5f6' : '')),
  );
  expect(Buffer.from(content).equals(repeat(count, String))).toBe(true);
  expect(version).toBe(count === 0 ? '' : 'a1b2c3d4e5f6');
  expect(readWordFiles(rest).map(({ name }) => name)).toEqual(['en_1', 'en_2', 'en_3', 'en_4']);
});

test('a record that has a name is refused', () => {
  expect(() => namePages(listOf(['', 'en_12']))).toThrow('Record 1 has a name');
});

test.each([
  ['dudley', ['en_4']],
  ['Dudley', ['en_4']],
  ['care', ['en_1']],
  ['contract', ['en_2', 'en_1']],
  ['care dudley', ['en_1', 'en_4']],
  ['“dudley”', []],
  ['zzz', []],
  ['', []],
])('%j stands in %j', (query, names) => {
  const { rest } = namePages(repeat(3, () => ''));
  expect(filesForQuery(query, readWordFiles(rest)).toSorted()).toEqual(names.toSorted());
});
