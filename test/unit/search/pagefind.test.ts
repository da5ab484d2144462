import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createEngine, type Engine } from '../../../src/search/client/engine/engine.ts';
import { createWordMatcher } from '../../../src/search/client/engine/match-words.ts';
import { versioned, type Pagefind } from '../../../src/search/client/engine/pagefind.ts';
import { columnFile, type ColumnFile, type ColumnName } from '../../../src/search/columns/layout.ts';
import { unpackColumn } from '../../../src/search/columns/pack-column.ts';
import { writeColumns } from '../../../src/search/columns/write-columns.ts';
import { loadContent } from '../../../src/content-loader/load-content.ts';
import { buildSource } from '../../../src/data/source.ts';
import { numberRecords, searchRecords } from '../../../src/search/index-records.ts';
import { namePages } from '../../../src/search/pagefind-files/name-pages.ts';
import { numberPages } from '../../../src/search/pagefind-files/number-pages.ts';
import { filesForQuery, readWordFiles } from '../../../src/search/pagefind-files/word-files.ts';
import { parseSearch } from '../../../src/search/query-state.ts';
import { versionOf } from '../../../src/search/record-version.ts';
import { writeSearchIndex } from '../../../src/search/write-search-index.ts';

process.env['SOURCE_DATE_EPOCH'] ??= '1795305600';
// The true record: its index is of many files, as an invented one's would not be.
const { record } = buildSource(await loadContent('content'));
const records = numberRecords(searchRecords(record, { bodyText: () => '' }));
const urls = records.map(({ url }) => url);
const VERSION = versionOf(records);

let folder: string;
let engine: Engine;
/** The files of words that Pagefind has asked for. */
const asked: string[] = [];

const readList = async () => {
  const bytes = await readFile(join(folder, 'pagefind/pagefind.en.pf_meta'));
  return namePages(new Uint8Array(gunzipSync(bytes)));
};

/** Does what the worker does, from the folder. */
const answer = async (address: string): Promise<Response> => {
  const [path = ''] = address.split('?');
  if (path.endsWith('.pf_index')) asked.push(path.replace(/^.*\/(.+)\.pf_index$/, '$1'));
  if (path.endsWith('.pf_meta')) return new Response((await readList()).content);
  return new Response(await readFile(join(folder, versioned(path, VERSION))));
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  await writeSearchIndex(folder, records, VERSION);
  await writeColumns(folder, records, VERSION);
  vi.stubGlobal('fetch', answer);
  const script = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.options({
    basePath: '/pagefind/',
    baseUrl: '/',
    excerptEllipsis: '…',
    ranking: { metaWeights: {} },
  });
  const readColumn = async (name: ColumnName) =>
    unpackColumn(JSON.parse(await readFile(join(folder, columnFile(VERSION, name)), 'utf8')) as ColumnFile);
  engine = createEngine({
    words: createWordMatcher(() => Promise.resolve(pagefind)),
    readColumn,
    version: Promise.resolve(VERSION),
  });
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

describe('a number of a result', () => {
  it('is the place of its record among all, and stands for what the result shows', async () => {
    const state = parseSearch('?q=tender');
    const numbers = (await engine.listAll(state)).numbers;
    expect(numbers.length).toBeGreaterThan(20);
    for (const [place, number] of numbers.entries())
      expect((await engine.load(state, place)).url).toBe(urls[number]);
  });

  it('is the higher the newer its record is', () => {
    const dates = records.map(({ sort }) => sort.date);
    expect(dates).toEqual(dates.toSorted());
  });
});

it('without words every record is found', async () => {
  expect((await engine.listAll(parseSearch(''))).numbers).toEqual([...records.keys()].toReversed());
});

it.each([
  '?vanguard=dudley&kind=event',
  '?year=2018&year=2017&publisher=hsj',
  '?milestone=contract-award',
  '?stance=alliance_ruled-out',
])('%s finds the records that have these values', async (address) => {
  const state = parseSearch(address);
  const expected = [...records.keys()].filter((number) =>
    Object.entries(state.choices).every(
      ([facet, values]) =>
        values.length === 0 ||
        records[number]?.filters[facet as keyof typeof state.choices].some((value) => values.includes(value)),
    ),
  );
  expect((await engine.listAll(state)).numbers.toSorted((a, b) => a - b)).toEqual(expected);
});

it('words that stand nowhere are told from others', async () => {
  expect(await engine.findUnknownWords(parseSearch('?q=tender+zzzq'))).toEqual(['zzzq']);
  expect(await engine.findUnknownWords(parseSearch('?q=tender+award'))).toEqual([]);
});

it.each(['contract', 'contracts', 'Dudley VAT', 'judicial review', 'zzz', 'a', 'isap', '2018', '“tender”'])(
  'the files foreseen for %s are asked for',
  async (query) => {
    const foreseen = filesForQuery(query, readWordFiles((await readList()).rest));
    if (/^\w+$/.test(query) && query !== 'zzz') expect(foreseen).not.toEqual([]);
    // A query of its own address: Pagefind loads each file once.
    const script = `${pathToFileURL(join(folder, 'pagefind/pagefind.js')).href}?${encodeURIComponent(query)}`;
    const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
    await pagefind.options({
      basePath: '/pagefind/',
      baseUrl: '/',
      excerptEllipsis: '',
      ranking: { metaWeights: {} },
    });
    asked.length = 0;
    await pagefind.search(query);
    expect(asked).toEqual(expect.arrayContaining([...foreseen]));
  },
);

describe('records are not numbered', () => {
  it('twice', async () => {
    await expect(numberPages(join(folder, 'pagefind'), urls, VERSION)).rejects.toThrow();
  });

  it('where Pagefind has others, or another order', async () => {
    const other = join(folder, 'other');
    const { index } = await createIndex({ forceLanguage: 'en' });
    for (const url of ['/one/', '/two/'])
      await index?.addCustomRecord({ url, content: `What ${url} says.`, language: 'en' });
    await index?.writeFiles({ outputPath: other });
    await close();
    await expect(numberPages(other, ['/two/', '/one/'], VERSION)).rejects.toThrow(
      'another record at 1: /two/',
    );
    await expect(numberPages(other, ['/one/'], VERSION)).rejects.toThrow('2 of 1 records');
    await numberPages(other, ['/one/', '/two/'], VERSION);
  });

  it('where Pagefind is of another version', async () => {
    const entry = join(folder, 'pagefind/pagefind-entry.json');
    const text = await readFile(entry, 'utf8');
    await writeFile(entry, text.replace('"1.6.0"', '"1.7.0"'));
    await expect(numberPages(join(folder, 'pagefind'), urls, VERSION)).rejects.toThrow(/1\.7\.0/);
    await writeFile(entry, text);
  });
});

it('a list whose records have names is not named again', async () => {
  const { content } = await readList();
  const again = new Uint8Array([...new TextEncoder().encode('pagefind_dcd'), ...content.subarray(12)]);
  expect(() => namePages(again)).toThrow('has a name');
});
