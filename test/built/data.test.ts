import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content-loader/load-content.ts';
import { toDay } from '../../src/domain/dates/day.ts';
import { buildRecord, type TimelineRecord } from '../../src/domain/record/record.ts';
import { tableNames } from '../../src/exports/data-files.ts';
import { buildContext } from '../../src/views/context.ts';
import { viewBySize } from '../../src/views/delays/by-size.ts';
import { builtFolder } from '../browser/support/site.ts';
import { pageAt, readBuiltPages, subtreeOf, type BuiltElement } from './support/built-pages.ts';

const fileOf = (name: string): string => join(builtFolder, 'data', name);
const readText = (name: string): string => readFileSync(fileOf(name), 'utf8');

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);

interface Descriptor {
  readonly created: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes?: number;
    readonly hash?: string;
  }[];
}
const descriptor = JSON.parse(readText('datapackage.json')) as Descriptor;

const database = new DatabaseSync(fileOf('vanguard-timelines.sqlite'), { readOnly: true });
afterAll(() => database.close());
const all = (sql: string) =>
  database
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));

let record: TimelineRecord;
beforeAll(async () => {
  const { entries, vocabulary } = await loadContent(process.env['CONTENT_DIR'] ?? 'content');
  const [year = 0, month = 0, day = 0] = descriptor.created.slice(0, 10).split('-').map(Number);
  record = buildRecord({ entries, vocabulary, asOf: toDay({ year, month, day }) });
});

const rowsOfJson = (table: string): readonly object[] =>
  (JSON.parse(readText(`${table}.json`)) as { rows: object[] }).rows;
const countInSql = (table: string): unknown =>
  all(`SELECT count(*) AS count FROM "${table.replaceAll('-', '_')}"`)[0]?.['count'];

const textsOf = (element: BuiltElement, ...tags: readonly string[]): readonly string[] =>
  subtreeOf(element).flatMap(({ tag, text }) => (tags.includes(tag) && text !== '' ? [text] : []));

describe('the data package', () => {
  test('is read whole by a library that is not ours, every cell of its type and every key kept', async () => {
    const found = await Package.load(fileOf('datapackage.json'));
    expect(found.errors).toEqual([]);
    const tabular = found.resources.filter((resource) => resource.tabular);
    expect(tabular.map(({ name }) => name)).toEqual(tableNames());
    for (const resource of tabular) {
      const rows = await resource.read({ keyed: true, relations: true });
      expect(rows, resource.name).toHaveLength(rowsOfJson(resource.name).length);
    }
  });

  test('gives the size and sum of each table as it is served', () => {
    const wrong = descriptor.resources.filter(({ path, bytes, hash }) => {
      const file = readFileSync(fileOf(path));
      const sum = `sha256:${createHash('sha256').update(file).digest('hex')}`;
      return bytes !== undefined && (bytes !== file.byteLength || hash !== sum);
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(tableNames())('the table %s', (name) => {
  test('has as many rows in CSV, in JSON and in SQLite', () => {
    const csv = parse(readText(`${name}.csv`), { columns: true, record_delimiter: '\r\n' });
    expect([csv.length, countInSql(name)]).toEqual([rowsOfJson(name).length, rowsOfJson(name).length]);
  });

  test('is valid by its schema', () => {
    const validate = ajv.compile(JSON.parse(readText(`${name}.schema.json`)) as object);
    validate(JSON.parse(readText(`${name}.json`)));
    expect(validate.errors).toBeNull();
  });
});

describe('the tables hold the whole record', () => {
  test('each entry and each claim is in them once', () => {
    const claims = record.entries.flatMap((entry) => entry.claims);
    expect(countInSql('entries')).toBe(record.entries.length);
    expect(countInSql('claims')).toBe(claims.length);
    const kinds = ['milestone-claims', 'stances', 'values', 'terms', 'figures', 'scope', 'parties'];
    const delays = all('SELECT count(DISTINCT id) AS count FROM delay_claims')[0]?.['count'];
    const sum = kinds.reduce((total, name) => total + Number(countInSql(name)), Number(delays));
    expect(sum).toBe(claims.length);
  });

  test('each slip and each disagreement is in them', () => {
    const timelines = [...record.vanguards, ...(record.programme ? [record.programme] : [])];
    const steps = timelines.flatMap(({ series }) => series.flatMap((one) => one.steps));
    expect(countInSql('forecasts')).toBe(steps.length);
    expect(countInSql('slips')).toBe(steps.filter(({ change }) => change?.verdict === 'later').length);
    expect(countInSql('disagreements')).toBe(timelines.flatMap((one) => one.disagreements).length);
  });

  test('every row of every table leads to a page of the site where one shows it', () => {
    const without = tableNames().filter((name) => {
      const [row] = rowsOfJson(name);
      return row !== undefined && !('url' in row);
    });
    expect(without).toEqual(['milestones', 'decisions', 'services', 'causes']);
  });
});

describe('one query', () => {
  test('gives the delay ledger as the page of delays shows it, row by row in its order', async () => {
    const page = pageAt(await readBuiltPages(), '/delays/');
    const isVanguard = (row: BuiltElement): boolean =>
      !subtreeOf(row).some(({ attributes }) => attributes['href'] === '/vanguards/national/');
    const rows = page.elements.filter(
      (row) => row.tag === 'tr' && row.attributes['id']?.startsWith('delay-') && isVanguard(row),
    );
    const shown = rows.map((row) => {
      const [place, ...cells] = row.children;
      const reported = cells.find(({ attributes }) => attributes['data-label'] === 'Reported');
      const causes = cells.find(({ attributes }) => attributes['data-label'] === 'Causes given');
      const inRow = subtreeOf(row);
      return {
        vanguard: place?.children[0]?.text,
        track: place?.children[1]?.text,
        steps: inRow
          .filter(({ parent, tag }) => parent?.tag === 'p' && tag === 'strong')
          .map(({ text }) => text),
        reported: reported && textsOf(reported, 'time', 'a').join('').toLowerCase(),
        causes: causes && textsOf(causes, 'a').join('; '),
      };
    });
    expect(shown.length).toBeGreaterThan(9);
    const queried = all('SELECT * FROM delay_ledger').map((row) => ({
      vanguard: row['vanguard'],
      track: row['track'],
      steps: String(row['moves'])
        .split('; ')
        .flatMap((move) => {
          const [step = '', rest = ''] = move.split(/:(.*)/);
          return [`${step}:`, rest.replace(/^[^,]*, /, '')];
        }),
      reported: String(row['reported']).toLowerCase(),
      causes: row['causes'] ?? '',
    }));
    expect(shown).toEqual(queried);
  });

  test('has the dates of each move of the delay ledger as the site has them', () => {
    const { sized, unsized } = viewBySize(buildContext(record));
    const shown = [...sized.rows, ...unsized.rows].map(({ moves }) =>
      moves
        .map(
          ({ milestone, from, to, change }) =>
            `${milestone}: ${from?.words ?? 'no date'}${to ? ` to ${to.words}` : ''}, ${change}`,
        )
        .join('; '),
    );
    expect(all('SELECT moves FROM delay_ledger').map(({ moves }) => moves)).toEqual(shown);
  });

  test('tells what became of the start of Dudley’s contract', () => {
    const [first] = all(
      `SELECT promised, reported FROM promise_steps
       WHERE vanguard = 'Dudley' AND track = 'The MCP contract' AND milestone = 'Service start' AND position = 1`,
    );
    expect(first).toEqual({ promised: 'not before April 2018', reported: 'about July 2016' });
    const story = all(
      `SELECT first_promise, last_promise, times_put_back FROM first_and_last_promise
       WHERE vanguard = 'Dudley' AND track = 'The MCP contract' AND milestone = 'Service start'`,
    );
    expect(story).toEqual([
      { first_promise: '1 April 2018', last_promise: 'about April 2021', times_put_back: 3 },
    ]);
  });

  test('gives what each named holder last held', () => {
    const held = record.vanguards
      .concat(record.programme ?? [])
      .flatMap(({ decisions }) => decisions)
      .flatMap(({ options }) => options)
      .flatMap(({ latestByHolder }) => latestByHolder.map(({ claim }) => claim.id));
    const queried = all('SELECT claim FROM current_stances').map(({ claim }) => String(claim));
    expect(queried.toSorted()).toEqual(held.toSorted());
  });
});
