import type { Fault } from '../../content-loader/fault.ts';
import { explainedAt } from '../explained.ts';
import { printable } from '../../content-loader/characters.ts';

const formatFault = (fault: Fault): string => {
  const { file, line, column, path, rule, severity, message, help } = fault;
  return [
    [`${file}:${line}:${column}`, path, severity === 'warning' ? `${rule} (warning)` : rule]
      .filter(Boolean)
      .join('  '),
    `  ${message}`,
    ...(help === '' ? [] : [`  ${help}`]),
    `  See ${explainedAt(fault)}`,
  ]
    .map(printable)
    .join('\n');
};

/** The faults for people: place and rule, what is wrong, how to mend it, where to read more; one empty line between two. */
export const reportToTerminal = (faults: readonly Fault[]): string => faults.map(formatFault).join('\n\n');
