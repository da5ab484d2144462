import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How long the preview takes to show an edit, in milliseconds. */
export interface PreviewTime {
  /** The first edit after its start, for which it reads all entries. */
  readonly first: number;
  /** The median of those after it. */
  readonly next: number;
}

const EDITS = 6;
const POLL = 20;
const PATIENCE = 120_000;
const PAUSE = 500;

const rest = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** Waits until a page holds a word; gives the milliseconds. */
const waitFor = async (address: string, word: string): Promise<number> => {
  const began = performance.now();
  while (performance.now() - began < PATIENCE) {
    // The preview may be too busy to answer at all.
    const page = await fetch(address, { headers: { connection: 'close' } }).then(
      (response) => response.text(),
      () => '',
    );
    if (page.includes(word)) return performance.now() - began;
    await rest(POLL);
  }
  throw new Error(`${address} never showed "${word}"`);
};

/** Starts the preview of a content folder, edits the title of an entry again and again, and waits for its page to show it. */
export const measurePreview = async (root: string, content: string, entry: string): Promise<PreviewTime> => {
  const file = join(content, `entries/${entry}.mdx`);
  const before = await readFile(file, 'utf8');
  const server = spawn(process.execPath, ['src/tools/dev.ts'], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: content },
  });
  let output = '';
  server.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  try {
    while (!/localhost:\d+/.test(output) && server.exitCode === null) await rest(POLL);
    const [host = ''] = /localhost:\d+/.exec(output) ?? [];
    const address = `http://${host}/entries/${entry}/`;
    await waitFor(address, '</html>');
    const times: number[] = [];
    for (let edit = 0; edit <= EDITS; edit += 1) {
      await rest(PAUSE);
      await writeFile(file, before.replace(/^title: .*$/m, `title: Edited ${edit} times`));
      times.push(await waitFor(address, `Edited ${edit} times`));
    }
    const [first = 0, ...others] = times;
    return { first, next: others.toSorted((a, b) => a - b)[EDITS >> 1] ?? 0 };
  } finally {
    await writeFile(file, before);
    server.kill();
    await once(server, 'exit');
  }
};
