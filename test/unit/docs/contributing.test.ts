import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/content-checks/run-checks.ts';
import { loadContent } from '../../../src/content-loader/load-content.ts';
import { parseSpan } from '../../../src/domain/dates/parse-span.ts';
import { MILESTONE_STATUSES, QUALIFIERS } from '../../../src/domain/code-lists.ts';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const readme = readFileSync('README.md', 'utf8');
let copy: string | undefined;

afterEach(async () => {
  if (copy) await rm(copy, { recursive: true });
  copy = undefined;
});

describe('CONTRIBUTING.md', () => {
  it('has an example entry that passes the check among the real content', async () => {
    const example = /```mdx\n([\s\S]*?)```/.exec(contributing)?.[1];
    const path = /`content\/(entries\/[^`]+\.mdx)`/.exec(contributing)?.[1];
    copy = await mkdtemp(join(tmpdir(), 'contributing-'));
    await cp('content', copy, { recursive: true });
    await writeFile(join(copy, path ?? ''), example ?? '');
    const content = await loadContent(copy);
    expect(runChecks(content)).toEqual([]);
    expect(content.entries.map(({ id }) => `entries/${id}.mdx`)).toContain(path);
  });

  it('writes dates and qualifiers that the record can read', () => {
    const dates = [...contributing.matchAll(/`date: ([^`]+)`/g)].map((match) => match[1] ?? '');
    expect(dates.length).toBeGreaterThan(5);
    expect(dates.filter((date) => !parseSpan(date).ok)).toEqual([]);
    const qualifiers = [...contributing.matchAll(/`qualifier: ([^`]+)`/g)].map((match) => match[1] ?? '');
    expect(new Set(qualifiers).isSubsetOf(new Set(Object.keys(QUALIFIERS)))).toBe(true);
  });

  it('explains every status', () => {
    const explained = [...contributing.matchAll(/^\| `([a-z-]+)` +\|/gm)].map((match) => match[1]);
    expect(explained).toEqual(Object.keys(MILESTONE_STATUSES));
  });
});

describe('README.md', () => {
  it('names only commands and files that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
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
