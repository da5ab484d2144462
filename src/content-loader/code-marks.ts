import type { LocalFault } from './fault.ts';

/**
 * Where MDX would start code: at `{`, at `<` before anything but white space, and at a line that starts with `import` or
 * `export`. Each such character is taken for a private one before the parser sees the text. So no parser of JavaScript
 * ever reads what a stranger wrote: some can be brought down by what they read.
 */
const MARK = /\\[^\n]|[{]|<(?=\S)|^(?:i(?=mport\b)|e(?=xport\b))/gm;

const STAND_INS = new Map([
  ['{', '\uE000'],
  ['<', '\uE001'],
  ['i', '\uE002'],
  ['e', '\uE003'],
]);
const ORIGINALS = new Map([...STAND_INS].map(([original, standIn]) => [standIn, original]));

/** A text without anything that MDX takes for code, as long as it was. */
interface MaskedText {
  readonly text: string;
  /** Where characters were replaced, in order. */
  readonly offsets: readonly number[];
}

/** Replaces what would start code. A character after a backslash starts none. */
export const maskCode = (written: string): MaskedText => {
  const offsets: number[] = [];
  const text = written.replaceAll(MARK, (found: string, offset: number) => {
    const standIn = STAND_INS.get(found);
    if (standIn !== undefined) offsets.push(offset);
    return standIn ?? found;
  });
  return { text, offsets };
};

/** The text as it was written. */
export const unmaskCode = (text: string): string =>
  text.replaceAll(/[\uE000-\uE003]/g, (standIn) => ORIGINALS.get(standIn) ?? standIn);

/** Whether what was replaced at an offset is the start of a word, which is prose in the middle of a paragraph. */
export const isWord = (written: string, offset: number): boolean => /[ie]/.test(written.charAt(offset));

const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '<': '>' };

/** Where the code that starts at an offset ends, if it does so in its line; a tag or an expression holds others that need no telling. */
const endOfCode = (written: string, offset: number): number => {
  const lineEnd = written.indexOf('\n', offset);
  const line = written.slice(offset, lineEnd < 0 ? undefined : lineEnd);
  const closer = CLOSERS[line.charAt(0)];
  const length = closer === undefined ? line.length : line.indexOf(closer) + 1;
  return offset + Math.max(1, length);
};

/** The places that are not within the code of one before them. Of a closing tag its opening one tells. */
export const dropInner = (written: string, offsets: readonly number[]): number[] => {
  const opening = offsets.filter((offset) => !written.startsWith('</', offset));
  let end = 0;
  return (opening.length > 0 ? opening : offsets).filter((offset) => {
    if (offset < end) return false;
    end = endOfCode(written, offset);
    return true;
  });
};

const BRACE_HELP = 'Take the braces away, or write \\{ for a brace that readers should see.';
const ANGLE_HELP =
  'Use Markdown instead of HTML: *emphasis*, [words](address). For a “less than” sign write \\< or the words.';

const explainAngle = (rest: string): readonly [message: string, help: string] => {
  if (rest.startsWith('<!--'))
    return ['<!-- starts a comment, and content holds no HTML.', 'Take the comment away.'];
  if (/^<(?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)/i.test(rest))
    return ['The character < stands before an address.', 'Write the link as [words](address).'];
  const [, name] = /^<\/?([A-Za-z][\w.:-]{0,40})/.exec(rest) ?? [];
  return name === undefined
    ? ['The character < starts a tag in MDX.', ANGLE_HELP]
    : [`The character < starts a tag, <${name}>, and content holds no HTML and no components.`, ANGLE_HELP];
};

/** The key above a line of front matter that stands in a body, or the first in its braces; undefined for any other line. */
const strayKey = (before: string, rest: string): string | undefined => {
  const lines = before.split('\n');
  const [, inner] = /^\{ *([a-z][a-z-]*):/.exec(rest) ?? [];
  if (inner === undefined || !/^ *(?:- *)?$/.test(lines.at(-1) ?? '')) return undefined;
  const above = lines.slice(0, -1).findLast((line) => !/^ *- /.test(line)) ?? '';
  return /^ *([a-z][a-z-]*): *$/.exec(above)?.[1] ?? inner;
};

const explainMark = (before: string, rest: string): readonly [message: string, help: string] => {
  const key = strayKey(before, rest);
  if (key !== undefined)
    return [
      `This looks like front matter (${key}:), and stands in the text.`,
      'Move it up, above the second line of three hyphens.',
    ];
  if (rest.startsWith('{'))
    return ['The character { starts code in MDX, and content holds no code.', BRACE_HELP];
  if (rest.startsWith('<')) return explainAngle(rest);
  return [
    'A line that starts with “import” or “export” would be code.',
    'Take it away. If it is prose, start the line with another word.',
  ];
};

/** The fault of code that starts at an offset of a body. */
export const faultOfCode = (written: string, offset: number): LocalFault => {
  const before = written.slice(0, offset);
  const [message, help] = explainMark(before, written.slice(offset, offset + 100));
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
    path: '',
    rule: 'mdx-is-prose',
    severity: 'error',
    message,
    help,
  };
};
