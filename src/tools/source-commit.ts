import { execFileSync } from 'node:child_process';
import { CommandError } from './as-of.ts';

const runGit = (folder: string, ...words: string[]): string | undefined => {
  try {
    return execFileSync('git', words, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
};

/**
 * The commit that a content folder is at: SOURCE_COMMIT, else what git says. Undefined where the folder is in no repository or
 * holds changes that no commit has, for then no commit would name what the files say. Throws a CommandError where SOURCE_COMMIT
 * is no commit.
 */
export const resolveSourceCommit = (
  environment: Readonly<Record<string, string | undefined>>,
  contentDir: string,
): string | undefined => {
  const given = environment['SOURCE_COMMIT'];
  if (given) {
    if (/^[0-9a-f]{7,64}$/.test(given)) return given;
    throw new CommandError(`SOURCE_COMMIT is "${given}", which is not the id of a commit.`);
  }
  const isClean = runGit(contentDir, 'status', '--porcelain', '--', '.') === '';
  return isClean ? runGit(contentDir, 'rev-parse', '--verify', 'HEAD') : undefined;
};

/** Hands the commit on to the pages, which read it from the environment. */
export const handOnSourceCommit = (contentDir: string): void => {
  const commit = resolveSourceCommit(process.env, contentDir);
  if (commit === undefined) delete process.env['SOURCE_COMMIT'];
  else process.env['SOURCE_COMMIT'] = commit;
};
