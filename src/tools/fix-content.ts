import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printable } from '../content-loader/characters.ts';
import { fixText } from '../content-fixes/fix-text.ts';
import type { Change } from '../content-fixes/list-changes.ts';
import { placeOfPath } from '../content-loader/collections.ts';
import { readTree } from '../content-loader/read-tree.ts';

/** Keeps a byte order mark, which is one of the things to mend. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What fixing did, or would do, to a content folder. */
export interface Fixed {
  readonly changedFiles: number;
  readonly changes: number;
  /** Files that cannot be read as content, and were left alone. */
  readonly leftAlone: readonly string[];
}

const visible = (text: string): string =>
  printable(text.replaceAll('\r', '␍').replaceAll('\t', '␉').replaceAll('\n', '␊').replaceAll('\uFEFF', '␀'));

const tell = (file: string, { line, fixer, before, after }: Change): void =>
  console.log(`${printable(file)}:${line}  ${fixer}\n  - ${visible(before)}\n  + ${visible(after)}`);

/** Mends the files of a content folder in place, and prints each change. With `dryRun` no file is written. */
export const fixContent = async (dir: string, dryRun: boolean): Promise<Fixed> => {
  const { files } = await readTree(dir);
  const leftAlone: string[] = [];
  let [changedFiles, changes] = [0, 0];
  for (const { path, file } of files.filter((each) => placeOfPath(each.path) !== undefined)) {
    // The tree has its texts without carriage returns; here they count.
    const text = decoder.decode(await readFile(join(dir, path)));
    const fixed = fixText({ path, text });
    if (!fixed.isReadable) leftAlone.push(file);
    if (fixed.text === text) continue;
    for (const change of fixed.changes) tell(file, change);
    changedFiles += 1;
    changes += fixed.changes.length;
    if (!dryRun) await writeFile(join(dir, path), fixed.text);
  }
  return { changedFiles, changes, leftAlone };
};
