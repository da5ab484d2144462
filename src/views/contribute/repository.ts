/** The repository in which people propose changes, on GitHub. */
export interface Repository {
  /** Without a slash at the end. */
  readonly url: string;
  readonly branch: string;
}

export const CONTRIBUTE_ADDRESS = '/contribute/';

/** The forms that can be filled in, by the names of their files in `.github/ISSUE_TEMPLATE/`. */
type FormName = 'new-entry' | 'correction' | 'propose';

const withQuery = (address: string, query: Readonly<Record<string, string>>): string =>
  `${address}?${new URLSearchParams(query).toString()}`;

/** A form in the browser, with some fields filled in by their ids. */
export const formAddress = (
  { url }: Repository,
  form: FormName,
  filledIn: Readonly<Record<string, string>> = {},
): string => withQuery(`${url}/issues/new`, { template: `${form}.yml`, ...filledIn });

/** GitHub's editor, open on a file of the repository. */
export const editAddress = ({ url, branch }: Repository, file: string): string =>
  `${url}/edit/${branch}/${file}`;

/** GitHub's editor, open on a file that is not there yet. */
export const newFileAddress = (
  { url, branch }: Repository,
  folder: string,
  filename: string,
  value: string,
): string => withQuery(`${url}/new/${branch}/${folder}`, { filename, value });

/** A file of the repository, to read. */
export const fileAddress = ({ url, branch }: Repository, file: string): string =>
  `${url}/blob/${branch}/${file}`;
