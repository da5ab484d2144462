import { EventEmitter } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { rememberEntries } from '../../../src/content-loader/read-entry.ts';
import { findSource, handOver } from '../../../src/data/hand-over.ts';
import { followContent } from '../../../src/tools/preview-integration.ts';
import { readSource } from '../../../src/tools/read-source.ts';
import { withTree } from '../../content/fault-tree.ts';

process.env['SOURCE_DATE_EPOCH'] ??= '1795305600';

const ID = 'alpha/2017-06-13-tender-issued';
const GOOD = 'Alpha puts its contract out to tender';

/** Starts to follow a content folder that was read once, as the preview does. */
const follow = async (dir: string) => {
  const remembered = rememberEntries();
  handOver(await readSource(dir, remembered));
  return followContent(dir, 'https://example.org', remembered).hooks['astro:server:setup'];
};

/** As much of a server of Vite as a preview uses, with all that is told to the pages. */
const fakeServer = () => {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const sent: unknown[] = [];
  const hot = { send: (...message: unknown[]) => sent.push(message) };
  return {
    watcher,
    sent,
    environments: { client: { hot }, ssr: { hot } },
    middlewares: { use: () => undefined },
  };
};

test('a preview keeps the last good state through a fault, tells of it once, and goes on once it is mended', async () => {
  await withTree([], async (dir) => {
    const server = fakeServer();
    const told: string[] = [];
    const logger = { error: (message: string) => told.push(message) };
    const setup = await follow(dir);
    await setup?.({ server, logger } as unknown as Parameters<typeof setup>[0]);
    const file = join(dir, `entries/${ID}.mdx`);
    const sound = readFileSync(file, 'utf8');
    const change = (text: string): void => {
      writeFileSync(file, text);
      server.watcher.emit('all', 'change', file);
      server.watcher.emit('all', 'change', file);
    };
    const titleOnView = () => findSource()?.record.entries.find(({ id }) => id === ID)?.title;
    change(sound.replace(GOOD, 'Alpha asks for offers'));
    await vi.waitFor(() => expect(titleOnView()).toBe('Alpha asks for offers'), 5000);
    const reloads = server.sent.length;
    expect(reloads).toBeGreaterThan(0);
    change(sound.replace('milestone: contract-notice', 'milestone: contract-notise'));
    await vi.waitFor(() => expect(told).not.toEqual([]), 5000);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('"contract-notise" is not a milestone');
    expect(titleOnView()).toBe('Alpha asks for offers');
    expect(server.sent).toHaveLength(reloads);
    change(sound.replace(GOOD, 'Alpha opens a tender'));
    await vi.waitFor(() => expect(titleOnView()).toBe('Alpha opens a tender'), 5000);
    expect(told).toHaveLength(1);
  });
}, 20_000);

test('a change outside the content is no concern of a preview', async () => {
  await withTree([], async (dir) => {
    const server = fakeServer();
    const setup = await follow(dir);
    await setup?.({ server, logger: {} } as unknown as Parameters<typeof setup>[0]);
    server.watcher.emit('all', 'change', `${dir}-other/entries/a.mdx`);
    await new Promise((done) => setTimeout(done, 300));
    expect(server.sent).toEqual([]);
  });
});
