import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent, requireFolder } from './check-content.ts';
import type { ReporterName } from './print-report.ts';

/** How long to wait between two looks at the folder, in milliseconds, and at least how many times as long as a look takes. */
const REST = 300;
const REST_PER_LOOK = 5;

/** As many files as are asked for their state at one time. */
const FILES_AT_ONCE = 64;

const stateOf = async (path: string): Promise<string> => {
  try {
    const { ino, size, mtimeNs } = await lstat(path, { bigint: true });
    return `${path} ${ino} ${size} ${mtimeNs}`;
  } catch {
    return '';
  }
};

/**
 * What tells one state of a folder from the next; empty where there is no folder. It is asked again and again, as Node’s own
 * `watch` on Linux loses a file that an editor replaces by another.
 */
export const readState = async (dir: string): Promise<string> => {
  const items = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = items.map((item) => join(item.parentPath, item.name)).toSorted();
  const states: string[] = [];
  for (let start = 0; start < paths.length; start += FILES_AT_ONCE)
    states.push(...(await Promise.all(paths.slice(start, start + FILES_AT_ONCE).map(stateOf))));
  return states.join('\n');
};

/** Clears the screen and what was scrolled away; a file or a pipe gets an empty line instead. */
const clearScreen = (): void => {
  process.stdout.write(process.stdout.isTTY ? '\u001B[2J\u001B[3J\u001B[H' : '\n');
};

const checkOnce = async (dir: string, format: ReporterName): Promise<void> => {
  clearScreen();
  // A file may vanish while it is read, or the whole folder: the next look finds what came of it.
  await checkContent(dir, format).catch((error: unknown) =>
    console.log(error instanceof Error ? error.message : String(error)),
  );
  console.log(`Watching ${dir}. Ctrl-C ends it.`);
};

/** Waits, but not beyond a signal to stop. */
const rest = (milliseconds: number, stop: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const finish = (): void => {
      clearTimeout(timer);
      stop.removeEventListener('abort', finish);
      done();
    };
    const timer = setTimeout(finish, milliseconds);
    stop.addEventListener('abort', finish);
  });

const untilInterrupted = (): AbortSignal => {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
};

/** Checks a content folder now and after each change, until it is told to stop (Ctrl-C). Gives exit code 0. */
export const watchContent = async (dir: string, format: ReporterName): Promise<number> => {
  await requireFolder(dir);
  const stop = untilInterrupted();
  let known: string | undefined;
  while (!stop.aborted) {
    const began = performance.now();
    const state = await readState(dir);
    const took = performance.now() - began;
    if (state !== known) {
      known = state;
      await checkOnce(dir, format);
    }
    await rest(Math.max(REST, took * REST_PER_LOOK), stop);
  }
  return 0;
};
