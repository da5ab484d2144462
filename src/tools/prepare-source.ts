import type { RememberedEntries } from '../content-loader/read-entry.ts';
import { handOver } from '../data/hand-over.ts';
import { buildSource, type SiteSource } from '../data/source.ts';
import { resolveAsOf } from './as-of.ts';
import { checkContent, contentDir } from './check-content.ts';
import { handOnRepositoryUrl } from './repository-url.ts';
import { handOnSourceCommit } from './source-commit.ts';

/**
 * Checks the content, derives all that the site is made from, and hands it to the pages; the files themselves are then forgotten.
 * Gives nothing where a fault stands in the way. What it reads is kept in `remembered`, for who reads the folder again.
 */
export const prepareSource = async (remembered?: RememberedEntries): Promise<SiteSource | undefined> => {
  const content = await checkContent(contentDir(), 'terminal', remembered);
  if (!content) return undefined;
  process.env['SOURCE_DATE_EPOCH'] = String(resolveAsOf(process.env, process.cwd()));
  handOnSourceCommit(contentDir());
  handOnRepositoryUrl();
  const source = buildSource(content);
  handOver(source);
  return source;
};
