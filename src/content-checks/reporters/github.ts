import type { Fault, Severity } from '../../content-loader/fault.ts';
import { explainedAt } from '../explained.ts';
import { summaryLines, type Summary } from '../summary.ts';
import { printable } from '../../content-loader/characters.ts';
import { reportToTerminal } from './terminal.ts';

/** GitHub shows as many errors of one step beside the files, and as many warnings; the rest must be read in the log. */
const MAX_SHOWN = 10;

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const toAnnotation = (fault: Fault): string => {
  const { file, line, column, path, rule, severity, message, help } = fault;
  const properties = Object.entries({
    file,
    line: String(line),
    col: String(column),
    title: path === '' ? rule : `${rule}: ${path}`,
  }).map(([name, value]) => `${name}=${escapeProperty(printable(value))}`);
  const lines = [message, help, `See ${explainedAt(fault)}`].filter(Boolean).map(printable);
  return `::${severity} ${properties.join(',')}::${escapeMessage(lines.join('\n'))}`;
};

/** The first fault of each file before the second of any, so that no file is without a mark while another has ten. */
const chooseShown = (faults: readonly Fault[], severity: Severity): Fault[] => {
  const seen = new Map<string, number>();
  return faults
    .filter((fault) => fault.severity === severity)
    .map((fault) => {
      const turn = seen.get(fault.file) ?? 0;
      seen.set(fault.file, turn + 1);
      return { fault, turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .slice(0, MAX_SHOWN)
    .map(({ fault }) => fault);
};

/** A group of the log in which nothing that a file says is taken for a command to the runner. */
const quoteInLog = (title: string, text: string, token: string): string =>
  [
    `::group::${escapeMessage(title)}`,
    `::stop-commands::${token}`,
    text,
    `::${token}::`,
    '::endgroup::',
  ].join('\n');

/**
 * The faults as workflow commands of GitHub Actions: marks beside the lines, ten errors and ten warnings at most, then all of
 * them in a folded part of the log, then the summary. `token` must be one that no file can guess.
 */
export const reportToGithub = (faults: readonly Fault[], summary: Summary, token: string): string => {
  const shown = [...chooseShown(faults, 'error'), ...chooseShown(faults, 'warning')];
  const left = faults.length - shown.length;
  return [
    ...shown.map(toAnnotation),
    ...(faults.length > 0
      ? [quoteInLog(`All faults (${faults.length})`, reportToTerminal(faults), token)]
      : []),
    ...(left > 0
      ? [`${left} of them are only in the log above: GitHub marks ten errors and ten warnings.`]
      : []),
    ...summaryLines(summary),
  ].join('\n');
};
