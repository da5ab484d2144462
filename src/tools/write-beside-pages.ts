import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { SiteSource } from '../data/source.ts';
import { siteFiles } from './site-files.ts';
import { openMemory, type Marks } from './site-memory.ts';
import { takeOrIndex } from './take-or-index.ts';
import { writeFiles } from './write-files.ts';

/** Where the files go, what they are made from, and the address at which the site will stand. */
interface Task {
  readonly siteDir: string;
  readonly source: SiteSource;
  readonly site: string;
  /** The last site, the marks that its build left, and what stands for the code that makes both. */
  readonly lastDir: string;
  readonly marks: Marks;
  readonly code: string;
}

const perform = async ({ siteDir, source, site, lastDir, marks, code }: Task): Promise<Marks> => {
  const memory = openMemory(lastDir, marks);
  // Pagefind works in a process of its own, and needs most memory while the pages still need little.
  const indexed = takeOrIndex(siteDir, source, site, memory, code);
  await Promise.all([indexed, writeFiles(siteDir, siteFiles(source, site), memory, code)]);
  return memory.kept();
};

/** Performs a task in a thread of its own. Rejects with whatever went wrong there. */
const performInThread = (task: Task): Promise<Marks> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread that writes files ended with ${code}`)));
  });

/**
 * Writes all that is no page, the search index too, into a folder in which pages may be written at the same time: they share no
 * file. Takes a processor of its own where the machine has two. Gives the marks of what the next build may take.
 */
export const writeBesidePages = (task: Task): Promise<Marks> =>
  availableParallelism() > 1 ? performInThread(task) : perform(task);

if (!isMainThread && parentPort) parentPort.postMessage(await perform(workerData as Task));
