import { RULES } from '../../src/content-checks/rules.ts';
import type { Files } from './fault-tree.ts';
import { findFaults } from './find-faults.ts';

export type { Files };

/** What of an entry matters to a rule; all else is sound. */
export interface EntrySketch {
  readonly title?: string;
  readonly vanguards?: string;
  readonly published?: string;
  /** How the day of publication is known; said of itself where the day is not exact. */
  readonly basis?: 'unsaid';
  readonly printedTitle?: string;
  readonly url?: string;
  /** Lines of the front matter. */
  readonly more?: readonly string[];
  /** What stands in `milestones`, one to a line. */
  readonly milestones?: readonly string[];
  readonly body?: string;
}

/** An entry as it is written. */
export const entryText = ({
  title = 'An entry of its own',
  vanguards = '[alpha]',
  published = '2017-06-14',
  basis,
  printedTitle = 'An invented item',
  url = 'https://gazette.example/2017-06-14-own',
  more = [],
  milestones = ['{ milestone: contract-notice, date: 2017-06, status: happened }'],
  body = 'Text.',
}: EntrySketch): string =>
  [
    '---',
    `title: ${title}`,
    'kind: news',
    `vanguards: ${vanguards}`,
    'source:',
    '  publisher: the-gazette',
    `  title: ${printedTitle}`,
    '  title-is: exact',
    `  published: ${published}`,
    ...(basis === 'unsaid' || /^\d{4}-\d\d-\d\d$/.test(published) ? [] : ['  published-basis: It says so.']),
    `  url: ${url}`,
    '  access: open',
    '  read: 2026-11-22',
    '  extent: whole',
    'summary: One sentence.',
    ...more,
    ...(milestones.length > 0 ? ['milestones:', ...milestones.map((line) => `  - ${line}`)] : []),
    '---',
    '',
    body,
    '',
  ].join('\n');

const OWN = 'alpha/2017-06-14-own';

/** One entry more, by its path inside `entries`. */
export const entryFile = (entry: EntrySketch, path = OWN): Files => ({
  [`entries/${path}.mdx`]: entryText(entry),
});

/** What of the profile of a vanguard matters to a rule; all else is sound. */
export interface ProfileSketch {
  /** What stands in `tracks`, one to a line. */
  readonly tracks?: readonly string[];
  readonly body?: string;
}

const CITED = '[it](/entries/alpha/2017-06-13-tender-issued/)';

/** A profile as it is written. */
export const profileText = ({
  tracks = ['{ id: contract, title: A, milestones: [contract-notice], headline: [] }'],
  body = `See ${CITED}.`,
}: ProfileSketch = {}): string =>
  [
    '---',
    'name: Gamma',
    'model: none',
    'listed: false',
    'listed-note: It was invented.',
    'standfirst: An invented place.',
    'commissioner: alpha-ccg',
    'tracks:',
    ...tracks.map((line) => `  - ${line}`),
    '---',
    '',
    body,
  ].join('\n');

/** A glossary term as it is written; `more` are lines of its front matter. */
export const termText = (term: string, more: readonly string[] = [], body = ''): string =>
  ['---', `term: ${term}`, 'short: Y.', ...more, '---', ...(body === '' ? [] : ['', body])].join('\n');

/** What matters to the rules of one line of a list of steps. */
export const milestoneLine = (id: string): string =>
  `- { id: ${id}, title: ${id}, means: It is., group: tender, judged: true, lasts: false }`;

/** Files put into the sound content, and all that the rules say of them to an editor. */
export interface Row {
  readonly name: string;
  readonly files: Files;
  readonly told: readonly string[];
}

/** What the rules find in the sound content with some files put in, as `path:line:column | key | rule | message | mend`. */
export const toldOf = async (files: Files): Promise<string[]> => {
  const ids = new Set(RULES.map(({ id }) => id));
  return (await findFaults([], files))
    .filter(({ rule }) => ids.has(rule))
    .map(({ file, line, column, path, rule, message, help }) =>
      [`${file}:${line}:${column}`, path, rule, message, help].filter(Boolean).join(' | '),
    );
};

/** What the rules find of one entry more. */
export const toldOfEntry = (entry: EntrySketch, path?: string): Promise<string[]> =>
  toldOf(entryFile(entry, path));
