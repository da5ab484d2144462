import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CLAIM_SHAPES, readClaimWords } from '../../drafting/read-claim-words.ts';
import type { ClaimKey } from '../../schemas/entry.ts';
import { CommandError } from '../as-of.ts';
import { readAdditions } from './addition-flags.ts';
import { readAnswersFile } from './answers-file.ts';
import { noAnswers, type OpenAnswers } from './open-answers.ts';

/** Flags that hold one key of an entry, by the path of that key. */
const KEY_FLAGS: Readonly<Record<string, readonly [string, string]>> = {
  url: ['source.url', 'where the item can be read'],
  'source-title': ['source.title', 'the title of the item'],
  'title-is': ['source.title-is', 'exact, or descriptive if the title is yours'],
  publisher: ['source.publisher', 'an organisation, by its id or its name'],
  author: ['source.author', 'who wrote it, where it says so'],
  published: ['source.published', '"9 June 2017", "June 2017", "about June 2017" or unknown'],
  'published-basis': ['source.published-basis', 'how we know that, unless it is one certain day'],
  archive: ['source.archive', 'the address of an archived copy'],
  access: ['source.access', 'open, paywalled or unknown'],
  read: ['source.read', 'the day on which you read it (today)'],
  extent: ['source.extent', 'whole, or opening'],
  kind: [
    'kind',
    'news, case-study, notice, board-paper, press-release, report, judgment, analysis, web-page',
  ],
  title: ['title', 'a title of our own that says what happened'],
  reported: ['reported', 'when it became public, where the publication date is vague'],
  repeats: ['repeats', 'the entry of which the item is a repost'],
  because: ['because', 'why it is here, for an item without claims'],
  summary: ['summary', 'one or two sentences of our own'],
};

const LIST_FLAGS = {
  vanguard: ['vanguards', 'dudley, sunderland, manchester or national; give it again for another'],
  'also-at': ['source.also-at', 'another address of the same item; give it again for another'],
} as const;

const CLAIM_FLAGS: Readonly<Record<string, ClaimKey>> = {
  milestone: 'milestones',
  decision: 'decisions',
  value: 'values',
  term: 'terms',
  scope: 'scope',
  party: 'parties',
  figure: 'figures',
  delay: 'delays',
};

const ADD_FLAGS: Readonly<Record<string, string>> = {
  'add-organisation': '"Example Gazette; type: publisher; url: https://example.org"',
  'add-milestone': '"Ribbon cut; means: A ribbon is cut.; group: outcome; track: mcp-icp-contract"',
  'add-option': '"Co-operative; decision: organisational-form; means: Its members own it."',
};

const OTHER_FLAGS: Readonly<Record<string, string>> = {
  body: 'the text; an empty line between paragraphs',
  'body-file': 'a file with the text, or - for standard input',
  words: 'the words of the file name, such as tender-issued',
  answers: 'a JSON or YAML file (or -) with the keys of an entry, body and add; flags go before it',
};

const SWITCHES = {
  yes: 'write it without asking once more',
  'dry-run': 'show the entry and what the check says, and write nothing',
  'keep-faulty': 'write it even where the check finds faults',
  help: 'show this',
} as const;

export type Switch = keyof typeof SWITCHES;

const row = (flag: string, what: string): string => `  --${flag.padEnd(18)} ${what}`;

export const USAGE = [
  'Usage: npm run new                     asks a few questions and writes an entry',
  '       npm run new -- --url … [flags]  asks only for what the flags leave out',
  '',
  'The item and the entry:',
  ...Object.entries({ ...KEY_FLAGS, ...LIST_FLAGS }).map(([flag, [, what]]) => row(flag, what)),
  ...Object.entries(OTHER_FLAGS).map(([flag, what]) => row(flag, what)),
  '',
  'Claims, each as often as need be (ids are in the lists of the content folder; names do as well):',
  ...Object.entries(CLAIM_FLAGS).map(([flag, key]) => row(flag, `"${CLAIM_SHAPES[key]}"`)),
  '  Behind the words any key of the claim may follow: "…; by: dudley-ccg; note: Said in passing."',
  '  Dates are in any words: "contract-award planned by April 2018; track: mcp-icp-contract".',
  '',
  'What the lists lack:',
  ...Object.entries(ADD_FLAGS).map(([flag, what]) => row(flag, what)),
  '',
  ...Object.entries(SWITCHES).map(([flag, what]) => row(flag, what)),
  '',
  'Without a terminal nothing is asked. While something is missing, each missing flag is named and nothing is written;',
  'as soon as nothing is, the entry is written. To look first: --dry-run.',
  'CONTENT_DIR points at another content folder.',
].join('\n');

export interface Given {
  readonly answers: OpenAnswers;
  readonly switches: ReadonlySet<Switch>;
  /** What was wrong with the flags, each in a sentence. */
  readonly problems: readonly string[];
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

const parseFlags = (args: readonly string[]): Values => {
  const named = (names: readonly string[], option: { type: 'string' | 'boolean'; multiple?: boolean }) =>
    Object.fromEntries(names.map((name) => [name, option]));
  const options = {
    ...named([...Object.keys(KEY_FLAGS), ...Object.keys(OTHER_FLAGS)], { type: 'string' }),
    ...named([...Object.keys(LIST_FLAGS), ...Object.keys(CLAIM_FLAGS), ...Object.keys(ADD_FLAGS)], {
      type: 'string',
      multiple: true,
    }),
    ...named(Object.keys(SWITCHES), { type: 'boolean' }),
  };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const problem = error instanceof Error ? (error.message.split(/\. To specify|\n/)[0] ?? '') : '';
    throw new CommandError(`${problem}. See npm run new -- --help.`);
  }
};

const textsOf = (value: Values[string]): readonly string[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((item) => typeof item === 'string');

/** A text file, or standard input for `-`. */
const readInput = async (name: string): Promise<string> => {
  if (name !== '-')
    return readFile(name, 'utf8').catch(() => {
      throw new CommandError(`The file "${name}" cannot be read.`);
    });
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/** Reads the flags into answers. Rejects with a CommandError for a flag that is none, or a file that cannot be read. */
export const readFlags = async (args: readonly string[]): Promise<Given> => {
  const values = parseFlags(args);
  const problems: string[] = [];
  const [file] = textsOf(values['answers']);
  const answers = file === undefined ? noAnswers() : readAnswersFile(await readInput(file), problems);
  for (const [flag, [path]] of Object.entries(KEY_FLAGS))
    for (const text of textsOf(values[flag])) answers.front.set(path, text.trim());
  for (const [flag, [path]] of Object.entries(LIST_FLAGS)) {
    const texts = textsOf(values[flag]).flatMap((text) => text.split(/[\s,]+/));
    if (texts.length > 0) answers.front.set(path, texts);
  }
  for (const [flag, key] of Object.entries(CLAIM_FLAGS))
    for (const text of textsOf(values[flag])) {
      const claim = readClaimWords(key, text);
      if (claim.ok) answers.claims[key].push(claim.value);
      else problems.push(`--${flag}: ${claim.problem}.`);
    }
  readAdditions(values, answers, problems);
  const [bodyFile] = textsOf(values['body-file']);
  const [body = bodyFile === undefined ? undefined : await readInput(bodyFile)] = textsOf(values['body']);
  if (body !== undefined) answers.body = body;
  const [words] = textsOf(values['words']);
  if (words !== undefined) answers.words = words;
  const switches = new Set((Object.keys(SWITCHES) as Switch[]).filter((name) => values[name] === true));
  return { answers, switches, problems };
};
