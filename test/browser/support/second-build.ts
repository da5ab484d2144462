import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../../../src/tools/build-cache.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

export interface BuildResult {
  readonly code: number;
  readonly output: string;
}

/** A site built of another content folder than the project's own. */
export interface SecondBuild {
  /** An empty folder of its own, in which the site is built; another content folder can stand there too. */
  readonly folder: string;
  readonly outDir: string;
  readonly build: (content: string) => Promise<BuildResult>;
  /** Takes all of it away, the cache of each content folder with it. */
  readonly remove: () => void;
}

/** Astro and the build keep what they made of another content folder in caches of that folder's own. */
const cachesOf = (content: string): readonly string[] => {
  const name = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 8);
  return [join(ROOT, `node_modules/.astro-${name}`), join(ROOT, cacheFolder(resolve(content)))];
};

export const createSecondBuild = (name: string): SecondBuild => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${name}-`)));
  const outDir = join(folder, 'site');
  const caches = new Set<string>();
  return {
    folder,
    outDir,
    build: (content) => {
      for (const cache of cachesOf(content)) caches.add(cache);
      const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir };
      const options = { cwd: ROOT, env, maxBuffer: 2 ** 26, shell: process.platform === 'win32' };
      return new Promise((done) => {
        execFile('npm', ['run', 'build'], options, (error, stdout, stderr) =>
          done({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
        );
      });
    },
    remove: () => {
      for (const path of [folder, ...caches]) rmSync(path, { recursive: true, force: true });
    },
  };
};
