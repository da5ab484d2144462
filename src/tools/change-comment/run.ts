// Runs in a workflow that may write comments, on the code of the base alone, with no package installed.
import { readFileSync } from 'node:fs';
import { plainLine } from '../../exports/diff/sentence.ts';
import { connectToGitHub } from './github.ts';
import { placeComment, type FinishedRun } from './place-comment.ts';

const read = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: this runs in a workflow alone`);
  return value;
};

try {
  const github = connectToGitHub({
    api: read('GITHUB_API_URL'),
    repository: read('GITHUB_REPOSITORY'),
    token: read('GITHUB_TOKEN'),
  });
  const event = JSON.parse(readFileSync(read('GITHUB_EVENT_PATH'), 'utf8')) as {
    readonly workflow_run: FinishedRun;
  };
  console.log(await placeComment(github, event.workflow_run));
} catch (error) {
  // On one line, since the runner obeys lines that start with two colons.
  console.error(
    `No comment was written: ${plainLine(error instanceof Error ? error.message : String(error))}`,
  );
  process.exitCode = 1;
}
