import { mkdtemp, rm } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/content-checks/run-checks.ts';
import { loadContent } from '../../../src/content-loader/load-content.ts';
import { parseSpan } from '../../../src/domain/dates/parse-span.ts';
import {
  ACCESS,
  CERTAINTIES,
  CORRECTION_KINDS,
  ENTRY_KINDS,
  EXTENTS,
  FIGURE_THINGS,
  MILESTONE_STATUSES,
  ORGANISATION_TYPES,
  PARTY_ROLES,
  PARTY_STATUSES,
  QUALIFIERS,
  SCOPE_STATUSES,
  STANCES,
  STANCE_SIDES,
  TERM_THINGS,
  TITLE_IS,
  VALUE_THINGS,
} from '../../../src/domain/code-lists.ts';
import { findExamples, placeExamples } from './contributing-examples.ts';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
let copy: string | undefined;

afterEach(async () => {
  if (copy) await rm(copy, { recursive: true });
  copy = undefined;
});

describe('CONTRIBUTING.md', () => {
  it('has only examples that pass the check among the real content', async () => {
    const examples = findExamples(contributing);
    expect(examples.map(({ place }) => place)).toContain('entry');
    expect(contributing.match(/^```(?:mdx|yaml)$/gm)).toBeNull();
    copy = await mkdtemp(join(tmpdir(), 'contributing-'));
    await placeExamples(examples, copy);
    const content = await loadContent(copy);
    expect(runChecks(content)).toEqual([]);
    const entries = examples.filter(({ place }) => place.startsWith('content/entries/'));
    const paths = [...content.entries.map(({ id }) => id), ...content.redirects.keys()];
    expect(paths).toEqual(
      expect.arrayContaining(
        entries.map(({ place }) => place.slice('content/entries/'.length, -'.mdx'.length)),
      ),
    );
  });

  it('writes dates and qualifiers that the record can read', () => {
    const dates = [...contributing.matchAll(/`date: ([^`]+)`/g)].map((match) => match[1] ?? '');
    expect(dates.length).toBeGreaterThan(5);
    expect(dates.filter((date) => !parseSpan(date).ok)).toEqual([]);
    const qualifiers = [...contributing.matchAll(/`qualifier: ([^`]+)`/g)].map((match) => match[1] ?? '');
    expect(new Set(qualifiers).isSubsetOf(new Set(Object.keys(QUALIFIERS)))).toBe(true);
  });

  it.each([
    ['How to choose a status', MILESTONE_STATUSES],
    ['How to choose a stance', STANCES],
    ['How to correct an entry', CORRECTION_KINDS],
  ])('explains every code under “%s”', (heading, codes) => {
    const section = contributing.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
    const explained = [...section.matchAll(/^\| `([a-z-]+)` +\|/gm)].map((match) => match[1]);
    expect(explained).toEqual(Object.keys(codes));
  });

  it.each([
    ['`kind`', ENTRY_KINDS],
    ['`qualifier`', QUALIFIERS],
    ['`certainty`', CERTAINTIES],
    ['`access`', ACCESS],
    ['`extent`', EXTENTS],
    ['`title-is`', TITLE_IS],
    ['`status` in `scope`', SCOPE_STATUSES],
    ['`role`', PARTY_ROLES],
    ['`status` in `parties`', PARTY_STATUSES],
    ['`of` in `values`', VALUE_THINGS],
    ['`of` in `terms`', TERM_THINGS],
    ['`of` in `figures`', FIGURE_THINGS],
    ['`type` of an organisation', ORGANISATION_TYPES],
  ])('lists every value of %s', (key, codes) => {
    const row = contributing.split('\n').find((line) => line.startsWith(`| ${key} `)) ?? '';
    const values = [...(row.split('|')[2] ?? '').matchAll(/`([a-z-]+)`/g)].map((match) => match[1]);
    expect(values).toEqual(Object.keys(codes));
  });

  it('says which way each stance leans', () => {
    const rows = [...contributing.matchAll(/^\| `([a-z-]+)` +\|[^|]+\| (for|open|against) +\|$/gm)];
    expect(Object.fromEntries(rows.map(([, stance, side]) => [stance, side]))).toEqual(STANCE_SIDES);
  });

  it('names only commands that exist', () => {
    const commands = [...contributing.matchAll(/`npm run ([a-z:]+)/g)].map((match) => match[1] ?? '');
    expect(commands).toEqual(expect.arrayContaining(['new', 'check', 'fix']));
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });
});

describe('README.md', () => {
  it('names only commands and files that exist', () => {
    const commands = [...readme.matchAll(/`npm run ([a-z]+)`/g)].map((match) => match[1] ?? '');
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
    const folders = [...readme.matchAll(/^\| (`[^|]+`) *\|/gm)].flatMap((row) =>
      [...(row[1] ?? '').matchAll(/`([a-z-]+\/[a-z-]*\/?)`/g)].map((match) => match[1] ?? ''),
    );
    expect(folders.length).toBeGreaterThan(8);
    expect(folders.filter((folder) => !existsSync(folder))).toEqual([]);
  });
});
