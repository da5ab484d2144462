import { confirm, input, search, select, Separator } from '@inquirer/prompts';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import { onOneLine } from '../../drafting/flow-yaml.ts';

/** One thing to choose, with a line that explains it. */
export interface Choice<Value> {
  readonly value: Value;
  readonly name: string;
  readonly means?: string | undefined;
  /** Choices of one group stand together under its name. */
  readonly group?: string;
  /** Other words by which it is found. */
  readonly also?: readonly string[];
}

const PAGE = 12;

/** Whoever asks was stopped, by Ctrl-C or by the end of the input. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** True for what the prompts throw at Ctrl-C, or where the terminal goes away. */
export const isStop = (error: unknown): boolean =>
  error instanceof Error && ['Stopped', 'ExitPromptError', 'AbortPromptError'].includes(error.name);

/** A sentence on what is wrong with a text by a schema, as a prompt wants it. */
export const judgedBy =
  (schema: z.ZodType) =>
  (text: string): true | string => {
    const problem = schema.safeParse(text).error?.issues[0]?.message;
    if (problem === undefined) return true;
    return `${/^(?:is|does|must)\b/.test(problem) ? 'That ' : ''}${problem}.`;
  };

type Judge = (text: string) => true | string;

/** A line of text; never empty. */
export const askText = async (message: string, judge: Judge = () => true, first = ''): Promise<string> => {
  const validate = (text: string): true | string =>
    text.trim() === '' ? 'Write something, please.' : judge(text.trim());
  const options = first === '' ? {} : { default: first, prefill: 'editable' as const };
  return onOneLine(await input({ message, validate, ...options }));
};

/** A line of text, or undefined for none. */
export const askOptional = async (
  message: string,
  judge: Judge = () => true,
): Promise<string | undefined> => {
  const validate = (text: string): true | string => (text.trim() === '' ? true : judge(text.trim()));
  const text = onOneLine(await input({ message: `${message} (Enter for none)`, validate }));
  return text === '' ? undefined : text;
};

export const askYes = (message: string, first = true): Promise<boolean> =>
  confirm({ message, default: first });

const toItem = <Value>({ value, name, means }: Choice<Value>) => ({
  value,
  name,
  short: name,
  ...(means !== undefined && { description: means }),
});

const withGroups = <Value>(choices: readonly Choice<Value>[]) =>
  choices.flatMap((choice, at) => {
    const isFirst = choice.group !== undefined && choice.group !== choices[at - 1]?.group;
    return isFirst ? [new Separator(`── ${choice.group}`), toItem(choice)] : [toItem(choice)];
  });

/** One of a few. */
export const askChoice = <Value>(
  message: string,
  choices: readonly Choice<Value>[],
  first?: Value,
): Promise<Value> =>
  select<Value>({
    message,
    choices: withGroups(choices),
    pageSize: PAGE,
    loop: false,
    ...(first !== undefined && { default: first }),
  });

/** The codes of a code list, with the words that readers see. */
export const codeChoices = <Code extends string>(
  list: Readonly<Record<Code, string>>,
  means: Partial<Readonly<Record<Code, string>>> = {},
): readonly Choice<Code>[] =>
  (Object.keys(list) as Code[]).map((value) => ({ value, name: list[value], means: means[value] }));

const plain = (text: string): string => text.toLowerCase().replaceAll(/[’']/g, '');

const isFound = <Value>(
  { name, means = '', also = [] }: Choice<Value>,
  words: readonly string[],
): boolean => {
  const text = plain([name, means, ...also].join(' '));
  return words.every((word) => text.includes(word));
};

/** Those whose name starts with the term come first. */
const byNearness = <Value>(found: readonly Choice<Value>[], term: string): readonly Choice<Value>[] => {
  const starts = ({ name, also = [] }: Choice<Value>): number =>
    [name, ...also].some((each) => plain(each).startsWith(plain(term))) ? 0 : 1;
  return found.toSorted((a, b) => starts(a) - starts(b));
};

/** One of many: typing narrows the list. `always` stand at the end whatever is typed; `onTyped` hears what is. */
export const askSearch = <Value>(
  message: string,
  choices: readonly Choice<Value>[],
  always: readonly Choice<Value>[] = [],
  onTyped: (term: string) => void = () => undefined,
): Promise<Value> =>
  search<Value>({
    message: `${message} (type to search)`,
    pageSize: PAGE,
    source: (term) => {
      // The prompt fills in the name of what was chosen, which nobody typed.
      if (!always.some(({ name }) => name === term)) onTyped(term?.trim() ?? '');
      const words = plain(term ?? '')
        .split(/\s+/)
        .filter((word) => word !== '');
      const found = choices.filter((choice) => isFound(choice, words));
      const listed = words.length === 0 ? withGroups(found) : byNearness(found, term ?? '').map(toItem);
      return [...listed, ...(always.length > 0 ? [new Separator(), ...always.map(toItem)] : [])];
    },
  });

/** Paragraphs, however they are typed or pasted; two empty lines in a row end them, and so does Ctrl-D. */
export const askParagraphs = (message: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = createInterface({ input: process.stdin, output: process.stdout, prompt: '  ' });
    console.log(message);
    const lines: string[] = [];
    let isStopped = false;
    reader.on('SIGINT', () => {
      isStopped = true;
      reader.close();
    });
    reader.on('line', (line) => {
      if (line.trim() === '' && (lines.length === 0 || lines.at(-1) === '')) {
        if (lines.length > 0) reader.close();
        return;
      }
      lines.push(line.trim());
      reader.prompt();
    });
    reader.on('close', () => {
      if (isStopped) reject(new Stopped());
      else resolve(paragraphsOf(lines));
    });
    reader.prompt();
  });

/** Lines that follow each other are one paragraph: text pasted from a page is often broken into lines. */
const paragraphsOf = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .split(/\n\n+/)
    .map((paragraph) => (/^(?:[-*]|\d+\.) /m.test(paragraph) ? paragraph : onOneLine(paragraph)))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
