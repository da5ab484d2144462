import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Builds the site from another content folder into another folder. Gives what the build said where it failed. */
export const buildContent = (content: string, outDir: string): Promise<string | undefined> =>
  new Promise((done) => {
    const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir };
    const options = { cwd: ROOT, env, maxBuffer: 2 ** 26, shell: process.platform === 'win32' };
    execFile('npm', ['run', 'build'], options, (error, stdout, stderr) =>
      done(error ? stdout + stderr : undefined),
    );
  });

/** Astro keeps what it has read of another content folder in a cache of that folder's own: see astro.config.mjs. */
export const removeBuildCache = (content: string): void => {
  const name = createHash('sha256').update(content).digest('hex').slice(0, 8);
  rmSync(join(ROOT, `node_modules/.astro-${name}`), { recursive: true, force: true });
};
