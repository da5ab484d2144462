import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path/posix';
import { faultOfFile, type Fault } from './fault.ts';
import { refuseName } from './file-names.ts';
import { LIMITS, showNumber } from './limits.ts';

/** One content file, as text with `\n` line ends and no byte order mark. */
export interface ContentFile {
  /** Inside the content folder, with `/` between: `entries/dudley/2017-06-13-tender-issued.mdx`. */
  readonly path: string;
  /** As the editor knows it: the content folder as given, and the path. */
  readonly file: string;
  readonly text: string;
}

interface ContentTree {
  readonly files: readonly ContentFile[];
  readonly faults: readonly Fault[];
}

const FILES_AT_ONCE = 64;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads every file of a content folder, in the order of their paths by code unit. Hidden files are passed over. */
export const readTree = async (dir: string): Promise<ContentTree> => {
  const paths: string[] = [];
  const faults: Fault[] = [];
  await collectPaths(dir, '', paths, faults);
  paths.sort();
  const files: ContentFile[] = [];
  for (let start = 0; start < paths.length; start += FILES_AT_ONCE) {
    const batch = paths.slice(start, start + FILES_AT_ONCE);
    for (const read of await Promise.all(batch.map((path) => readContentFile(dir, path))))
      if ('text' in read) files.push(read);
      else faults.push(read);
  }
  return { files, faults };
};

const collectPaths = async (dir: string, folder: string, paths: string[], faults: Fault[]): Promise<void> => {
  const items = await readdir(join(dir, folder), { withFileTypes: true }).catch((error: unknown) => {
    // Without its own folder there is no content to speak of.
    if (folder === '') throw error;
    faults.push(refuseUnread(join(dir, folder), 'folder'));
    return [];
  });
  for (const item of items) {
    if (item.name.startsWith('.')) continue;
    const path = join(folder, item.name);
    const badName = refuseName(join(dir, path), item.name, item.isDirectory());
    if (badName) faults.push(badName);
    else if (item.isDirectory()) await collectPaths(dir, path, paths, faults);
    else if (item.isFile()) paths.push(path);
    else
      faults.push(
        faultOfFile(
          join(dir, path),
          'file-readable',
          'This is a link or a device, not a file.',
          'Put the file itself here.',
        ),
      );
  }
};

const refuseUnread = (file: string, what: string): Fault =>
  faultOfFile(
    file,
    'file-readable',
    `The ${what} cannot be read.`,
    'Look whether you may read it (its permissions), and whether it is still there.',
  );

const NOT_TEXT_HELP =
  'Save it as plain text in UTF-8. If it is a picture, a PDF or a Word document, take it out of content.';

/** What is wrong with the bytes of a file as a text; undefined where nothing is. */
const explainBytes = (bytes: Buffer): string | undefined => {
  if (/^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2))) return 'The file is text in UTF-16, not UTF-8.';
  return bytes.includes(0) ? 'The file is not text: it holds NUL bytes.' : undefined;
};

const readContentFile = async (dir: string, path: string): Promise<ContentFile | Fault> => {
  const file = join(dir, path);
  const refuse = (message: string, help: string): Fault => faultOfFile(file, 'file-readable', message, help);
  const most = path.endsWith('.mdx') ? LIMITS.mdxBytes : LIMITS.listBytes;
  try {
    const { size } = await lstat(file);
    if (size > most)
      return faultOfFile(
        file,
        'size-limit',
        `The file is larger than ${showNumber(most / 1000)} KB.`,
        'Content is text alone; link to anything large.',
      );
    const bytes = await readFile(file);
    const problem = explainBytes(bytes);
    if (problem !== undefined) return refuse(problem, NOT_TEXT_HELP);
    try {
      return { path, file, text: decoder.decode(bytes).replaceAll(/\r\n?/g, '\n') };
    } catch {
      return refuse('The file is not text in UTF-8.', NOT_TEXT_HELP);
    }
  } catch {
    return refuseUnread(file, 'file');
  }
};
