import type { Fault } from '../../content-loader/fault.ts';

// A file name or a value may hold control characters; a terminal would obey them.
const printable = (text: string): string => text.replaceAll(/\p{Cc}/gu, '\u{FFFD}');

const formatFault = ({ file, line, column, path, rule, severity, message, help }: Fault): string =>
  [
    [`${file}:${line}:${column}`, path, severity === 'warning' ? `${rule} (warning)` : rule]
      .filter(Boolean)
      .join('  '),
    `  ${message}`,
    ...(help === '' ? [] : [`  ${help}`]),
  ]
    .map(printable)
    .join('\n');

/** The faults for people: place and rule, what is wrong, how to mend it; one empty line between two. */
export const reportToTerminal = (faults: readonly Fault[]): string => faults.map(formatFault).join('\n\n');
