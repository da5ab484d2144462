import type { GitHub } from './github.ts';
import { readReport } from './read-report.ts';
import { readZip } from './read-zip.ts';
import { MARK, writeComment } from './write-comment.ts';

/** The artifact of the run, and the one file that is read of it. */
export const ARTIFACT = 'change-report';
export const REPORT_FILE = 'report.json';

const MAX_ZIP = 100_000;
const MAX_REPORT = 200_000;
const PAGE_SIZE = 100;
const MAX_PAGES = 10;
const BOT = 'github-actions[bot]';

/** The finished run, as GitHub tells of it. */
export interface FinishedRun {
  readonly id: number;
  readonly html_url: string;
  readonly head_sha: string;
  /** `null` where the fork is gone. */
  readonly head_repository: { readonly id: number } | null;
}

interface PullRequest {
  readonly state: string;
  readonly head: { readonly sha: string; readonly repo: { readonly id: number } | null };
}

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string } | null;
}

const findArtifact = async (github: GitHub, run: FinishedRun): Promise<number | undefined> => {
  const found = (await github.get(`/actions/runs/${run.id}/artifacts?name=${ARTIFACT}`)) as {
    readonly artifacts: readonly { readonly id: number; readonly expired: boolean }[];
  };
  // A run that was tried again has several: the newest has the highest id.
  const ids = found.artifacts.flatMap(({ id, expired }) => (expired ? [] : id));
  return ids.length > 0 ? Math.max(...ids) : undefined;
};

const findComment = async (github: GitHub, number: number): Promise<number | undefined> => {
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const path = `/issues/${number}/comments?per_page=${PAGE_SIZE}&page=${page}`;
    const comments = (await github.get(path)) as readonly Comment[];
    const ours = comments.find(({ body, user }) => user?.login === BOT && body.startsWith(MARK));
    if (ours || comments.length < PAGE_SIZE) return ours?.id;
  }
  return undefined;
};

/** The pull request is the one that the run was for, whatever the report says. */
const isOf = ({ state, head }: PullRequest, { head_sha, head_repository }: FinishedRun): boolean =>
  state === 'open' &&
  head.sha === head_sha &&
  head_repository !== null &&
  head.repo?.id === head_repository.id;

/**
 * Writes what a change does to the record under its pull request, in the comment that is there or in a new one. Gives a
 * sentence on what was done.
 *
 * @throws where GitHub does not answer, or the report is not what it should be.
 */
export const placeComment = async (github: GitHub, run: FinishedRun): Promise<string> => {
  const artifact = await findArtifact(github, run);
  if (artifact === undefined) return 'The run has left no report: there is nothing to say.';
  const zip = await github.download(`/actions/artifacts/${artifact}/zip`, MAX_ZIP);
  const { number, text } = readReport(readZip(zip, REPORT_FILE, MAX_REPORT));
  if (!isOf((await github.get(`/pulls/${number}`)) as PullRequest, run))
    return `Pull request ${number} is not, or no longer, at the commit of this run: nothing is written.`;
  const body = writeComment(text, { address: run.html_url, commit: run.head_sha });
  const comment = await findComment(github, number);
  if (comment === undefined) await github.send('POST', `/issues/${number}/comments`, { body });
  else await github.send('PATCH', `/issues/comments/${comment}`, { body });
  return `The comment under pull request ${number} is ${comment === undefined ? 'written' : 'brought up to date'}.`;
};
