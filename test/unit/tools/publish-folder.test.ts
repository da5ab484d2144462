import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { besideFolder, publishFolder, tidyBeside } from '../../../src/tools/publish-folder.ts';

/** More than any process has. */
const NOBODY = 999_999_999;

let root: string;
let place: string;

const write = (folder: string, text: string): void => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
  place = join(root, 'dist');
});

afterEach(() => rmSync(root, { recursive: true }));

test('a finished folder takes the place of the old one', async () => {
  write(place, 'old');
  write(join(root, 'finished'), 'new');
  await publishFolder(join(root, 'finished'), place);
  expect(readdirSync(root)).toEqual(['dist']);
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('new');
});

test('a folder that cannot be moved leaves the old one where it was', async () => {
  write(place, 'old');
  await expect(publishFolder(join(root, 'nowhere'), place)).rejects.toThrow('ENOENT');
  expect(readdirSync(root)).toEqual(['dist']);
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('old');
});

test('what a killed build has moved aside goes back to its place, and its unfinished work goes', async () => {
  write(join(root, `.dist-previous-${NOBODY}`), 'old');
  write(join(root, `.dist-unfinished-${NOBODY}`), 'half');
  write(join(root, `.dist-other-unfinished-${NOBODY}`), 'of another output');
  await tidyBeside(place);
  expect(readdirSync(root).toSorted()).toEqual([`.dist-other-unfinished-${NOBODY}`, 'dist']);
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('old');
});

test('what a killed build has moved aside goes where a finished site has taken its place', async () => {
  write(place, 'new');
  write(join(root, `.dist-previous-${NOBODY}`), 'old');
  await tidyBeside(place);
  expect(readdirSync(root)).toEqual(['dist']);
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('new');
});

test('what belongs to a build that still runs stays', async () => {
  write(besideFolder(place, 'unfinished'), 'half');
  await tidyBeside(place);
  expect(readdirSync(root)).toEqual([`.dist-unfinished-${process.pid}`]);
});
