import { expect, test } from 'vitest';
import { buildSource } from '../../../src/data/source.ts';
import { loadContent } from '../../../src/content-loader/load-content.ts';
import { siteFiles } from '../../../src/tools/site-files.ts';

process.env['SOURCE_DATE_EPOCH'] ??= '1795305600';

const source = buildSource(await loadContent('content'));
const files = siteFiles(source, 'https://example.org');

test('no two files have one path, and no path leads out of the site', () => {
  const paths = files.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => /^\/|\.\.\/|\\/.test(path))).toEqual([]);
});

test('each entry has a citation in each format', () => {
  const paths = new Set(files.map(({ path }) => path));
  const missing = source.record.entries
    .flatMap(({ id }) => ['bib', 'ris', 'csl.json'].map((format) => `entries/${id}/cite.${format}`))
    .filter((path) => !paths.has(path));
  expect(missing).toEqual([]);
});

test('a file is the same bytes each time that it is made', async () => {
  for (const path of ['data/entries.csv', 'feeds/all.ics', 'robots.txt', 'favicon.ico']) {
    const file = files.find((one) => one.path === path);
    const [first, second] = [await file?.make(), await file?.make()];
    expect(first).toBeDefined();
    expect(second).toEqual(first);
  }
});
