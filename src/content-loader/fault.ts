export type Severity = 'error' | 'warning';

/** A place in a file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing wrong with the content: where it is, what is wrong, and how to mend it, in words for an editor. */
export interface Fault extends Position {
  /** The file as the editor knows it, for example `content/entries/dudley/2017-06-13-tender-issued.mdx`. */
  readonly file: string;
  /** The place in the front matter, for example `milestones[1].milestone`; empty where the fault is about the file. */
  readonly path: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
}

/** A fault whose file is still to be named. */
export type LocalFault = Omit<Fault, 'file'>;

/** Keys and indexes that lead to a value in a YAML tree. */
export type ValuePath = readonly (string | number)[];

/** `milestones[1].milestone` */
export const formatPath = (path: ValuePath): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');

/** A value as a message shows it: the start of a long one. */
export const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, line and column, then by rule and message, so that the same content gives the same report. */
export const sortFaults = (faults: readonly Fault[]): Fault[] =>
  faults.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.path, b.path) ||
      compareText(a.message, b.message),
  );

/** An error about a file as a whole, at its start. */
export const faultOfFile = (file: string, rule: string, message: string, help: string): Fault => ({
  file,
  line: 1,
  column: 1,
  path: '',
  rule,
  severity: 'error',
  message,
  help,
});
