import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from './as-of.ts';

type GitAnswer = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly text: string };

const runGit = (folder: string, words: readonly string[], more: Record<string, string> = {}): GitAnswer => {
  try {
    const text = execFileSync('git', words, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64_000_000,
    });
    return { ok: true, text: text.trim() };
  } catch (error) {
    const { code, stderr } = error as { readonly code?: string; readonly stderr?: string };
    if (code === 'ENOENT') return { ok: false, text: 'git is not installed' };
    const [first = ''] = (stderr ?? '').trim().split('\n');
    return { ok: false, text: first.replace(/^(fatal|error): /, '') };
  }
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** The content to compare with, as a folder that can be read, and how to speak of it. */
export interface BaseContent {
  readonly dir: string;
  readonly name: string;
}

const explainNoRevision = (base: string, dir: string): string => {
  if (runGit(dir, ['rev-parse', '--is-shallow-repository']).text === 'true')
    return `This clone is shallow, and "${base}" is not in it. Fetch it first: git fetch --unshallow, or fetch-depth: 0 in a workflow.`;
  return `Git knows no revision "${base}", and there is no such folder. Give a branch, a tag or a commit, such as main or HEAD~1, or the path of a content folder.`;
};

/** Writes the content folder of a commit into a folder, through an index of its own: the checkout is left as it is. */
const writeCommit = (commit: string, base: string, dir: string, into: string): string => {
  const prefix = runGit(dir, ['rev-parse', '--show-prefix']).text;
  const tree = prefix === '' ? commit : `${commit}:${prefix.replace(/\/$/, '')}`;
  const index = { GIT_INDEX_FILE: join(into, 'index') };
  const quiet = ['-c', 'core.autocrlf=false'];
  const read = runGit(dir, ['read-tree', tree], index);
  if (!read.ok)
    throw new CommandError(
      `"${base}" has no content that can be read at ${prefix === '' ? 'its root' : prefix}.`,
    );
  const target = join(into, 'content');
  const top = runGit(dir, ['rev-parse', '--show-toplevel']).text;
  const written = runGit(top, [...quiet, 'checkout-index', '--all', `--prefix=${target}/`], index);
  if (!written.ok) throw new CommandError(`The content of "${base}" cannot be read: ${written.text}.`);
  return target;
};

const findCommit = (dir: string, revision: string): GitAnswer =>
  runGit(dir, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);

/**
 * Hands the content of a base, a git revision or else a folder, to a function, and clears up after it.
 * A branch that is known only from the remote `origin` is taken from there, and that is said.
 * @throws a CommandError that says what to give where it is neither.
 */
export const withBaseContent = async <Result>(
  base: string,
  contentDir: string,
  use: (content: BaseContent) => Promise<Result>,
): Promise<Result> => {
  const inside = runGit(contentDir, ['rev-parse', '--is-inside-work-tree']);
  const own = inside.ok ? findCommit(contentDir, base) : inside;
  if (!own.ok && (await isFolder(base))) return use({ dir: base, name: base });
  const remote = `origin/${base}`;
  const borrowed = inside.ok && !own.ok ? findCommit(contentDir, remote) : own;
  const commit = borrowed.ok ? borrowed : own;
  const name = own.ok ? base : remote;
  if (!commit.ok) {
    if (inside.ok) throw new CommandError(explainNoRevision(base, contentDir));
    throw new CommandError(
      `"${base}" is no folder, and the content folder is in no git checkout that could know it as a revision (${inside.text}).`,
    );
  }
  const temporary = await mkdtemp(join(tmpdir(), 'vanguard-diff-'));
  try {
    if (!own.ok) console.error(`Git knows no "${base}" here; compared with ${remote} instead.`);
    return await use({ dir: writeCommit(commit.text, name, contentDir, temporary), name });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
};
