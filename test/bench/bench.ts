/**
 * Measures this site against its peers, on the same made-up content and in the same run: `npm run bench`, or `npm run bench --
 * --quick` in a minute, or `--entries 10000`; `--pages` looks only at pages in a browser. Prints tables, and keeps them under test/bench/results/.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { browserTables } from './browser-tables.ts';
import { makeContent, writeContent } from './made-content/make-content.ts';
import { folderSize } from './measure/folder-size.ts';
import { measurePreview } from './measure/preview.ts';
import { describeMachine, measureRun, type Cost } from './measure/run.ts';
import { printTable, type Line } from './measure/table.ts';
import { installPeers, preparePeers, type Peer } from './peers.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** In the project, since packages are found from where a site is built. */
const WORK = join(ROOT, 'node_modules/.cache/vanguard-timelines-bench');
/** Outside of it, since the preview follows nothing that lies among packages. */
const contentOf = (count: number): string => join(tmpdir(), `vanguard-timelines-bench-${count}`);
const RESULTS = join(ROOT, 'test/bench/results');

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    entries: { type: 'string', multiple: true },
    'no-browser': { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
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

/** The words of `npm run build`, without npm's own time. */
const readBuildCommand = async (): Promise<readonly string[]> => {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly build: string };
  };
  return scripts.build.split(' ').slice(1);
};

const buildOurs = async (content: string, outDir: string): Promise<Cost> =>
  measureRun([process.execPath, ...(await readBuildCommand())], ROOT, {
    CONTENT_DIR: content,
    OUT_DIR: outDir,
  });

const firstEntry = async (content: string): Promise<string> => {
  const [name = ''] = (await readdir(join(content, 'entries/national'))).toSorted();
  return `national/${name.replace(/\.mdx$/, '')}`;
};

/** Changes the words of one entry, as an editor would. */
const editOne = async (content: string): Promise<void> => {
  const file = join(content, `entries/${await firstEntry(content)}.mdx`);
  await writeFile(file, `${(await readFile(file, 'utf8')).trimEnd()}\n\nA sentence was added.\n`);
};

const starlightOf = (peers: readonly Peer[]): string => {
  const starlight = peers.find(({ name }) => name === 'Starlight');
  if (!starlight) throw new Error('Starlight is not among the peers');
  return join(starlight.folder, 'dist');
};

/** The pages alone: builds what a browser looks at, and measures no build. */
const measurePages = async (count: number, home: string): Promise<readonly string[]> => {
  const [content, outDir] = [contentOf(count), join(WORK, `site-${count}`)];
  const files = await makeContent(count, join(ROOT, 'content'));
  await rm(content, { recursive: true, force: true });
  await writeContent(content, files);
  await buildOurs(content, outDir);
  const peers = await preparePeers(home, files);
  for (const { name, folder, command } of peers)
    if (name === 'Starlight') await measureRun(command, folder, { ASTRO_TELEMETRY_DISABLED: '1' });
  const sites = { site: outDir, content, home, work: WORK, starlight: starlightOf(peers) };
  return [`# ${count} entries`, '', ...(await browserTables(sites, { withoutSearch: true }))];
};

const measureSize = async (count: number, home: string): Promise<readonly string[]> => {
  const [content, outDir] = [contentOf(count), join(WORK, `site-${count}`)];
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
  const browsed = options['no-browser']
    ? []
    : await browserTables(
        { site: outDir, content, home, work: WORK, starlight: starlightOf(peers) },
        { withoutSearch: false },
      );
  await editOne(content);
  const again = await buildOurs(content, outDir);
  const rebuilt: readonly Line[] = [
    { name: 'Ours, after one edited entry', values: costColumns(again, (await folderSize(outDir)).bytes) },
    { name: 'Ours, cold', values: lines[0]?.values ?? {} },
  ];
  const { first, next } = await measurePreview(ROOT, content, await firstEntry(content));
  const shown = [{ name: 'Ours', values: { 'first edit, ms': first, 'next edits, ms': next } }];
  return [
    `# ${count} entries`,
    '',
    printTable('Build', lines),
    printTable('Build again', rebuilt),
    printTable('Preview, until an edit is on view', shown),
    ...browsed,
  ];
};

const git = (...words: string[]): string =>
  execFileSync('git', words, { cwd: ROOT, encoding: 'utf8' }).trim();

const home = await installPeers(WORK);
const tables: string[] = [];
const measure = options.pages ? measurePages : measureSize;
for (const size of sizes) tables.push(...(await measure(size, home)));
const date = new Date().toISOString().slice(0, 10);
const commit = git('rev-parse', '--short=12', 'HEAD');
const report = [`Measured on ${date} at commit ${commit}: ${describeMachine()}.`, '', ...tables].join('\n');
console.log(report);
await mkdir(RESULTS, { recursive: true });
const part = options.pages ? '-pages' : '';
await writeFile(join(RESULTS, `${date}-${sizes.join('-')}${part}.md`), report);
