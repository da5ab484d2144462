import { watch } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../content-loader/load-content.ts';
import { CommandError } from './as-of.ts';
import { contentDir } from './check-content.ts';
import { committedFiles, localFiles, type EditorFile } from './editor-files.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'Usage: npm run schemas -- [--check] [--watch]';

const readOptions = (): { readonly check: boolean; readonly watch: boolean } => {
  try {
    const { check = false, watch: watches = false } = parseArgs({
      options: { check: { type: 'boolean' }, watch: { type: 'boolean' } },
    }).values;
    return { check, watch: watches };
  } catch {
    throw new CommandError(USAGE);
  }
};

const isCurrent = async ({ path, text }: EditorFile): Promise<boolean> =>
  (await readFile(path, 'utf8').catch(() => undefined)) === text;

/** Writes what has changed, and gives its paths. */
const update = async (files: readonly EditorFile[]): Promise<readonly string[]> => {
  const written: string[] = [];
  for (const file of files) {
    if (await isCurrent(file)) continue;
    await mkdir(dirname(file.path), { recursive: true });
    await writeFile(file.path, file.text);
    written.push(file.path);
  }
  return written;
};

const updateLocal = async (dir: string): Promise<readonly string[]> =>
  update(localFiles(await loadContent(dir)));

const tell = (paths: readonly string[]): void => {
  for (const path of paths) console.log(`wrote ${path}`);
};

const check = async (): Promise<number> => {
  const stale: string[] = [];
  for (const file of committedFiles()) if (!(await isCurrent(file))) stale.push(file.path);
  for (const path of stale) console.log(`${path} is not what the code says. Run: npm run schemas`);
  return stale.length === 0 ? 0 : 1;
};

/** How long to wait after a change for more of them, in milliseconds. */
const SETTLING_TIME = 300;

const watchContent = (dir: string): void => {
  console.log(`Watching ${dir}. Press Ctrl+C to stop.`);
  let timer: NodeJS.Timeout | undefined;
  watch(dir, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void updateLocal(dir).then(tell, console.error), SETTLING_TIME);
  });
};

await runCommand(async () => {
  const options = readOptions();
  if (options.check) return check();
  const dir = contentDir();
  tell([...(await update(committedFiles())), ...(await updateLocal(dir))]);
  if (options.watch) watchContent(dir);
  return 0;
});
