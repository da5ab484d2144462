import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent, type Content } from '../../../src/content-loader/load-content.ts';
import { createSecondBuild } from '../../browser/support/second-build.ts';
import { readBuiltPages, type BuiltPage } from '../support/built-pages.ts';
import { onOneLine, titlesOf } from './texts.ts';

const CONTENT = 'test/fixtures/hostile-content';

/** The site that was built of the hostile tree, and what that tree says. */
export interface HostileSite {
  readonly content: Content;
  readonly titles: readonly string[];
  /** The titles where white space is one blank. */
  readonly lines: readonly string[];
  readonly pages: readonly BuiltPage[];
  readonly outDir: string;
  readonly read: (path: string) => string;
  readonly readJson: (path: string) => unknown;
  readonly filesOf: (pattern: string) => readonly string[];
  readonly remove: () => void;
}

/** Builds it once for all tests; the caller removes it. Throws with what the build said where it fails. */
export const buildHostileSite = async (): Promise<HostileSite> => {
  const { outDir, build, remove } = createSecondBuild('hostile');
  const [content, built] = await Promise.all([loadContent(CONTENT), build(CONTENT)]);
  if (built.code !== 0) {
    remove();
    throw new Error(built.output);
  }
  const titles = titlesOf(content);
  const read = (path: string): string => readFileSync(join(outDir, path), 'utf8');
  return {
    content,
    titles,
    lines: titles.map(onOneLine),
    pages: await readBuiltPages(outDir),
    outDir,
    read,
    readJson: (path) => JSON.parse(read(path)) as unknown,
    filesOf: (pattern) =>
      globSync(pattern, { cwd: outDir })
        .map((file) => file.replaceAll('\\', '/'))
        .toSorted(),
    remove,
  };
};
