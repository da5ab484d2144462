import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RULES } from '../../src/content-checks/rules.ts';
import { runChecks } from '../../src/content-checks/run-checks.ts';
import { loadContent } from '../../src/content-loader/load-content.ts';
import { withTree } from './fault-tree.ts';

/** What of an entry matters to a rule; all else is sound. */
export interface EntrySketch {
  readonly title?: string;
  readonly vanguards?: string;
  readonly published?: string;
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
    '  title: An invented item',
    '  title-is: exact',
    `  published: ${published}`,
    ...(/^\d{4}-\d\d-\d\d$/.test(published) ? [] : ['  published-basis: It says so.']),
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

/** What the rules find in the sound content with some files put in, as `path:line:column key rule`, message and mend. */
export const toldOf = (files: Readonly<Record<string, string>>): Promise<string[]> =>
  withTree([], async (dir) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    const ids = new Set(RULES.map(({ id }) => id));
    return runChecks(await loadContent(dir))
      .filter(({ rule }) => ids.has(rule))
      .map(({ file, line, column, path, rule, message, help }) =>
        [`${file}:${line}:${column}`, path, rule, message, help].filter(Boolean).join(' | ').replaceAll(`${dir}/`, ''),
      );
  });

/** What the rules find of one entry more. */
export const toldOfEntry = (entry: EntrySketch, path = 'alpha/2017-06-14-own'): Promise<string[]> =>
  toldOf({ [`entries/${path}.mdx`]: entryText(entry) });
