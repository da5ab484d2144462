import { parse } from 'csv-parse/sync';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, it } from 'vitest';
import { tableNames } from '../../src/exports/data-files.ts';
import { builtFolder } from '../browser/support/site.ts';
import {
  elementWith,
  hrefsIn,
  pageAt,
  readBuiltPages,
  subtreeOf,
  wordsOf,
  type BuiltPage,
} from './support/built-pages.ts';

let page: BuiltPage;

beforeAll(async () => {
  page = pageAt(await readBuiltPages(), '/data/');
});

const dataFile = (name: string): string => join(builtFolder, 'data', name);

const query = (sql: string): readonly Record<string, unknown>[] => {
  const database = new DatabaseSync(dataFile('vanguard-timelines.sqlite'), { readOnly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
};

describe('the page of the data', () => {
  it.each(tableNames())('says of %s what it is, its columns, and where its files are', (name) => {
    const table = elementWith(page, name);
    const [header = ''] = readFileSync(dataFile(`${name}.csv`), 'utf8').split('\r\n');
    const words = wordsOf(table).split(/\s+/);
    expect(header.split(',').filter((column) => !words.includes(column))).toEqual([]);
    const files = hrefsIn(table).filter((href) => href.startsWith('/data/'));
    expect(files).toEqual(
      expect.arrayContaining([`/data/${name}.csv`, `/data/${name}.json`, `/data/${name}.schema.json`]),
    );
  });

  it('leads to every file of data there is, and each feed', () => {
    const hrefs = new Set(page.elements.flatMap(({ attributes: { href } }) => (href ? [href] : [])));
    const files = globSync(['data/*.*', 'feeds/*', 'data/ocds/**/*.json'], { cwd: builtFolder })
      .map((file) => `/${file.replaceAll('\\', '/')}`)
      .filter((file) => !file.endsWith('.html') && !file.startsWith('/data/ocds/said-dates/'));
    // The packages themselves name their extension.
    expect(files.length).toBeGreaterThan(60);
    expect(files.filter((file) => !hrefs.has(file))).toEqual([]);
    const offered = [...hrefs].filter((href) => /^\/(data|feeds)\/.+\.\w+$/.test(href));
    expect(offered.filter((href) => !existsSync(join(builtFolder, href)))).toEqual([]);
  });

  it('names its version, its licence, the version of its format, and how to cite it', () => {
    expect(wordsOf(elementWith(page, 'format'))).toMatch(/This is version 1 of the format/);
    const citation = page.elements.find(({ classes }) => classes.includes('cite'))?.text ?? '';
    const { version } = JSON.parse(readFileSync(dataFile('datapackage.json'), 'utf8')) as { version: string };
    const [date = '', commit = ''] = version.split('+');
    expect(citation).toContain(commit);
    expect(page.elements.some(({ text }) => text === version || text.includes(date))).toBe(true);
    expect(page.elements.some(({ attributes }) => attributes['rel'] === 'license')).toBe(true);
  });
});

describe('its worked examples', () => {
  const examples = (): readonly string[] =>
    subtreeOf(elementWith(page, 'examples')).flatMap(({ tag, parent, text }) =>
      tag === 'code' && parent?.tag === 'pre' ? [text] : [],
    );

  it('run on the database as they are printed', () => {
    const [slips = ''] = examples();
    const [, sql = ''] = /^sqlite3 .*vanguard-timelines\.sqlite[^"]*"([^"]+)"$/s.exec(slips) ?? [];
    const rows = query(sql);
    expect(rows).toHaveLength(5);
    expect(Object.values(rows[0] ?? {}).every((value) => value !== undefined)).toBe(true);
  });

  it('name columns of the table that another program would read from the web', () => {
    const [, web = ''] = examples();
    const address = /'(https?:[^']+\/data\/([a-z-]+)\.csv)'/.exec(web);
    const rows = query(
      web.replace(/(?:read_csv\()?'https?:[^']+'\)?/, (address?.[2] ?? '').replaceAll('-', '_')),
    );
    expect(rows.length).toBeGreaterThan(10);
  });

  it('lead in a spreadsheet to the promises in the order in which they were made', () => {
    const rows = parse<Record<string, string>>(readFileSync(dataFile('milestone-claims.csv'), 'utf8'), {
      columns: true,
      record_delimiter: '\r\n',
    });
    const steps = wordsOf(elementWith(page, 'examples'));
    for (const word of [
      '“status” to “planned”',
      '“milestone” to “service-start”',
      '“reported_latest”',
      '“claimed_text”',
    ])
      expect(steps).toContain(word);
    const promises = rows
      .filter(({ status, milestone }) => status === 'planned' && milestone === 'service-start')
      .toSorted((a, b) => ((a['reported_latest'] ?? '') < (b['reported_latest'] ?? '') ? -1 : 1))
      .filter(({ vanguard }) => vanguard === 'dudley');
    expect(promises[0]?.['claimed_text']).toBe('not before April 2018');
    expect(promises.every(({ url = '' }) => URL.canParse(url))).toBe(true);
  });
});
