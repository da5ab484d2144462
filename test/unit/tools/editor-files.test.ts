import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committedFiles } from '../../../src/tools/editor-files.ts';

const run = promisify(execFile);
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('the committed files for editor programs', () => {
  it('are what the code says: run `npm run schemas`', () => {
    const committed = committedFiles();
    expect(committed.filter(({ path, text }) => readFileSync(path, 'utf8') !== text)).toEqual([]);
    const known = new Set(committed.map(({ path }) => path));
    const found = globSync(['.vscode/schemas/*', '.vscode/*.code-snippets', '.github/ISSUE_TEMPLATE/*']);
    expect(found.filter((path) => !known.has(path))).toEqual([]);
  });

  it('are bound to every vocabulary by the settings', () => {
    const settings = readJson('.vscode/settings.json') as { 'yaml.schemas': Record<string, string> };
    const bound = Object.entries(settings['yaml.schemas']);
    expect(bound.filter(([schema, file]) => !existsSync(schema) || !existsSync(file))).toEqual([]);
    expect(bound.map(([, file]) => file).toSorted()).toEqual(globSync('content/*.yaml').toSorted());
  });

  it('come with the extensions that read them', () => {
    const { recommendations } = readJson('.vscode/extensions.json') as { recommendations: string[] };
    expect(recommendations).toEqual(
      expect.arrayContaining(['astro-build.astro-vscode', 'redhat.vscode-yaml']),
    );
    expect(readJson('.vscode/settings.json')).toMatchObject({ 'astro.content-intellisense': true });
  });
});

describe('npm run schemas', { timeout: 60_000 }, () => {
  const tool = join(process.cwd(), 'src/tools/schemas.ts');
  let folder: string;
  const schemas = (...flags: string[]) => run(process.execPath, [tool, ...flags], { cwd: folder });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'schemas-'));
    await cp('content', join(folder, 'content'), { recursive: true });
    await schemas();
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('writes schemas with the ids of the day, which git does not keep', async () => {
    const local = join(folder, '.astro/collections/entries.schema.json');
    expect(await readFile(local, 'utf8')).toContain('"dudley-ccg"');
    expect(readFileSync('.gitignore', 'utf8')).toMatch(/^\.astro\/$/m);
  });

  it('passes --check after a new organisation: no change of content makes a committed file stale', async () => {
    const list = join(folder, 'content/organisations.yaml');
    await writeFile(
      list,
      `${await readFile(list, 'utf8')}- { id: quagga-trust, name: Quagga Trust, type: provider }\n`,
    );
    await expect(schemas('--check')).resolves.toMatchObject({ stdout: '' });
    await schemas();
    expect(await readFile(join(folder, '.astro/collections/entries.schema.json'), 'utf8')).toContain(
      '"quagga-trust"',
    );
  });

  it('says with --check which file is stale, and what to run', async () => {
    const file = join(folder, '.vscode/schemas/causes.schema.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, '{}\n');
    await expect(schemas('--check')).rejects.toMatchObject({
      code: 1,
      stdout: '.vscode/schemas/causes.schema.json is not what the code says. Run: npm run schemas\n',
    });
    await writeFile(file, text);
  });
});
