import { mkdir, rm } from 'node:fs/promises';
import { CommandError } from './as-of.ts';

// By Node and by Rolldown, which passes on what the system says.
const FULL = /\b(?:ENOSPC|EDQUOT|EFBIG)\b|No space left on device/;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Throws a CommandError where nothing can be written at a place, before any work is done. */
export const assertWritable = async (folder: string, shown: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
    await rm(folder, { recursive: true });
  } catch (error) {
    if (FULL.test(codeOf(error))) throw new CommandError(diskIsFull(shown));
    throw new CommandError(
      `Nothing can be written where the site should go, ${shown} (${codeOf(error)}). Make the folder writable, or set OUT_DIR to another one.`,
    );
  }
};

const diskIsFull = (shown: string): string =>
  `The disk is full, so the site was not finished. The last good one is still in ${shown}. Free some space and build again.`;

/** What to say of a failure while writing: a full disk in plain words, anything else as it is. */
export const explainFailure = (error: unknown, shown: string): unknown => {
  const text = error instanceof Error ? `${codeOf(error)} ${error.message}` : String(error);
  return FULL.test(text) ? new Error(diskIsFull(shown), { cause: error }) : error;
};
