import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * What a build made from some input, for the next one to take instead. A thing is found by a digest of all that it is made from,
 * and stands behind a digest of that and of its own bytes: what is broken, half written or from other inputs is never taken.
 */
export interface BuildCache {
  readonly read: (key: string) => Promise<Uint8Array | undefined>;
  readonly write: (key: string, bytes: Uint8Array) => Promise<void>;
  /** Takes away what was neither read nor written since this cache was opened. */
  readonly prune: () => Promise<void>;
}

const DIGEST_BYTES = 32;

const digestOf = (key: string, bytes: Uint8Array): Buffer =>
  createHash('sha256').update(key).update(bytes).digest();

/** One key for several inputs, whatever stands in them. */
export const keyOf = (...inputs: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(inputs)).digest('hex');

/** Where the builds of a content folder, that of this run if absent, keep what they made; each content folder has a place of its own. */
export const cacheFolder = (contentDir = process.env['CONTENT_DIR'] || 'content'): string =>
  join('node_modules/.cache/vanguard-timelines', keyOf(resolve(contentDir)).slice(0, 8));

/** A cache in a folder, which need not exist. Where it cannot be written, as on a full disk, it stays as it is. */
export const openCache = (folder: string): BuildCache => {
  const used = new Set<string>();
  const made = new Set<string>();
  const nameOf = (key: string): string => join(key.slice(0, 2), key.slice(2));
  return {
    read: async (key) => {
      const name = nameOf(key);
      const bytes = await readFile(join(folder, name)).catch(() => undefined);
      const body = bytes?.subarray(DIGEST_BYTES);
      if (!bytes || !body || !digestOf(key, body).equals(bytes.subarray(0, DIGEST_BYTES))) return undefined;
      used.add(name);
      return body;
    },
    write: async (key, bytes) => {
      const name = nameOf(key);
      const file = join(folder, name);
      used.add(name);
      try {
        if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
        made.add(dirname(file));
        await writeFile(file, Buffer.concat([digestOf(key, bytes), bytes]));
      } catch {
        // The build does without.
      }
    },
    prune: async () => {
      const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      const unused = names
        .filter((item) => item.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .filter((file) => !used.has(file.slice(folder.length + 1)));
      await Promise.all(unused.map((file) => rm(file, { force: true }).catch(() => undefined)));
    },
  };
};
