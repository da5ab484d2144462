import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

/** What a build was told, beside the environment of the test. */
type BuildSettings = Readonly<Record<string, string>>;

/** How a command ended: its exit code, or the signal that ended it, and all that it printed. */
export interface Ended {
  readonly code: number | string;
  readonly output: string;
}

const run = (file: string, words: readonly string[], settings: BuildSettings, cwd: string): Promise<Ended> =>
  new Promise((done) => {
    const options = { cwd, env: { ...process.env, ...settings }, maxBuffer: 2 ** 26 };
    execFile(file, [...words], options, (error, stdout, stderr) =>
      done({ code: error ? (error.signal ?? error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });

/** Builds with the project's own command, to its end. */
export const runBuild = (settings: BuildSettings, cwd = ROOT): Promise<Ended> =>
  run(process.execPath, ['src/tools/build.ts'], settings, cwd);

/** Starts a build and leaves it running. */
export const startBuild = (settings: BuildSettings): ChildProcess =>
  spawn(process.execPath, ['src/tools/build.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: 'ignore',
  });

/** Builds in a shell that may first change what the build finds, in a mount namespace of its own. */
export const runBuildIn = (prepare: string, settings: BuildSettings): Promise<Ended> =>
  run(
    'unshare',
    ['-rm', 'sh', '-ec', `${prepare}\nexec "${process.execPath}" src/tools/build.ts`],
    settings,
    ROOT,
  );
