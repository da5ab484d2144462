import { reportToTerminal } from '../../content-checks/reporters/terminal.ts';
import { loadContent } from '../../content-loader/load-content.ts';
import { runChecks } from '../../content-checks/run-checks.ts';
import type { Desk, Trial } from './desk.ts';

/** A value may hold control characters that a terminal would obey. */
export const printable = (text: string): string => text.replaceAll(/(?!\n)\p{Cc}/gu, '\u{FFFD}');

/** The entry as it will stand, and which lists change with it. */
export const draftWords = ({ dir }: Pick<Desk, 'dir'>, { changes }: Pick<Trial, 'changes'>): string => {
  const [entry, ...lists] = changes;
  const more = lists.map(({ path }) => `${dir}/${path} gets what was missing.`);
  return [`${dir}/${entry?.path ?? ''}`, '', printable(entry?.text ?? ''), ...more].join('\n').trimEnd();
};

export const faultWords = ({ faults }: Pick<Trial, 'faults'>): string => reportToTerminal(faults);

const foundWords = (faults: number): string =>
  faults === 0
    ? 'The check finds no faults.'
    : 'The check finds faults in the content; npm run check tells of them.';

/** What to say once the files are there: the check of the whole folder, and how to hand the entry in. */
export const writtenWords = async ({ dir }: Pick<Desk, 'dir'>, files: readonly string[]): Promise<string> => {
  const [entry = '', ...lists] = files;
  const branch = /([^/\\]+)\.mdx$/.exec(entry)?.[1] ?? 'new-entry';
  return [
    `Wrote ${entry}`,
    ...lists.map((file) => `Changed ${file}`),
    foundWords(runChecks(await loadContent(dir)).length),
    '',
    'Next, open a pull request: in GitHub Desktop, make a branch, commit these files and choose “Create pull request”;',
    'or in a terminal:',
    `  git switch -c ${branch}`,
    `  git add ${[entry, ...lists].join(' ')}`,
    `  git commit -m "Add ${branch}"`,
    '  git push -u origin HEAD      (it prints an address at which to open the pull request)',
    'To see the page first: npm run dev',
  ].join('\n');
};
