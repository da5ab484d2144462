import { execFile } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { removeCachesOf } from './build-caches.ts';

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

export const createSecondBuild = (name: string): SecondBuild => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${name}-`)));
  const outDir = join(folder, 'site');
  const contents = new Set<string>();
  return {
    folder,
    outDir,
    build: (content) => {
      contents.add(content);
      const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir };
      const options = { cwd: ROOT, env, maxBuffer: 2 ** 26, shell: process.platform === 'win32' };
      return new Promise((done) => {
        execFile('npm', ['run', 'build'], options, (error, stdout, stderr) =>
          done({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
        );
      });
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
      for (const content of contents) removeCachesOf(content);
    },
  };
};
