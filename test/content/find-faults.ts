import { runChecks } from '../../src/content-checks/run-checks.ts';
import type { Fault } from '../../src/content-loader/fault.ts';
import type { Files } from './fault-tree.ts';
import { loadTree } from './load-tree.ts';

/** The faults of the sound content with fixture folders and files laid over it, each with its file inside the content folder. */
export const findFaults = async (folders: readonly string[], files?: Files): Promise<Fault[]> => {
  const content = await loadTree(folders, files);
  const withoutDir = (text: string): string => text.replaceAll(`${content.sources.dir}/`, '');
  return runChecks(content).map((fault) => ({
    ...fault,
    file: withoutDir(fault.file),
    message: withoutDir(fault.message),
    help: withoutDir(fault.help),
  }));
};

/** The faults of fixture folders. */
export const faultsOf = (...folders: readonly string[]): Promise<Fault[]> => findFaults(folders);
