import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DraftChanges } from '../../drafting/draft-changes.ts';
import { CommandError } from '../as-of.ts';
import type { Desk } from './desk.ts';

const besideFile = (file: string): string => join(dirname(file), `.${process.pid}.unfinished`);

/** A file that appears whole or not at all, and never in the place of another. */
const createFile = async (file: string, text: string): Promise<void> => {
  const unfinished = besideFile(file);
  await writeFile(unfinished, text, { flag: 'wx' });
  try {
    await link(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new CommandError(`There is a file ${file} already; nothing was written.`);
    // Some file systems know no links.
    await writeFile(file, text, { flag: 'wx' });
  } finally {
    await rm(unfinished, { force: true });
  }
};

const replaceFile = async (file: string, text: string): Promise<void> => {
  const unfinished = besideFile(file);
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
};

const refuseIfChanged = async (file: string, before: string): Promise<void> => {
  const now = (await readFile(file, 'utf8')).replaceAll(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  if (now !== before)
    throw new CommandError(`${file} has changed in the meantime; nothing was written. Start again.`);
};

/** Writes all changes or none; the entry, which comes first, is never written over another. Gives the files written. */
export const writeChanges = async (
  { dir, content }: Desk,
  changes: DraftChanges,
): Promise<readonly string[]> => {
  const before = new Map(content.files.map(({ path, text }) => [path, text]));
  const undo: (() => Promise<void>)[] = [];
  const ignore = (): void => undefined;
  process.on('SIGINT', ignore);
  try {
    for (const { path } of changes)
      if (before.has(path)) await refuseIfChanged(join(dir, path), before.get(path) ?? '');
    for (const { path, text } of changes) {
      const file = join(dir, path);
      const old = before.get(path);
      if (old === undefined) {
        const made = await mkdir(dirname(file), { recursive: true });
        if (made !== undefined) undo.push(() => rm(made, { recursive: true, force: true }));
        await createFile(file, text);
        undo.push(() => rm(file, { force: true }));
      } else {
        await replaceFile(file, text);
        undo.push(() => replaceFile(file, old));
      }
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step();
    throw error;
  } finally {
    process.off('SIGINT', ignore);
  }
  return changes.map(({ path }) => join(dir, path));
};
