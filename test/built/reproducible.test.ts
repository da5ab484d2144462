import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { builtFolder } from '../browser/support/site.ts';
import { runBuild } from './support/build-command.ts';
import { fingerprintOf } from './support/fingerprint.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const otherMachine = pathToFileURL(resolve(import.meta.dirname, 'support/other-machine.js'));
const elsewhere = join(realpathSync(mkdtempSync(join(tmpdir(), 'elsewhere-'))), 'a folder of another name');

/** The project without what earlier builds have left: no cache and no site. */
const copyProject = (): void => {
  for (const name of readdirSync(ROOT))
    if (!['node_modules', 'dist', '.astro', 'test'].includes(name) && !name.startsWith('.dist'))
      cpSync(join(ROOT, name), join(elsewhere, name), { recursive: true });
  mkdirSync(join(elsewhere, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(ROOT, 'node_modules', name), join(elsewhere, 'node_modules', name));
};

afterAll(() => rmSync(resolve(elsewhere, '..'), { recursive: true, force: true }));

it('comes out the same, byte for byte, in another folder, zone, language, order of files and year, cold and cached', async () => {
  copyProject();
  const settings = {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import=${otherMachine.href}`,
    OUT_DIR: '',
    CONTENT_DIR: '',
  };
  const here = fingerprintOf(builtFolder);
  expect(Object.keys(here).length).toBeGreaterThan(1000);
  for (const cache of ['cold', 'cached']) {
    expect(await runBuild(settings, elsewhere)).toMatchObject({ code: 0 });
    const there = fingerprintOf(join(elsewhere, 'dist'));
    const differing = [...new Set([...Object.keys(here), ...Object.keys(there)])].filter(
      (file) => here[file] !== there[file],
    );
    expect({ cache, differing }).toEqual({ cache, differing: [] });
  }
}, 300_000);
