import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { withTree } from './fault-tree.ts';

// Each starts Node several times.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = resolve(import.meta.dirname, '../..');
const ENTRY = 'entries/alpha/2017-06-13-tender-issued.mdx';

const runFix = (dir: string, ...options: readonly string[]) =>
  spawnSync(process.execPath, ['src/tools/fix.ts', ...options], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: dir },
  });

const readAll = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => [
        join(item.parentPath, item.name),
        readFileSync(join(item.parentPath, item.name), 'latin1'),
      ]),
  );

test('npm run fix mends the files, shows each change, and gives exit code 0 where nothing is left', async () => {
  await withTree([], (dir) => {
    const sound = readAll(dir);
    const file = join(dir, ENTRY);
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      `\uFEFF${text.replace('date: 2017-06-09', 'date: 9 June 2017').replaceAll('\n', '\r\n')}`,
    );
    const spoilt = readAll(dir);

    const dry = runFix(dir, '--dry-run');
    expect(dry.status).toBe(1);
    // What the check says of files that are not mended yet would mislead.
    expect(dry.stdout).toMatch(/ to make in 1 file\.\n$/);
    expect(readAll(dir)).toEqual(spoilt);

    const { status, stdout, stderr } = runFix(dir);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(
      `${file}:16  sure-dates\n  - … contract-notice, date: 9 June 2017, status: happened, by: …\n  + … contract-notice, date: 2017-06-09, status: happened, by: …\n`,
    );
    expect(stdout).toContain(`${file}:1  line-ends\n`);
    expect(stdout).toMatch(/: no faults\n$/);
    expect(readAll(dir)).toEqual(sound);

    const again = runFix(dir);
    expect(again.status).toBe(0);
    expect(again.stdout).toMatch(/^Nothing to mend by machine\.\n/);
  });
});

test('a file that cannot be read is left alone and named, others are mended, and the exit code is that of the check', async () => {
  await withTree(['broken-yaml', 'binary-file', 'bad-enum'], (dir) => {
    const broken = join(dir, 'entries/alpha/2017-06-14-broken-yaml.mdx');
    const binary = join(dir, 'entries/alpha/2017-06-14-binary-file.mdx');
    writeFileSync(broken, `${readFileSync(broken, 'utf8')}  \n\n`);
    const before = readAll(dir);
    const faulty = join(dir, 'entries/alpha/2017-06-14-bad-enum.mdx');
    writeFileSync(faulty, readFileSync(faulty, 'utf8').replace('access: open\n', 'access: open   \n'));
    const { status, stdout, stderr } = runFix(dir);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain(`${broken}  cannot be read, and was left alone; the check says why.`);
    expect(stdout).toContain('1 change made in 1 file.');
    expect(stdout).toContain('Did you mean "news"?');
    expect(stdout).not.toMatch(/^\s+at /m);
    expect(readAll(dir)).toEqual(before);
    expect(before[binary]).toBeDefined();
  });
});

test('lines of a list that only change places are told as one move', async () => {
  await withTree([], (dir) => {
    const file = join(dir, 'organisations.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').trimEnd().split('\n').toReversed().join('\n') + '\n');
    const { stdout } = runFix(dir, '--dry-run');
    expect(stdout).toBe(
      `${file}:1  list-order\n  moves 2 lines to their place in the alphabet\n1 change to make in 1 file.\n`,
    );
  });
});

test('a reader who leaves early, as head does, is no failure', async () => {
  await withTree([], (dir) => {
    const file = join(dir, ENTRY);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    const { stderr } = spawnSync('bash', ['-c', '"$0" src/tools/fix.ts | true', process.execPath], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: dir },
    });
    expect(stderr).toBe('');
    expect(readFileSync(file, 'utf8')).not.toContain('\r');
  });
});

test('the record itself has nothing to mend by machine', () => {
  const { status, stdout } = runFix(join(ROOT, 'content'), '--dry-run');
  expect(stdout).toBe('Nothing to mend by machine.\n');
  expect(status).toBe(0);
});

test('an unknown option gives exit code 2 and a plain message', () => {
  const { status, stderr } = runFix(join(ROOT, 'content'), '--all');
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'Usage: npm run fix -- [--dry-run]\n' });
});
