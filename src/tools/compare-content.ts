import { writeFile } from 'node:fs/promises';
import { reportAsJson } from '../content-checks/reporters/json.ts';
import { reportToTerminal } from '../content-checks/reporters/terminal.ts';
import { hasErrors, runChecks } from '../content-checks/run-checks.ts';
import type { Fault } from '../content-loader/fault.ts';
import { splitFrontMatter } from '../content-loader/front-matter.ts';
import { loadContent, type Content } from '../content-loader/load-content.ts';
import { findContentChanges, type ContentVersion } from '../domain/diff/content-changes.ts';
import type { Day } from '../domain/dates/day.ts';
import { faultsAsMarkdown } from '../exports/diff/diff-markdown.ts';
import { writeDiff, type DiffFormat } from '../exports/diff/write-diff.ts';
import { CommandError, resolveAsOf } from './as-of.ts';
import { withBaseContent } from './base-content.ts';
import { renderDiffPage } from './diff-page.ts';

/** What to compare a content folder with, and how to tell of it. */
export interface DiffRequest {
  readonly base: string;
  readonly dir: string;
  readonly format: DiffFormat;
  /** Where to write the page with the charts. */
  readonly html?: string;
}

const SECONDS_IN_DAY = 86_400;

const read = async (dir: string): Promise<Content> => {
  try {
    return await loadContent(dir);
  } catch {
    throw new CommandError(`There is no content folder "${dir}" that can be read.`);
  }
};

const toVersion = ({ entries, vocabulary, redirects, files }: Content): ContentVersion => ({
  entries,
  vocabulary,
  redirects,
  bodies: new Map(
    files.flatMap(({ path, text }) => {
      const parts = path.endsWith('.mdx') ? splitFrontMatter(text) : undefined;
      return parts && 'body' in parts ? [[path.replace(/\.mdx$/, ''), parts.body.trim()] as const] : [];
    }),
  ),
});

/** The day of both records: that of a build, or the last day that any entry knows of, since what was added today is not yet committed. */
const dayOf = (versions: readonly ContentVersion[], dir: string): Day => {
  const known = versions.flatMap(({ entries }) =>
    entries.map(({ reported, source }) => Math.max(reported.latest, source.read.latest)),
  );
  const latest = known.reduce((most, day) => Math.max(most, day), 0);
  try {
    return Math.max(Math.floor(resolveAsOf(process.env, dir) / SECONDS_IN_DAY), latest);
  } catch (error) {
    // In no checkout there is no commit to date the record by; what it holds has to do.
    if (process.env['SOURCE_DATE_EPOCH'] || latest === 0) throw error;
    return latest;
  }
};

/** The files of a base lie in a folder of ours for the moment: an editor knows them as those of the content folder. */
const nameFiles = (faults: readonly Fault[], place: string, dir: string): readonly Fault[] =>
  faults.map((fault) => ({
    ...fault,
    file: fault.file.startsWith(place) ? `${dir}${fault.file.slice(place.length)}` : fault.file,
  }));

const tellFaults = (name: string, faults: readonly Fault[], format: DiffFormat): void => {
  const errors = faults.filter(({ severity }) => severity === 'error');
  const heading = `What changes cannot be told: the content of ${name} has faults`;
  if (format === 'json') console.log(reportAsJson(errors));
  else if (format === 'markdown') console.log(faultsAsMarkdown(heading, reportToTerminal(errors)));
  else console.log(`${heading}.\n\n${reportToTerminal(errors)}`);
};

/** Prints what the content does to the record against its base. Gives the exit code: 1 where either side has faults. */
export const compareContent = ({ base, dir, format, html }: DiffRequest): Promise<number> =>
  withBaseContent(base, dir, async (baseContent) => {
    const sides = [
      { name: baseContent.name, dir: baseContent.dir, content: await read(baseContent.dir) },
      { name: 'the working folder', dir, content: await read(dir) },
    ] as const;
    const faulty = sides
      .map(({ name, content, dir: place }) => ({ name, faults: nameFiles(runChecks(content), place, dir) }))
      .filter(({ faults }) => hasErrors(faults));
    for (const { name, faults } of faulty) tellFaults(name, faults, format);
    if (faulty.length > 0) return 1;
    const [before, after] = sides.map(({ content }) => toVersion(content)) as [
      ContentVersion,
      ContentVersion,
    ];
    const diff = findContentChanges(before, after, dayOf([before, after], dir));
    console.log(writeDiff(diff, format));
    if (html !== undefined) await writeFile(html, await renderDiffPage(diff));
    return 0;
  });
