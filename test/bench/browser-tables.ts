import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readSource } from '../../src/tools/read-source.ts';
import { startStaticServer } from '../../src/tools/static-server.ts';
import { startBrowser } from '../browser/support/browser.ts';
import { printTable, type Line } from './measure/table.ts';
import { measureSearch } from './measure/search.ts';
import { visit, type Visit } from './measure/visit.ts';
import { writeSearchPeers, writeTimelinePeer } from './search-peers.ts';

/** The built sites and where the pages of the peers may be written. */
interface BrowsedSites {
  /** The folder of our site, and of the content that it was built of. */
  readonly site: string;
  readonly content: string;
  /** The folder of the same entries built by Starlight. */
  readonly starlight: string;
  /** Where the packages of the peers are. */
  readonly home: string;
  readonly work: string;
}

/** How often each page is visited: other work on a machine makes a single visit worth little. */
const VISITS = 5;

type Place = readonly [name: string, address: string];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const medianOf = <Measured>(measured: readonly Measured[], valueOf: (one: Measured) => number): number =>
  median(measured.map(valueOf));

/** Visits some pages by turns, so that what slows the machine slows all of them. */
const lookAt = async (browser: Browser, places: readonly Place[]): Promise<readonly Line[]> => {
  const seen = places.map((): Visit[] => []);
  for (let turn = 0; turn < VISITS; turn += 1)
    for (const [index, [, address]] of places.entries()) seen[index]?.push(await visit(browser, address));
  return places.map(([name], index) => {
    const visits = seen[index] ?? [];
    return {
      name,
      values: {
        KB: medianOf(visits, ({ bytes }) => bytes) / 1024,
        requests: medianOf(visits, ({ requests }) => requests),
        'LCP ms': medianOf(visits, ({ largestPaint }) => largestPaint),
        'blocked ms': medianOf(visits, ({ blocked }) => blocked),
      },
    };
  });
};

/** Whether to measure pages and entries alone. */
interface BrowserOptions {
  readonly withoutSearch: boolean;
}

/** What readers with a slow phone wait for, here and at the peers: tables of pages, of entries and, if wanted, of search. */
export const browserTables = async (
  { site, content, starlight, home, work }: BrowsedSites,
  { withoutSearch }: BrowserOptions,
): Promise<readonly string[]> => {
  const source = await readSource(content);
  const folder = join(work, 'pages');
  await rm(folder, { recursive: true, force: true });
  const [first] = source.record.vanguards;
  const id = first?.vanguard.id ?? '';
  const timeline = await writeTimelinePeer(folder, home, join(site, `feeds/${id}.timelinejs.json`));
  const searches = withoutSearch ? [] : await writeSearchPeers(folder, home, source);
  const [ours, peers, documents, browser] = [
    await startStaticServer(site),
    await startStaticServer(folder),
    await startStaticServer(starlight),
    await startBrowser(),
  ];
  const entry = `/entries/${first?.entries[0]?.id ?? ''}/`;
  try {
    const pages = await lookAt(browser, [
      ['Ours: a vanguard', `${ours.url}/vanguards/${id}/`],
      ['TimelineJS, the same events', `${peers.url}${timeline}`],
    ]);
    const entries = await lookAt(browser, [
      ['Ours: an entry', `${ours.url}${entry}`],
      ['Starlight, the same entry', `${documents.url}${entry.toLowerCase()}`],
    ]);
    const tables = [
      printTable('Pages, on a slow phone', pages),
      printTable('Entries, on a slow phone', entries),
    ];
    if (withoutSearch) return tables;
    const find = async (name: string, address: string, result: string): Promise<Line> => ({
      name,
      values: await measureSearch(browser, address, result),
    });
    const found = [await find('Ours', `${ours.url}/search/?q=contract`, '[data-part="results"] a')];
    for (const { name, path } of searches)
      found.push(await find(name, `${peers.url}${path}?q=contract`, 'ol a'));
    return [...tables, printTable('Search, on a slow phone', found)];
  } finally {
    await browser.close();
    for (const server of [ours, peers, documents]) await server.close();
  }
};
