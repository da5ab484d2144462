import { stat } from 'node:fs/promises';
import { reportAsJson } from '../content-checks/reporters/json.ts';
import { reportToTerminal } from '../content-checks/reporters/terminal.ts';
import { hasErrors, runChecks } from '../content-checks/run-checks.ts';
import { summarise } from '../content-checks/summary.ts';
import { loadContent, type Content } from '../content-loader/load-content.ts';
import { CommandError } from './as-of.ts';

export const REPORTERS = ['terminal', 'json'] as const;
export type ReporterName = (typeof REPORTERS)[number];

/** The content folder of this run: CONTENT_DIR, else `content`. */
export const contentDir = (): string => (process.env['CONTENT_DIR'] || 'content').replace(/(?<=.)\/+$/, '');

const isFolder = (dir: string): Promise<boolean> =>
  stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Checks a content folder and prints what was found. Gives the content, or undefined where an error stands in the way of a build. */
export const checkContent = async (
  dir: string,
  format: ReporterName = 'terminal',
): Promise<Content | undefined> => {
  if (!(await isFolder(dir)))
    throw new CommandError(
      `There is no content folder "${dir}". Run this in the project's own folder, or set CONTENT_DIR.`,
    );
  const content = await loadContent(dir);
  const faults = runChecks(content);
  if (format === 'json') console.log(reportAsJson(faults));
  else
    console.log(
      [...(faults.length > 0 ? [reportToTerminal(faults), ''] : []), summarise(content, faults)].join('\n'),
    );
  return hasErrors(faults) ? undefined : content;
};
