import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { SiteSource } from '../data/source.ts';
import { openCache } from './build-cache.ts';
import { indexSite } from './index-site.ts';
import { siteFiles } from './site-files.ts';
import { writeFiles } from './write-files.ts';

/** Where the files go, what they are made from, and the address at which the site will stand. */
interface Task {
  readonly siteDir: string;
  readonly source: SiteSource;
  readonly site: string;
  /** The folder of the cache of files, and what stands for the code that makes them. */
  readonly cache: string;
  readonly code: string;
}

const perform = async ({ siteDir, source, site, cache: folder, code }: Task): Promise<void> => {
  const cache = openCache(folder);
  await writeFiles(siteDir, siteFiles(source, site), cache, code);
  await indexSite(siteDir, source, site);
  await cache.prune();
};

/** Performs a task in a thread of its own. Rejects with whatever went wrong there. */
const performInThread = (task: Task): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread that writes files ended with ${code}`)));
  });

/**
 * Writes all that is no page, the search index too, into a folder in which pages may be written at the same time: they share no
 * file. Takes a processor of its own where the machine has two.
 */
export const writeBesidePages = (task: Task): Promise<void> =>
  availableParallelism() > 1 ? performInThread(task) : perform(task);

if (!isMainThread && parentPort) {
  await perform(workerData as Task);
  parentPort.postMessage('done');
}
