import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** For each file of a site, by its path, a digest of all that it was made from and of its bytes. */
export type Marks = ReadonlyMap<string, string>;

/**
 * What of the last site can stand in the next one. A file is taken only where its mark holds: it was made from the same, and
 * nobody has altered it since. So the site itself is the cache, and nothing is written twice.
 */
export interface SiteMemory {
  /** The bytes of a file of the last site, if it was made from what the key stands for. */
  readonly take: (path: string, key: string) => Uint8Array | undefined;
  /** The paths of the last site that begin so. */
  readonly under: (start: string) => readonly string[];
  /** Remembers a file of the new site for the build after it. */
  readonly keep: (path: string, key: string, bytes: Uint8Array) => void;
  /** The marks of the new site. */
  readonly kept: () => Marks;
}

/** One key for several inputs, whatever stands in them. */
export const keyOf = (...inputs: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(inputs)).digest('hex');

const markOf = (key: string, bytes: Uint8Array): string =>
  createHash('sha256').update(key).update(bytes).digest('base64').slice(0, 32);

/** Opens the last site, which need not exist, by the marks that its build left. */
export const openMemory = (siteDir: string, marks: Marks): SiteMemory => {
  const kept = new Map<string, string>();
  return {
    take: (path, key) => {
      const mark = marks.get(path);
      if (mark === undefined) return undefined;
      try {
        const bytes = readFileSync(join(siteDir, path));
        if (markOf(key, bytes) !== mark) return undefined;
        kept.set(path, mark);
        return bytes;
      } catch {
        return undefined;
      }
    },
    under: (start) => [...marks.keys()].filter((path) => path.startsWith(start)),
    keep: (path, key, bytes) => {
      kept.set(path, markOf(key, bytes));
    },
    kept: () => kept,
  };
};

/** Where the builds of a content folder, that of this run if absent, keep their marks: apart from the sites, which are published. */
export const cacheFolder = (contentDir = process.env['CONTENT_DIR'] || 'content'): string =>
  join('node_modules/.cache/vanguard-timelines', keyOf(resolve(contentDir)).slice(0, 8));

/** The file with the marks of a site. */
export const marksFile = (siteDir: string): string =>
  join(cacheFolder(), `${keyOf(resolve(siteDir)).slice(0, 8)}.json`);

/** The marks that the last build left; none where there are none, or what stands there is no marks. */
export const readMarks = (file: string): Marks => {
  try {
    const marks = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>);
    return new Map(marks.filter((mark): mark is [string, string] => typeof mark[1] === 'string'));
  } catch {
    return new Map();
  }
};

/** Leaves the marks for the next build, whole or not at all. Where they cannot be written, the next build is a cold one. */
export const writeMarks = (file: string, marks: Marks): void => {
  const unfinished = `${file}-${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, JSON.stringify(Object.fromEntries(marks)));
    renameSync(unfinished, file);
  } catch {
    // The next build does without.
  }
};
