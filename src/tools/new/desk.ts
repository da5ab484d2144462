import { hasErrors, runChecks } from '../../content-checks/run-checks.ts';
import { normaliseUrl } from '../../content-checks/rules/unique-source-url.ts';
import type { Fault } from '../../content-loader/fault.ts';
import { loadContent, type Content } from '../../content-loader/load-content.ts';
import { readSources } from '../../content-loader/read-sources.ts';
import type { DraftAnswers } from '../../drafting/draft-answers.ts';
import { draftChanges, type DraftChanges } from '../../drafting/draft-changes.ts';
import { withUsedAdditions } from '../../drafting/used-additions.ts';

/** The content that is there, and what would become of it. */
export interface Desk {
  readonly dir: string;
  readonly content: Content;
  /** Faults that were there before. */
  readonly before: readonly Fault[];
}

export interface Trial {
  readonly changes: DraftChanges;
  /** What the draft brings with it; faults that were there before are no part of it. */
  readonly faults: readonly Fault[];
  readonly isSound: boolean;
}

export const openDesk = async (dir: string): Promise<Desk> => {
  const content = await loadContent(dir);
  return { dir, content, before: runChecks(content) };
};

const keyOf = ({ file, rule, path, message }: Fault): string => [file, rule, path, message].join('\n');

/** Runs the check on the whole content with the draft in it, without writing anything. */
export const tryDraft = ({ dir, content, before }: Desk, answers: DraftAnswers): Trial => {
  const texts = new Map(content.files.map(({ path, text }) => [path, text]));
  const changes = draftChanges(withUsedAdditions(answers), texts.keys(), (path) => texts.get(path));
  for (const { path, text } of changes) texts.set(path, text);
  const files = [...texts]
    .map(([path, text]) => ({ path, file: `${dir}/${path}`, text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const known = new Set(before.map(keyOf));
  const faults = runChecks(readSources(dir, files)).filter((fault) => !known.has(keyOf(fault)));
  return { changes, faults, isSound: !hasErrors(faults) };
};

/** The entry that has an address already, if there is one. */
export const entryWithAddress = ({ content }: Desk, address: string): string | undefined => {
  const key = normaliseUrl(address.trim());
  return content.entries.find(({ source }) =>
    [source.url, ...source.alsoAt].some((url) => normaliseUrl(url) === key),
  )?.id;
};
