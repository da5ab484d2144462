import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { writeContent } from './made-content/make-content.ts';

const HERE = resolve(import.meta.dirname, 'peers');

/** A generator that builds the same entries, with the command that does. */
export interface Peer {
  readonly name: string;
  readonly folder: string;
  readonly command: readonly [string, ...string[]];
}

/** Installs the peers into a folder of the bench, from the lock that stands beside their configurations; once. */
export const installPeers = async (work: string): Promise<string> => {
  const home = join(work, 'peers');
  const lock = await readFile(join(HERE, 'package-lock.json'), 'utf8');
  const done = await readFile(join(home, 'installed'), 'utf8').catch(() => '');
  if (done === lock) return home;
  await mkdir(home, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) await cp(join(HERE, file), join(home, file));
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: home, stdio: 'inherit' });
  await writeFile(join(home, 'installed'), lock);
  return home;
};

/** Only what a plain generator reads: title and summary, and the body. */
const simplify = (text: string, layout: string): string => {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const kept = front.split('\n').filter((line) => /^(?:title|summary):/.test(line));
  return ['---', ...kept, ...(layout === '' ? [] : [`layout: ${layout}`]), '---', body].join('\n');
};

const listOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([key, part]) => `${key}: ${String(part)}`)
        .join(', ')
    : String(value);

/** A document with all that our page of an entry has: the summary, every claim and the source, and the body. */
const writeDocument = (text: string): string => {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const { title, summary, ...rest } = parse(front) as Record<string, unknown>;
  const sections = Object.entries(rest).flatMap(([key, value]) => [
    `## ${key}`,
    '',
    ...(Array.isArray(value) ? value : [value]).map((one) => `- ${listOf(one)}`),
    '',
  ]);
  return [
    '---',
    stringify({ title }).trim(),
    '---',
    '',
    String(summary),
    '',
    body.trim(),
    '',
    ...sections,
  ].join('\n');
};

type Files = ReadonlyMap<string, string>;

const entriesOf = (files: Files, folder: string, ending: string, change: (text: string) => string): Files =>
  new Map(
    [...files]
      .filter(([path]) => path.startsWith('entries/'))
      .map(([path, text]) => [`${folder}/${path.replace(/\.mdx$/, ending)}`, change(text)]),
  );

const prepare = async (home: string, name: string, files: Files): Promise<string> => {
  const folder = join(dirname(home), `run-${name}`);
  await rm(folder, { recursive: true, force: true });
  await cp(join(HERE, name), folder, { recursive: true });
  await cp(join(home, 'package.json'), join(folder, 'package.json'));
  await symlink(join(home, 'node_modules'), join(folder, 'node_modules'));
  await writeContent(folder, files);
  return folder;
};

const hasHugo = (): boolean => {
  try {
    execFileSync('hugo', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** Puts the same entries before each peer. */
export const preparePeers = async (home: string, files: Files): Promise<readonly Peer[]> => {
  const node = process.execPath;
  const astro = await prepare(
    home,
    'astro',
    entriesOf(files, 'content', '.mdx', (text) => text),
  );
  const starlight = await prepare(
    home,
    'starlight',
    entriesOf(files, 'src/content/docs', '.md', writeDocument),
  );
  const eleventy = await prepare(
    home,
    'eleventy',
    entriesOf(files, 'content', '.md', (text) => simplify(text, 'entry.liquid')),
  );
  const peers: readonly Peer[] = [
    { name: 'Astro + @astrojs/mdx, entries alone', folder: astro, command: [node, ASTRO, 'build'] },
    { name: 'Starlight', folder: starlight, command: [node, ASTRO, 'build'] },
    { name: 'Eleventy', folder: eleventy, command: [node, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'] },
  ];
  if (!hasHugo()) return peers;
  const hugo = await prepare(
    home,
    'hugo',
    entriesOf(files, 'content', '.md', (text) => simplify(text, '')),
  );
  return [...peers, { name: 'Hugo', folder: hugo, command: ['hugo', '--destination', 'dist', '--quiet'] }];
};
