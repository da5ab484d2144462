/**
 * What a first search costs on a slow phone, in bytes and time, and one with all counts: of the true record, and of so many made-up
 * entries. `npm run bench:search -- 10000`; the site must be built, and nothing else should be running. Only the index is made anew,
 * for pages cost a search nothing.
 */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexSite } from '../../src/tools/index-site.ts';
import { readSource } from '../../src/tools/read-source.ts';
import { startStaticServer } from '../../src/tools/static-server.ts';
import { startBrowser } from '../browser/support/browser.ts';
import { builtFolder } from '../browser/support/site.ts';
import { logTransfers, sumBytes } from '../browser/support/transferred.ts';
import { makeContent, writeContent } from './made-content/make-content.ts';
import { measureSearch } from './measure/search.ts';
import { printTable, type Line } from './measure/table.ts';

const entries = Number(process.argv[2] ?? 10_000);
process.env['SOURCE_DATE_EPOCH'] ??= String(Date.UTC(2026, 10, 22) / 1000);

const KILOBYTE = 1024;
/** Words of every kind: how many bytes a first search takes hangs on how often its words stand in the record. */
const WORDS = ['contract', 'tender', 'VAT', 'provider', 'judicial review', 'National Audit Office'];

const withSite = async <Result>(
  folder: string,
  use: (url: string, browser: Awaited<ReturnType<typeof startBrowser>>) => Promise<Result>,
): Promise<Result> => {
  const [site, browser] = await Promise.all([startStaticServer(folder), startBrowser()]);
  try {
    return await use(site.url, browser);
  } finally {
    await browser.close();
    await site.close();
  }
};

const measure = (name: string, folder: string): Promise<Line> =>
  withSite(folder, async (url, browser) => ({
    name,
    values: await measureSearch(browser, `${url}/search/?q=contract`, '[data-part="results"] a'),
  }));

/** The bytes to the first result of each search, and the largest files of all. */
const measureWords = (folder: string): Promise<void> =>
  withSite(folder, async (url, browser) => {
    const largest = new Map<string, number>();
    for (const words of WORDS) {
      const page = await browser.newPage({ viewport: { width: 400, height: 900 } });
      const log = logTransfers(page);
      await page.goto(`${url}/search/?q=${encodeURIComponent(words)}`);
      await page.locator('[data-part="results"] a').first().waitFor({ timeout: 60_000 });
      const transfers = await log.soFar();
      console.log(`${(sumBytes(transfers) / KILOBYTE).toFixed(0).padStart(6)} KB to the first of “${words}”`);
      for (const { path, bytes } of transfers) largest.set(path, bytes);
      await page.close();
    }
    for (const [path, bytes] of [...largest].toSorted((a, b) => b[1] - a[1]).slice(0, 8))
      console.log(`${String(bytes).padStart(9)} bytes  ${path}`);
  });

const folder = await mkdtemp(join(tmpdir(), 'search-bytes-'));
try {
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  await writeContent(content, await makeContent(entries));
  // The pages that results lead to are no part of it.
  for (const name of ['_astro', '_headers', 'fonts', 'search'])
    await cp(join(builtFolder, name), join(site, name), { recursive: true });
  await indexSite(site, await readSource(content), 'https://example.org');
  const lines = [await measure('The true record', builtFolder), await measure(`${entries} entries`, site)];
  for (const { name, values } of lines) console.log(printTable(name, [{ name: 'Ours', values }]));
  await measureWords(site);
  const files = await readdir(join(site, 'pagefind/fragment'));
  console.log(`${files.length} records`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
