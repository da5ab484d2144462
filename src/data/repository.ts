import type { Repository } from '../views/contribute/repository.ts';

/** The repository, if the command that builds the site found one and handed it on in REPOSITORY_URL. */
export const getRepository = (): Repository | undefined => {
  const url = process.env['REPOSITORY_URL'];
  return url ? { url, branch: process.env['REPOSITORY_BRANCH'] || 'main' } : undefined;
};
