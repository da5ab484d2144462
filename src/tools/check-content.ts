import { stat } from 'node:fs/promises';
import { hasErrors, runChecks } from '../content-checks/run-checks.ts';
import type { Fault } from '../content-loader/fault.ts';
import { loadContent, type Content } from '../content-loader/load-content.ts';
import type { RememberedEntries } from '../content-loader/read-entry.ts';
import { CommandError } from './as-of.ts';
import { printReport, type ReporterName } from './print-report.ts';

/** The content folder of this run: CONTENT_DIR, else `content`. */
export const contentDir = (): string => (process.env['CONTENT_DIR'] || 'content').replace(/(?<=.)\/+$/, '');

/** Lets a command end its work in silence where nobody reads on, as behind `| head`. */
export const letReaderLeave = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
};

const isFolder = (dir: string): Promise<boolean> =>
  stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Throws a CommandError where there is no such content folder. */
export const requireFolder = async (dir: string): Promise<void> => {
  if (!(await isFolder(dir)))
    throw new CommandError(
      `There is no content folder "${dir}". Run this in the project's own folder, or set CONTENT_DIR.`,
    );
};

/** What a content folder holds, and all that is wrong with it. */
export const inspectContent = async (
  dir: string,
  remembered?: RememberedEntries,
): Promise<{ readonly content: Content; readonly faults: readonly Fault[] }> => {
  await requireFolder(dir);
  const content = await loadContent(dir, remembered);
  return { content, faults: runChecks(content) };
};

/** Checks a content folder and prints what was found. Gives the content, or undefined where an error stands in the way of a build. */
export const checkContent = async (
  dir: string,
  format: ReporterName = 'terminal',
  remembered?: RememberedEntries,
): Promise<Content | undefined> => {
  const { content, faults } = await inspectContent(dir, remembered);
  await printReport(format, content, faults);
  return hasErrors(faults) ? undefined : content;
};
