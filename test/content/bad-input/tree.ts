import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a row writes over sound content: texts or bytes by path, and `link` for a symbolic link. */
export type Written = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;

export const writeAll = (dir: string, written: Written): void => {
  for (const [path, what] of Object.entries(written)) {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof what === 'string' || what instanceof Uint8Array) writeFileSync(file, what);
    else symlinkSync(what.link, file);
  }
};

/** The file of most rows: an entry beside the sound ones. */
export const ENTRY = 'entries/alpha/2017-06-14-bad.mdx';

const FRONT = [
  'title: The board writes a report',
  'kind: news',
  'vanguards: [alpha]',
  'source:',
  '  publisher: the-gazette',
  '  title: An invented item',
  '  title-is: exact',
  '  published: 2017-06-14',
  '  url: https://gazette.example/bad',
  '  access: open',
  '  read: 2026-11-22',
  '  extent: whole',
  'because: It is here to be refused.',
  'summary: One sentence.',
];

/** The lines of the file before its body. */
export const BODY_LINE = FRONT.length + 4;

/** An entry without fault, but for its body. */
export const withBody = (body: string): string => ['---', ...FRONT, '---', '', body, ''].join('\n');

/** An entry without fault, but for more lines at the end of its front matter: the first is line 16. */
export const withFront = (...lines: readonly string[]): string =>
  ['---', ...FRONT, ...lines, '---', '', 'A paragraph.', ''].join('\n');

/** The same with the value of a key replaced. */
export const withValue = (key: string, value: string): string =>
  withBody('A paragraph.').replace(
    new RegExp(`^(\\s*)${key}: .*$`, 'm'),
    (_, indent: string) => `${indent}${key}: ${value}`,
  );
