import { rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A hidden folder beside another, for work that may fail: on the same disk, so that a rename is all that it takes to publish. */
export const besideFolder = (folder: string, purpose: string): string =>
  join(dirname(folder), `.${basename(folder)}-${purpose}-${process.pid}`);

/** Puts a finished folder in the place of another; if that fails, the old one is back where it was. */
export const swapFolder = async (finished: string, place: string): Promise<void> => {
  const previous = besideFolder(place, 'previous');
  const hadOne = await stat(place).then(
    () => true,
    () => false,
  );
  if (hadOne) await rename(place, previous);
  try {
    await rename(finished, place);
  } catch (error) {
    if (hadOne) await rename(previous, place);
    throw error;
  }
  if (hadOne) await rm(previous, { recursive: true, force: true });
};
