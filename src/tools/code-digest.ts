import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';

/** What decides, beside the content, what a site is: our code, its configuration and the versions of all packages. */
const CODE = ['src/**/*', 'public/**/*', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** A digest of the code of a project folder and of the Node that runs it. */
export const digestCode = async (root: string): Promise<string> => {
  const files = (await Array.fromAsync(glob(CODE, { cwd: root, withFileTypes: true })))
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .toSorted();
  const digest = createHash('sha256').update(process.version);
  for (const file of files) digest.update(`\n${file.slice(root.length)}\n`).update(await readFile(file));
  return digest.digest('hex');
};
