/**
 * Measures this site against its peers, on the same made-up content and in the same run: `npm run bench`, or `npm run bench --
 * --quick` in a minute, or `--entries 10000`. Prints tables, and keeps them under test/bench/results/.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSource } from '../../src/tools/read-source.ts';
import { startStaticServer } from '../../src/tools/static-server.ts';
import { startBrowser } from '../browser/support/browser.ts';
import { makeContent, writeContent } from './made-content/make-content.ts';
import { folderSize } from './measure/folder-size.ts';
import { describeMachine, measureRun, type Cost } from './measure/run.ts';
import { printTable, type Line } from './measure/table.ts';
import { measureSearch } from './measure/search.ts';
import { visit } from './measure/visit.ts';
import { installPeers, preparePeers } from './peers.ts';
import { writeSearchPeers, writeTimelinePeer } from './search-peers.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** In the project, since packages are found from where a site is built. */
const WORK = join(ROOT, 'node_modules/.cache/vanguard-timelines-bench');
const RESULTS = join(ROOT, 'test/bench/results');

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    entries: { type: 'string', multiple: true },
    'no-browser': { type: 'boolean', default: false },
  },
});
const sizes = (options.entries ?? (options.quick ? ['170'] : ['170', '1000', '10000'])).map(Number);
process.env['SOURCE_DATE_EPOCH'] ??= String(Date.UTC(2026, 10, 22) / 1000);

const costColumns = ({ wall, cpu, memory }: Cost, output: number): Line['values'] => ({
  'wall s': wall,
  'CPU s': cpu,
  'peak MB': memory,
  'output MB': output / 1e6,
});

const buildOurs = async (content: string, outDir: string): Promise<Cost> =>
  measureRun([process.execPath, 'src/tools/build.ts'], ROOT, { CONTENT_DIR: content, OUT_DIR: outDir });

/** Changes the words of one entry, as an editor would. */
const editOne = async (content: string): Promise<void> => {
  const folder = join(content, 'entries/national');
  const [name = ''] = (await readdir(folder)).toSorted();
  const file = join(folder, name);
  await writeFile(file, `${(await readFile(file, 'utf8')).trimEnd()}\n\nA sentence was added.\n`);
};

const browserTables = async (site: string, home: string, content: string, starlight: string) => {
  const source = await readSource(content);
  const folder = join(WORK, 'pages');
  await rm(folder, { recursive: true, force: true });
  const [first] = source.record.vanguards;
  const id = first?.vanguard.id ?? '';
  const timeline = await writeTimelinePeer(folder, home, join(site, `feeds/${id}.timelinejs.json`));
  const searches = await writeSearchPeers(folder, home, source);
  const [ours, peers, documents, browser] = [
    await startStaticServer(site),
    await startStaticServer(folder),
    await startStaticServer(starlight),
    await startBrowser(),
  ];
  const entry = `/entries/${first?.entries[0]?.id ?? ''}/`;
  try {
    const look = async (name: string, address: string): Promise<Line> => {
      const seen = await visit(browser, address);
      return {
        name,
        values: {
          KB: seen.bytes / 1024,
          requests: seen.requests,
          'LCP ms': seen.largestPaint,
          'blocked ms': seen.blocked,
        },
      };
    };
    const find = async (name: string, address: string, result: string): Promise<Line> => ({
      name,
      values: await measureSearch(browser, address, result),
    });
    const pages = [
      await look('Ours: a vanguard', `${ours.url}/vanguards/${id}/`),
      await look('TimelineJS, the same events', `${peers.url}${timeline}`),
    ];
    const entries = [
      await look('Ours: an entry', `${ours.url}${entry}`),
      await look('Starlight, the same entry', `${documents.url}${entry.toLowerCase()}`),
    ];
    const found = [await find('Ours', `${ours.url}/search/?q=contract`, '[data-part="results"] a')];
    for (const { name, path } of searches)
      found.push(await find(name, `${peers.url}${path}?q=contract`, 'ol a'));
    return [
      printTable('Pages, on a slow phone', pages),
      printTable('Entries, on a slow phone', entries),
      printTable('Search, on a slow phone', found),
    ];
  } finally {
    await browser.close();
    for (const server of [ours, peers, documents]) await server.close();
  }
};

const measureSize = async (count: number, home: string): Promise<readonly string[]> => {
  const [content, outDir] = [join(WORK, `content-${count}`), join(WORK, `site-${count}`)];
  await rm(content, { recursive: true, force: true });
  const files = await makeContent(count, join(ROOT, 'content'));
  await writeContent(content, files);
  // Cold: nothing is kept of an earlier run.
  await rm(join(ROOT, 'node_modules/.cache/vanguard-timelines'), { recursive: true, force: true });
  const cold = await buildOurs(content, outDir);
  const lines: Line[] = [
    { name: 'Ours, the whole site', values: costColumns(cold, (await folderSize(outDir)).bytes) },
  ];
  const peers = await preparePeers(home, files);
  for (const { name, folder, command } of peers) {
    const cost = await measureRun(command, folder, { ASTRO_TELEMETRY_DISABLED: '1' });
    lines.push({ name, values: costColumns(cost, (await folderSize(join(folder, 'dist'))).bytes) });
  }
  const starlight = peers.find(({ name }) => name === 'Starlight');
  const browsed =
    options['no-browser'] || !starlight
      ? []
      : await browserTables(outDir, home, content, join(starlight.folder, 'dist'));
  await editOne(content);
  const again = await buildOurs(content, outDir);
  const rebuilt: readonly Line[] = [
    { name: 'Ours, after one edited entry', values: costColumns(again, (await folderSize(outDir)).bytes) },
    { name: 'Ours, cold', values: lines[0]?.values ?? {} },
  ];
  return [
    `# ${count} entries`,
    '',
    printTable('Build', lines),
    printTable('Build again', rebuilt),
    ...browsed,
  ];
};

const git = (...words: string[]): string =>
  execFileSync('git', words, { cwd: ROOT, encoding: 'utf8' }).trim();

const home = await installPeers(WORK);
const tables: string[] = [];
for (const size of sizes) tables.push(...(await measureSize(size, home)));
const date = new Date().toISOString().slice(0, 10);
const commit = git('rev-parse', '--short=12', 'HEAD');
const report = [`Measured on ${date} at commit ${commit}: ${describeMachine()}.`, '', ...tables].join('\n');
console.log(report);
await mkdir(RESULTS, { recursive: true });
await writeFile(join(RESULTS, `${date}-${sizes.join('-')}.md`), report);
