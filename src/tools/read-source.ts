import { runChecks } from '../content-checks/run-checks.ts';
import { loadContent } from '../content-loader/load-content.ts';
import type { RememberedEntries } from '../content-loader/read-entry.ts';
import { refuseFaults } from '../content-loader/refuse-faults.ts';
import { buildSource, type SiteSource } from '../data/source.ts';

/** Reads a content folder that nobody has checked. Rejects where the check finds an error, in the words of the check. */
export const readSource = async (dir: string, remembered?: RememberedEntries): Promise<SiteSource> => {
  const content = await loadContent(dir, remembered);
  refuseFaults(runChecks(content));
  return buildSource(content);
};
