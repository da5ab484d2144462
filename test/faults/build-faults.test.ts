import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cacheOf, removeCachesOf } from '../browser/support/build-caches.ts';
import { runBuild, runBuildIn, startBuild } from '../built/support/build-command.ts';
import { fingerprintOf } from '../built/support/fingerprint.ts';

const SOUND = resolve(import.meta.dirname, '../fixtures/content-faults/sound');
const root = realpathSync(mkdtempSync(join(tmpdir(), 'build-faults-')));
const [content, outDir] = [join(root, 'content'), join(root, 'site')];
const settings = { CONTENT_DIR: content, OUT_DIR: outDir, SOURCE_DATE_EPOCH: '1700000000' };

/** What lies in the folder of the site and beside it. */
const leftBeside = (): readonly string[] => readdirSync(root).filter((name) => name !== 'content');
const inWorkshop = (): readonly string[] => globSync('.astro/.site-unfinished-*/**/index.html');

let whole: Readonly<Record<string, string>>;

beforeAll(async () => {
  cpSync(SOUND, content, { recursive: true });
  expect(await runBuild(settings)).toMatchObject({ code: 0 });
  whole = fingerprintOf(outDir);
});

beforeEach(() => {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'index.html'), 'the last good one');
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  removeCachesOf(content);
});

const expectLastGoodSite = (): void => {
  expect(leftBeside()).toEqual(['site']);
  expect(readdirSync(outDir)).toEqual(['index.html']);
  expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('the last good one');
};

/** Waits until something is so, which a build brings about. */
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('a build that is killed in the middle', () => {
  it.each([
    ['while pages are written', () => inWorkshop().length > 0],
    [
      'while the finished site is put in its place',
      () => leftBeside().length > 1 || !leftBeside().includes('site'),
    ],
  ])('%s leaves the last good site, and the next build is right', async (_, isThere) => {
    const build = startBuild(settings);
    const ended = new Promise((done) => build.once('exit', (code, signal) => done(signal ?? code)));
    await until(() => isThere() || build.exitCode !== null);
    build.kill('SIGKILL');
    if ((await ended) === 'SIGKILL' && leftBeside().includes('site')) {
      const left = fingerprintOf(outDir);
      if (Object.keys(left).length > 1) expect(left).toEqual(whole);
    }
    expect(await runBuild(settings)).toMatchObject({ code: 0 });
    expect(leftBeside()).toEqual(['site']);
    expect(fingerprintOf(outDir)).toEqual(whole);
    expect(inWorkshop()).toEqual([]);
  });
});

const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs none /tmp']).status === 0;

describe.skipIf(!canMount)('a disk that is full', () => {
  it.each([
    ['of the output', `mount -t tmpfs -o size=1m none "${root}/disk"`, { OUT_DIR: join(root, 'disk/site') }],
    ['of the project', 'mount -t tmpfs -o size=600k none .astro', {}],
  ])('%s is told in plain words, and leaves the last good site', async (_, prepare, more) => {
    mkdirSync(join(root, 'disk'), { recursive: true });
    const { code, output } = await runBuildIn(prepare, { ...settings, ...more });
    rmSync(join(root, 'disk'), { recursive: true });
    expect(code).toBe(1);
    expect(output.trimEnd().split('\n').at(-1)).toContain('The disk is full, so the site was not finished.');
    expectLastGoodSite();
  });
});

describe.skipIf(process.platform !== 'linux')('a place where nothing can be written', () => {
  it('is told before any work, with what to do', async () => {
    const { code, output } = await runBuild({ ...settings, OUT_DIR: '/sys/site' });
    expect(code).toBe(2);
    expect(output).toMatch(
      /Nothing can be written where the site should go, \/sys\/site .* set OUT_DIR to another one\.$/m,
    );
    expect(output).not.toMatch(/^\s+at /m);
  });
});

/** What the cache holds, apart from folders. */
const inCache = (): readonly string[] =>
  globSync(join(cacheOf(content), '**/*')).filter((file) => statSync(file).isFile());

describe('a cache that holds rubbish', () => {
  const fill = (rubbish: (bytes: Buffer) => Buffer) => () => {
    expect(inCache().length).toBeGreaterThan(10);
    for (const file of inCache()) writeFileSync(file, rubbish(readFileSync(file)));
  };
  it.each([
    ['with a letter altered', fill((bytes) => Buffer.from(bytes.with(-1, bytes.at(-1) === 33 ? 34 : 33)))],
    ['cut short', fill((bytes) => bytes.subarray(0, bytes.length >> 1))],
    ['of zeros', fill((bytes) => Buffer.alloc(bytes.length))],
    [
      'with one page in the place of all',
      () => {
        const [first = '', ...others] = inCache();
        for (const file of others) writeFileSync(file, readFileSync(first));
      },
    ],
    [
      'that is a file where folders should be',
      () => {
        rmSync(cacheOf(content), { recursive: true });
        writeFileSync(cacheOf(content), 'a file');
      },
    ],
  ])('%s is not trusted', async (_, spoil) => {
    spoil();
    expect(await runBuild(settings)).toMatchObject({ code: 0 });
    expect(fingerprintOf(outDir)).toEqual(whole);
    if (statSync(cacheOf(content)).isFile()) rmSync(cacheOf(content));
  });
});

describe('content that changes while it is built', () => {
  it('is built as it was at the start, whole, and anew by the next build', async () => {
    const entry = join(content, 'entries/alpha/2017-06-13-tender-issued.mdx');
    const before = readFileSync(entry, 'utf8');
    removeCachesOf(content);
    const build = startBuild(settings);
    const ended = new Promise((done) => build.once('exit', done));
    await until(() => inWorkshop().length > 0 || build.exitCode !== null);
    expect(build.exitCode).toBeNull();
    writeFileSync(entry, before.replace(/^title: .*$/m, 'title: The title was changed meanwhile'));
    expect(await ended).toBe(0);
    expect(fingerprintOf(outDir)).toEqual(whole);
    expect(await runBuild(settings)).toMatchObject({ code: 0 });
    const page = join(outDir, 'entries/alpha/2017-06-13-tender-issued/index.html');
    expect(readFileSync(page, 'utf8')).toContain('The title was changed meanwhile');
    writeFileSync(entry, before);
  });
});
