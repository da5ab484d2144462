/**
 * How many bytes a search of many entries costs until the first result, and with all counts: `node test/bench/search-bytes.ts 10000`.
 * The entries are made up, the same at each run.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spanOf } from '../../src/domain/dates/parse-span.ts';
import type { MilestoneClaim } from '../../src/domain/model/claim.ts';
import type { Entry } from '../../src/domain/model/entry.ts';
import type { Vocabulary } from '../../src/domain/model/vocabulary.ts';
import { buildRecord } from '../../src/domain/record/record.ts';
import { loadContent } from '../../src/content-loader/load-content.ts';
import { bodyTextOf } from '../../src/search/body-text.ts';
import { searchRecords } from '../../src/search/index-records.ts';
import { writeSearchTable } from '../../src/search/table/write-table.ts';
import { writeSearchIndex } from '../../src/search/write-search-index.ts';
import { startStaticServer } from '../../src/tools/static-server.ts';
import { startBrowser } from '../browser/support/browser.ts';
import { builtFolder } from '../browser/support/site.ts';
import { logTransfers, sumBytes } from '../browser/support/transferred.ts';

const count = Number(process.argv[2] ?? 10_000);

/** A small generator of numbers from 0 to 1 (mulberry32). */
let seed = 20_261_122;
const random = (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};
const pick = <Item>(items: readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from');
  return item;
};

const { entries, vocabulary, bodies } = await loadContent('content');
const words = [...bodies.values()].flatMap((html) => bodyTextOf(html).split(' '));
const text = (length: number): string => Array.from({ length }, () => pick(words)).join(' ');
const month = (): string =>
  `${2011 + Math.floor(random() * 15)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`;

const makeClaim = (id: string, reported: string, { vanguards }: Vocabulary): MilestoneClaim => {
  const vanguard = pick(vanguards);
  const track = pick(vanguard.tracks.filter(({ milestones }) => milestones.length > 0));
  return {
    id: `${id}/milestone-1`,
    entry: id,
    vanguard: vanguard.id,
    reported: spanOf(reported),
    certainty: 'high',
    by: [pick(vocabulary.organisations).id],
    kind: 'milestone',
    track: track.id,
    milestone: pick(track.milestones),
    status: 'planned',
    date: { span: spanOf(month()) },
  };
};

const makeEntry = (index: number): Entry => {
  const model = pick(entries);
  const reported = month();
  const id = `made-up/${reported}-${index}`;
  const claim = makeClaim(id, reported, vocabulary);
  return {
    ...model,
    id,
    title: text(8),
    summary: text(30),
    reported: spanOf(reported),
    vanguards: [claim.vanguard],
    claims: [claim],
  };
};

const folder = await mkdtemp(join(tmpdir(), 'search-bytes-'));
try {
  await cp(builtFolder, folder, { recursive: true });
  const made = Array.from({ length: count }, (_, index) => makeEntry(index));
  const record = buildRecord({ entries: made, vocabulary, asOf: spanOf('2026-11-22').latest });
  const began = performance.now();
  const records = searchRecords(record, { bodyText: () => text(120) });
  await writeSearchIndex(folder, records);
  await writeSearchTable(folder, records, new Map());
  console.log(`${records.length} records of ${count} entries: ${Math.round(performance.now() - began)} ms`);
  const [site, browser] = await Promise.all([startStaticServer(folder), startBrowser()]);
  const page = await browser.newPage({ viewport: { width: 400, height: 900 } });
  const log = logTransfers(page);
  const started = performance.now();
  await page.goto(`${site.url}/search/?q=contract`);
  await page.locator('[data-part="results"] a').first().waitFor();
  console.log(`first result after ${Math.round(performance.now() - started)} ms`);
  console.log(`bytes to the first result: ${sumBytes(await log.soFar())}`);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('form details')) folded.open = true;
  });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2000);
  const all = await log.soFar();
  console.log(`bytes with all counts: ${sumBytes(all)}`);
  for (const { path, bytes } of all.toSorted((a, b) => b.bytes - a.bytes).slice(0, 12))
    console.log(`${String(bytes).padStart(8)}  ${path}`);
  await browser.close();
  await site.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
