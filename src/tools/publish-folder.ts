import { cp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What a folder beside another is for: the work that is not done yet, or the last good one while it is being replaced. */
export type Purpose = 'unfinished' | 'previous';

const prefixOf = (folder: string): string => `.${basename(folder)}-`;

/** A hidden folder beside another, for work that may fail: on the same disk, so that a rename is all that it takes to publish. */
export const besideFolder = (folder: string, purpose: Purpose): string =>
  join(dirname(folder), `${prefixOf(folder)}${purpose}-${process.pid}`);

const exists = (place: string): Promise<boolean> =>
  stat(place).then(
    () => true,
    () => false,
  );

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const isOtherDisk = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EXDEV';

/** Moves a folder, to another disk as well. */
const moveFolder = async (from: string, to: string): Promise<void> => {
  try {
    await rename(from, to);
  } catch (error) {
    if (!isOtherDisk(error)) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
};

/** Puts one folder in the place of another; if that fails, the old one is back where it was. Both are on one disk. */
const swapFolders = async (finished: string, place: string): Promise<void> => {
  const previous = besideFolder(place, 'previous');
  const hadOne = await exists(place);
  if (hadOne) await rename(place, previous);
  try {
    await rename(finished, place);
  } catch (error) {
    if (hadOne) await rename(previous, place);
    throw error;
  }
  if (hadOne) await rm(previous, { recursive: true, force: true });
};

/** Puts a finished folder, of whatever disk, in the place of another: whole, or not at all. */
export const publishFolder = async (finished: string, place: string): Promise<void> => {
  const beside = besideFolder(place, 'unfinished');
  try {
    await moveFolder(finished, beside);
    await swapFolders(beside, place);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
};

/**
 * Mends what a build that was killed has left beside a folder: the last good one goes back to its place if that is empty, and
 * the rest goes. What belongs to a build that still runs stays.
 */
export const tidyBeside = async (place: string): Promise<void> => {
  const parent = dirname(place);
  const names = await readdir(parent).catch(() => []);
  for (const name of names.toSorted()) {
    const [, purpose, pid] =
      /^(previous|unfinished)-(\d+)$/.exec(
        name.startsWith(prefixOf(place)) ? name.slice(prefixOf(place).length) : '',
      ) ?? [];
    if (purpose === undefined || isRunning(Number(pid))) continue;
    if (purpose === 'previous' && !(await exists(place))) await rename(join(parent, name), place);
    else await rm(join(parent, name), { recursive: true, force: true });
  }
};
