import type { Arbitrary } from 'fast-check';
import { parseBody } from '../../src/content-loader/parse-body.ts';
import { readSources } from '../../src/content-loader/read-sources.ts';
import { parseSpan } from '../../src/domain/dates/parse-span.ts';
import { parseAmount } from '../../src/domain/quantities/amount.ts';
import { parseLength } from '../../src/domain/quantities/length.ts';
import { findForeign } from './allowed-html.ts';
import { amounts, bodies, dates, frontMatters } from './texts.ts';

/** What reads made-up texts. `read` says whether it accepted one, and throws where it did what it must never do. */
export interface Target {
  readonly name: string;
  readonly texts: Arbitrary<string>;
  readonly read: (text: string) => boolean;
}

const holds = (isSo: boolean, problem: string): void => {
  if (!isSo) throw new Error(problem);
};

const readDate = (text: string): boolean => {
  const parsed = parseSpan(text);
  if (!parsed.ok) return false;
  const { earliest, latest } = parsed.value;
  holds(Number.isInteger(earliest) && Number.isInteger(latest) && earliest <= latest, 'no interval of days');
  return true;
};

const readQuantity = (text: string): boolean =>
  [parseAmount, parseLength].some((parse) => {
    const parsed = parse(text);
    if (!parsed.ok) return false;
    holds(parsed.value.interval.min <= parsed.value.interval.max, 'no interval');
    return true;
  });

const readBody = (text: string): boolean => {
  const { html, faults } = parseBody(text, 3, { headings: text.length % 2 === 0 });
  holds((html === undefined) === faults.length > 0, 'neither HTML nor a fault, or both');
  if (html === undefined) return false;
  const foreign = findForeign(html);
  holds(foreign === undefined, `accepted ${foreign}`);
  return true;
};

const isPlain = (value: unknown): boolean =>
  value === null || typeof value !== 'object'
    ? typeof value !== 'function'
    : (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) &&
      Object.values(value).every(isPlain);

const PATH = 'entries/dudley/2018-05-04-story.mdx';

const readFrontMatter = (text: string): boolean => {
  const file = { path: PATH, file: `content/${PATH}`, text: `---\n${text}\n---\nWords.\n` };
  const { sources, faults } = readSources('content', [file]);
  holds(Object.keys(Object.prototype).length === 0, 'a prototype was changed');
  const about = faults.filter((fault) => fault.file === file.file);
  holds(sources.entries.length > 0 || sources.redirects.length > 0 || about.length > 0, 'the file is lost');
  holds(
    about.every(({ line, column, help }) => line > 0 && column > 0 && help !== ''),
    'a fault without its place or mend',
  );
  holds(
    sources.entries.every(({ yaml }) => isPlain(yaml.value)),
    'a value that is not plain',
  );
  return about.length === 0;
};

export const TARGETS: readonly Target[] = [
  { name: 'dates', texts: dates, read: readDate },
  { name: 'amounts and lengths', texts: amounts, read: readQuantity },
  { name: 'front matter', texts: frontMatters, read: readFrontMatter },
  { name: 'bodies', texts: bodies, read: readBody },
];
