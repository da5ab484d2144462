import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The SHA-256 of each file of a folder, by its path there. */
export const fingerprintOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    globSync(join(folder, '**/*'))
      .filter((file) => statSync(file).isFile())
      .toSorted()
      .map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
