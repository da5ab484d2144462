import { cpSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { startStaticServer } from '../../../src/tools/static-server.ts';
import { layFourthVanguard } from '../../unit/support/many-vanguards.ts';
import { startBrowser } from '../support/browser.ts';
import { createSecondBuild } from '../support/second-build.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The ids of the entries of the fourth vanguard. */
export const IDS = globSync('**/*.mdx', { cwd: resolve(ROOT, 'test/fixtures/fourth-vanguard/entries') })
  .map((file) => file.replaceAll('\\', '/').replace(/\.mdx$/, ''))
  .toSorted();

/** The site of the record with a fourth vanguard, open in a browser. */
export interface FourSite {
  readonly outDir: string;
  readonly url: string;
  readonly page: Page;
  readonly read: (path: string) => string;
  readonly html: (address: string) => string;
  readonly json: (path: string) => unknown;
  /** The words of an element of a page, with one space between. */
  readonly textOf: (address: string, selector: string) => Promise<string>;
  readonly hrefsOf: (address: string, selector: string) => Promise<readonly (string | null)[]>;
  readonly remove: () => Promise<void>;
}

/** Builds it once for all tests; the caller removes it. Throws with what the build said where it fails. */
export const buildFourSite = async (): Promise<FourSite> => {
  const { folder, outDir, build, remove } = createSecondBuild('fourth-vanguard');
  const content = join(folder, 'content');
  cpSync(resolve(ROOT, 'content'), content, { recursive: true });
  layFourthVanguard(content);
  const { code, output } = await build(content);
  if (code !== 0) {
    remove();
    throw new Error(output);
  }
  const [server, browser] = await Promise.all([startStaticServer(outDir), startBrowser()]);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const read = (path: string): string => readFileSync(join(outDir, path), 'utf8');
  const open = async (address: string, selector: string) => {
    await page.goto(`${server.url}${address}`);
    return page.locator(selector);
  };
  return {
    outDir,
    url: server.url,
    page,
    read,
    html: (address) => read(`${address}index.html`),
    json: (path): unknown => JSON.parse(read(path)),
    textOf: async (address, selector) => {
      const texts = await (await open(address, selector)).allTextContents();
      return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
    },
    hrefsOf: async (address, selector) =>
      (await open(address, selector)).evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    remove: async () => {
      await browser.close();
      await server.close();
      remove();
    },
  };
};
