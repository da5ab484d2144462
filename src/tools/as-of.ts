import { execFileSync } from 'node:child_process';

const HELP =
  'The build needs a day to call today, and reads no clock. Set SOURCE_DATE_EPOCH to seconds since 1970, for example SOURCE_DATE_EPOCH=$(date +%s) npm run build, or commit the content.';

/** A command that cannot go on, with words for the person who ran it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

const newestCommit = (cwd: string): string | undefined => {
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return seconds === '' ? undefined : seconds;
  } catch {
    return undefined;
  }
};

/**
 * What stands for now, in seconds since 1970: SOURCE_DATE_EPOCH, else the date of the newest commit of the folder. Throws
 * a CommandError that says how to set it where there is neither.
 */
export const resolveAsOf = (
  environment: Readonly<Record<string, string | undefined>>,
  cwd: string,
): number => {
  const given = environment['SOURCE_DATE_EPOCH'] || newestCommit(cwd);
  if (given === undefined) throw new CommandError(HELP);
  if (!/^\d{1,11}$/.test(given))
    throw new CommandError(
      `SOURCE_DATE_EPOCH is "${given}", which is not a whole number of seconds. ${HELP}`,
    );
  return Number(given);
};
