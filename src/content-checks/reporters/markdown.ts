import type { Fault } from '../../content-loader/fault.ts';
import { explainedAt } from '../explained.ts';
import { foundWords, seenWords, type Summary } from '../summary.ts';
import { printable } from '../../content-loader/characters.ts';

/** GitHub takes a summary of 1 MiB for a step; this stays well below, whatever the files hold. */
const MAX_ROWS = 200;
const MAX_CELL = 500;

/** Every mark that Markdown or HTML could take for its own, made plain. */
const escape = (text: string): string => {
  const short = text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - 1)}…` : text;
  return printable(short).replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
};

const toRow = (fault: Fault, root: string): string => {
  const { file, line, severity, path, rule, message, help } = fault;
  const place = `${escape(file)}:${line}${path === '' ? '' : `<br>${escape(path)}`}`;
  const name = `${severity === 'warning' ? 'warning: ' : ''}[${escape(rule)}](${root}${explainedAt(fault)})`;
  return `| ${place} | ${name} | ${[message, help].filter(Boolean).map(escape).join('<br>')} |`;
};

/**
 * The faults as Markdown, for the summary of a workflow run. `root` is the address of the repository’s own files, with a slash
 * at its end.
 */
export const reportAsMarkdown = (faults: readonly Fault[], summary: Summary, root: string): string => {
  const left = faults.length - MAX_ROWS;
  return [
    `### The content: ${foundWords(summary)}`,
    `Looked at ${seenWords(summary)}.`,
    ...(faults.length === 0
      ? []
      : [
          ['| where | rule | what is wrong, and how to mend it |', '| --- | --- | --- |']
            .concat(faults.slice(0, MAX_ROWS).map((fault) => toRow(fault, root)))
            .join('\n'),
        ]),
    ...(left > 0 ? [`${left} more are in the log.`] : []),
    '',
  ].join('\n\n');
};
