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

/** Elsewhere, so that nothing but the site lies beside the site. */
const apart = realpathSync(mkdtempSync(join(tmpdir(), 'build-faults-saved-')));
const saved = { site: join(apart, 'site'), marks: join(apart, 'marks') };

let whole: Readonly<Record<string, string>>;

beforeAll(async () => {
  cpSync(SOUND, content, { recursive: true });
  expect(await runBuild(settings)).toMatchObject({ code: 0 });
  whole = fingerprintOf(outDir);
  cpSync(outDir, saved.site, { recursive: true });
  cpSync(cacheOf(content), saved.marks, { recursive: true });
});

beforeEach(() => {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'index.html'), 'the last good one');
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(apart, { recursive: true, force: true });
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

const filesIn = (folder: string): readonly string[] =>
  globSync(join(folder, '**/*')).filter((file) => statSync(file).isFile());

const rubbish: readonly (readonly [name: string, spoil: (bytes: Buffer) => Buffer])[] = [
  ['with a letter altered', (bytes) => Buffer.from(bytes.with(-1, bytes.at(-1) === 33 ? 34 : 33))],
  ['cut short', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['of zeros', (bytes) => Buffer.alloc(bytes.length)],
];

describe('a build after a whole one', () => {
  /** Puts back what the whole build left: the site, and what is known of its files. */
  beforeEach(() => {
    cpSync(saved.site, outDir, { recursive: true });
    rmSync(cacheOf(content), { recursive: true, force: true });
    cpSync(saved.marks, cacheOf(content), { recursive: true });
  });

  const expectWhole = async (): Promise<void> => {
    expect(await runBuild(settings)).toMatchObject({ code: 0 });
    expect(leftBeside()).toEqual(['site']);
    expect(fingerprintOf(outDir)).toEqual(whole);
  };

  it('takes pages and tables from it', async () => {
    const [known = ''] = filesIn(cacheOf(content));
    const marks = JSON.parse(readFileSync(known, 'utf8')) as Record<string, string>;
    expect(Object.keys(marks)).toContain('entries/alpha/2017-06-13-tender-issued/index.html');
    expect(Object.keys(marks)).toContain('data/entries.csv');
    await expectWhole();
  });

  it.each(rubbish)('makes a site anew whose files are now %s', async (_, spoil) => {
    for (const file of filesIn(outDir)) writeFileSync(file, spoil(readFileSync(file)));
    await expectWhole();
  });

  it('makes a site anew in which one page stands in the place of all', async () => {
    const [first = '', ...others] = filesIn(outDir);
    for (const file of others) writeFileSync(file, readFileSync(first));
    await expectWhole();
  });

  it.each(rubbish)('does without what is known of the last site, where that is %s', async (_, spoil) => {
    for (const file of filesIn(cacheOf(content))) writeFileSync(file, spoil(readFileSync(file)));
    await expectWhole();
  });

  it('does without what is known of the last site, where a file stands in the place of its folder', async () => {
    rmSync(cacheOf(content), { recursive: true });
    writeFileSync(cacheOf(content), 'a file');
    await expectWhole();
    rmSync(cacheOf(content));
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
