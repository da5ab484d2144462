import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { cacheFolder } from '../../src/tools/build-cache.ts';
import { startStaticServer, type StaticServer } from '../../src/tools/static-server.ts';
import { startBrowser } from './support/browser.ts';
import { linksOf, waitForStatus } from './support/search-page.ts';
import { ledgerOf, readVanguardPage, scoreOf, type VanguardText } from './support/vanguard-page.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ENTRY = 'dudley/2021-06-01-invented-start';
const EVENT = 'dudley-2021-06-01-invented-start-milestone-1';

/** Puts Dudley's start back once more. Nothing of it happened. */
const INVENTED = `---
title: Dudley names a new start, in a story invented for a test
kind: news
vanguards: [dudley]
source:
  publisher: hsj
  title: An invented story
  title-is: exact
  published: 2021-06-01
  url: https://invented.example/start
  access: open
  read: 2021-06-02
  extent: whole
summary: An invented story, in which the start waits until a quagga has been counted.
milestones:
  - { milestone: service-start, track: mcp-icp-contract, date: 2022-04, status: planned }
delays:
  - { milestone: service-start, causes: [pandemic], note: The count took longer than foreseen. }
---
This entry stands for a story that nobody published.
`;

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'add-entry-')));
const [content, outDir] = [join(folder, 'content'), join(folder, 'site')];

const build = (): Promise<{ readonly code: number; readonly output: string }> =>
  new Promise((done) => {
    const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir };
    const options = { cwd: ROOT, env, maxBuffer: 2 ** 26, shell: process.platform === 'win32' };
    execFile('npm', ['run', 'build'], options, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });

/** The bytes of every file of the built site, as hashes. */
const fingerprint = (): Record<string, string> =>
  Object.fromEntries(
    globSync(join(outDir, '**/*'))
      .filter((file) => statSync(file).isFile())
      .toSorted()
      .map((file) => [relative(outDir, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );

/** Astro and the build keep what they made of another content folder in caches of that folder's own. */
const removeCache = (): void => {
  const name = createHash('sha256').update(content).digest('hex').slice(0, 8);
  rmSync(join(ROOT, `node_modules/.astro-${name}`), { recursive: true, force: true });
  rmSync(join(ROOT, cacheFolder(content)), { recursive: true, force: true });
};

let built: Awaited<ReturnType<typeof build>>;
let site: StaticServer;
let browser: Browser;
let page: Page;
let dudley: VanguardText;

beforeAll(async () => {
  cpSync(resolve(ROOT, process.env['CONTENT_DIR'] || 'content'), content, { recursive: true });
  writeFileSync(join(content, `entries/${ENTRY}.mdx`), INVENTED);
  built = await build();
  if (built.code !== 0) throw new Error(built.output);
  [site, browser] = await Promise.all([startStaticServer(outDir), startBrowser()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.url}/vanguards/dudley/`);
  dudley = await readVanguardPage(page);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
  removeCache();
});

describe('an entry file more, and no other edit,', () => {
  it('is an event more in the timeline', () => {
    expect(dudley.events[EVENT]).toMatch(
      /^1 June 2021 Delay, Outcome Service start put back to April 2022 Was about April 2021 .*Causes given: pandemic/,
    );
    expect(dudley.eventEntries[EVENT]).toContain(`/entries/${ENTRY}/`);
  });

  it('is a mark and a slip more in the chart', async () => {
    const name = 'Service start, said 1 June 2021: promised for April 2022, 12 months later';
    expect(dudley.chartMarks).toContain(name);
    const mark = page.locator(`#promises .wide svg a[aria-label="${name}"]`);
    expect(await mark.getAttribute('href')).toBe(`/entries/${ENTRY}/`);
    expect(await mark.isVisible()).toBe(true);
  });

  it('is a row more in the ledger, with its cause', () => {
    const { moves, causes } = ledgerOf(dudley, '1 June 2021');
    expect(moves).toEqual(['Service start: about April 2021 April 2022, 12 months later']);
    expect(causes).toEqual(['Pandemic: The count took longer than foreseen.']);
  });

  it('is the last date in the scorecard', () => {
    expect(scoreOf(dudley, 'Service start The MCP contract')?.[2]).toBe('April 2022');
  });

  it('is found by the search, as an entry and as an event', async () => {
    await page.goto(`${site.url}/search/?q=quagga`);
    await waitForStatus(page, /^1 result for “quagga”$/);
    expect(await linksOf(page)).toEqual([`/entries/${ENTRY}/`]);
    await page.goto(`${site.url}/search/?q=invented&vanguard=dudley&year=2021`);
    await waitForStatus(page, /results? for “invented”/);
    expect(await linksOf(page)).toContain(`/entries/${ENTRY}/`);
    await page.goto(`${site.url}/search/?q=%22April+2022%22&vanguard=dudley`);
    await waitForStatus(page, /results? for/);
    expect(await linksOf(page)).toContain(`/vanguards/dudley/#${EVENT}`);
  });
});

describe('a broken entry', () => {
  const broken = `entries/dudley/2021-06-02-broken.mdx`;

  it('stops the build with file, line and exit code 1, and leaves the last good site as it was', async () => {
    const before = fingerprint();
    expect(Object.keys(before)).toContain(join('vanguards', 'dudley', 'index.html'));
    const lines = INVENTED.replace('invented.example/start', 'invented.example/broken')
      .replace('published: 2021-06-01', 'published: 2021-06-02')
      .replace('date: 2022-04,', 'date: 2022-02-30,');
    writeFileSync(join(content, broken), lines);
    const { code, output } = await build();
    rmSync(join(content, broken));
    const line = lines.split('\n').findIndex((text) => text.includes('2022-02-30')) + 1;
    expect(code).toBe(1);
    expect(output).toContain(`${join(content, broken)}:${line}:`);
    expect(output).not.toMatch(/^\s+at .+:\d+/m);
    expect(output).not.toContain('node:internal');
    expect(fingerprint()).toEqual(before);
  });
});
