import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { reportToGithub } from '../content-checks/reporters/github.ts';
import { reportAsJson } from '../content-checks/reporters/json.ts';
import { reportAsMarkdown } from '../content-checks/reporters/markdown.ts';
import { reportToTerminal } from '../content-checks/reporters/terminal.ts';
import { summarise, summaryLines, type Summary } from '../content-checks/summary.ts';
import type { Fault } from '../content-loader/fault.ts';
import type { Content } from '../content-loader/load-content.ts';

export const REPORTERS = ['terminal', 'json', 'github'] as const;
export type ReporterName = (typeof REPORTERS)[number];

/** The address of the files of the repository on the server of this run; empty outside GitHub Actions. */
const repositoryRoot = ({ GITHUB_SERVER_URL, GITHUB_REPOSITORY }: NodeJS.ProcessEnv): string =>
  GITHUB_SERVER_URL && GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/HEAD/` : '';

const printForGithub = async (faults: readonly Fault[], summary: Summary): Promise<void> => {
  console.log(reportToGithub(faults, summary, randomUUID()));
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file) await appendFile(file, reportAsMarkdown(faults, summary, repositoryRoot(process.env)));
};

/** Prints what was found in a content folder. With `github`, the summary of the workflow run has it too. */
export const printReport = async (
  format: ReporterName,
  content: Content,
  faults: readonly Fault[],
): Promise<void> => {
  switch (format) {
    case 'json':
      console.log(reportAsJson(faults));
      return;
    case 'github':
      await printForGithub(faults, summarise(content, faults));
      return;
    case 'terminal': {
      const report = faults.length > 0 ? [reportToTerminal(faults), ''] : [];
      console.log([...report, ...summaryLines(summarise(content, faults))].join('\n'));
      return;
    }
    default:
      format satisfies never;
  }
};
