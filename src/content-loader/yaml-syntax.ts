import type { CST, Document, YAMLError } from 'yaml';
import { shorten, type LocalFault, type Position } from './fault.ts';
import { findUnclosed } from './yaml-size.ts';

/** A YAML text as it was read. */
interface Reading {
  readonly text: string;
  readonly tokens: readonly CST.Token[];
  readonly place: (offset: number) => Position;
}

const faultOf = (place: Position, message: string, help: string, rule = 'yaml-sound'): LocalFault => ({
  ...place,
  path: '',
  rule,
  severity: 'error',
  message,
  help,
});

/** The first line that starts with a tab. */
export const findTab = (text: string, linesBefore: number): LocalFault | undefined => {
  const index = text.split('\n').findIndex((line) => /^ *\t\s*\S/.test(line));
  if (index < 0) return undefined;
  return faultOf(
    { line: index + 1 + linesBefore, column: 1 },
    'The line starts with a tab.',
    'Use spaces; npm run fix mends it.',
  );
};

const HELPS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Put what the two say under one key.',
  BAD_INDENT: 'Line the keys of one thing up with each other, with spaces before them.',
  TAB_AS_INDENT: 'Use spaces instead of tabs at the start of a line.',
  BAD_ALIAS: 'A text that starts with * must stand in quotes.',
  MISSING_CHAR:
    'Look for a quote, bracket or comma that was left out. A text with a colon or an apostrophe in it must stand in quotes.',
  BAD_SCALAR_START: 'Put the text in quotes.',
};

const MESSAGES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'The same key stands here twice.',
  UNEXPECTED_TOKEN: 'The YAML is broken here: this does not belong to what stands before it.',
  BAD_INDENT: 'The YAML is broken here: the line starts too far to the left or to the right.',
  TAB_AS_INDENT: 'The YAML is broken here: the line starts with a tab.',
};

const describeError = ({ code, message }: { readonly code: string; readonly message: string }): string =>
  MESSAGES[code] ??
  `The YAML is broken here: ${shorten((message.split(/ at line \d+|\n/)[0] ?? '').replace(/[.:]$/, ''))}.`;

type Told = Parameters<typeof faultOf>;

/** A colon at the end of a key with a text straight behind it. */
const tellNoSpace = (error: YAMLError, { text, place }: Reading): Told | undefined => {
  const [from] = error.pos;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const [, before = '', key] =
    /^( *(?:- )?)([a-z][a-z-]*):(?!\/\/)\S/.exec(text.slice(start, start + 200)) ?? [];
  return key === undefined
    ? undefined
    : [place(start + before.length), `There is no space after "${key}:".`, `Put a space after "${key}:".`];
};

const tellUnclosed = (error: YAMLError, { tokens, place }: Reading): Told | undefined => {
  const open = /^Flow (?:map|sequence) in block/.test(error.message) ? findUnclosed(tokens) : undefined;
  if (!open) return undefined;
  const [sign, closer] = open.start.source === '{' ? ['{', '}'] : ['[', ']'];
  return [
    place(open.offset),
    `The ${sign} that opens here is never closed.`,
    `Put ${closer} where it ends, most often at the end of this line.`,
  ];
};

const tellColon = (error: YAMLError, { text, place }: Reading): Told | undefined => {
  const inBraces = error.code === 'BLOCK_IN_FLOW';
  if (!inBraces && error.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const [line = ''] = text.slice(error.pos[0], error.pos[0] + 2000).split('\n');
  return /^[^-[{].*:(?: |$)/.test(line)
    ? [
        place(error.pos[0]),
        'The colon in the text confuses the file.',
        inBraces ? 'Put the text in quotes.' : 'Put the text in quotes; npm run fix does it.',
      ]
    : undefined;
};

const explainError = (error: YAMLError, reading: Reading): LocalFault => {
  const told = tellUnclosed(error, reading) ?? tellColon(error, reading) ?? tellNoSpace(error, reading);
  if (told && error.code !== 'DUPLICATE_KEY') return faultOf(...told);
  return faultOf(
    reading.place(error.pos[0]),
    describeError(error),
    HELPS[error.code] ??
      'Compare with another file. A text with a colon, a quote or an apostrophe in it must stand in quotes.',
    error.code === 'DUPLICATE_KEY' ? 'key-unique' : 'yaml-sound',
  );
};

/** What the parser could not read, the first few, in words for an editor; of one place once. */
export const findSyntaxFaults = (document: Document, reading: Reading): LocalFault[] => {
  const faults = [...document.errors, ...document.warnings]
    .slice(0, 5)
    .map((error) => explainError(error, reading));
  const keyOf = ({ line, column, message }: LocalFault): string => `${line}:${column} ${message}`;
  return [...new Map(faults.map((fault) => [keyOf(fault), fault])).values()];
};
