import { CommandError } from './as-of.ts';

/**
 * Where people propose changes: REPOSITORY_URL, else what GitHub tells its own workflows. Undefined where nobody says; the pages
 * then lead to `/contribute/`. Throws a CommandError for what is no https address of a repository.
 */
export const resolveRepositoryUrl = (
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined => {
  const { REPOSITORY_URL: given, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = environment;
  const address = given || (server && name ? `${server}/${name}` : undefined);
  if (address === undefined) return undefined;
  const trimmed = address.replace(/(?:\.git)?\/*$/, '');
  if (/^https:\/\/[a-z0-9.:-]+(?:\/[\w.-]+){2,}$/i.test(trimmed)) return trimmed;
  throw new CommandError(
    `REPOSITORY_URL is "${address}", which is not the address of a repository, such as https://github.com/example/timelines.`,
  );
};

/** Hands the address on to the pages, which read it from the environment. */
export const handOnRepositoryUrl = (): void => {
  const address = resolveRepositoryUrl(process.env);
  if (address === undefined) delete process.env['REPOSITORY_URL'];
  else process.env['REPOSITORY_URL'] = address;
};
