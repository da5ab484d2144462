import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURES } from './fault-tree.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const WATCHING = /Watching .*\n/;

/** Starts the watch on a folder; `next` gives what the next whole check prints. */
const startWatch = (dir: string) => {
  const child = spawn(process.execPath, ['src/tools/check.ts', '--watch'], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: dir },
  });
  let printed = '';
  let wake: (() => void) | undefined;
  const hear = (data: Buffer): void => {
    printed += data.toString();
    wake?.();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const next = async (): Promise<string> => {
    for (;;) {
      const end = WATCHING.exec(printed);
      if (end) {
        const result = printed.slice(0, end.index);
        printed = printed.slice(end.index + end[0].length);
        return result;
      }
      await new Promise<void>((done) => (wake = done));
    }
  };
  return { child, next };
};

test('--watch tells the whole result again after each change, whatever happens to the files, and Ctrl-C ends it with exit code 0', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'watch-'));
  cpSync(join(FIXTURES, 'sound'), dir, { recursive: true });
  const { child, next } = startWatch(dir);
  try {
    const entry = join(dir, 'entries/alpha/2017-06-13-tender-issued.mdx');
    const sound = readFileSync(entry, 'utf8');
    expect(await next()).toMatch(/: no faults\n$/);

    writeFileSync(entry, sound.replace('summary:', 'summry:'));
    expect(await next()).toContain('Did you mean "summary"?');

    // As an editor saves: another file takes its place.
    writeFileSync(join(dir, '.saving'), sound);
    renameSync(join(dir, '.saving'), entry);
    let result = await next();
    if (result.includes('summry')) result = await next();
    expect(result).toMatch(/: no faults\n$/);
    writeFileSync(entry, sound.replace('kind:', 'kin:'));
    expect(await next()).toContain('Did you mean "kind"?');

    rmSync(entry);
    expect(await next()).toMatch(/1 entry /);

    rmSync(dir, { recursive: true });
    expect(await next()).toContain('There is no content folder');

    mkdirSync(dir);
    cpSync(join(FIXTURES, 'sound'), dir, { recursive: true });
    do result = await next();
    while (!result.includes(': no faults'));
    expect(result).not.toMatch(/^\s+at /m);

    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  } finally {
    child.kill('SIGKILL');
    rmSync(dir, { recursive: true, force: true });
  }
}, 60_000);
