import { AstroError } from 'astro/errors';
import { printable } from './characters.ts';
import type { Fault } from './fault.ts';

/**
 * Throws the errors among faults as one, in the words of the check: a build that nobody checked first refuses the same.
 * The error has no stack: the place that matters is in the content.
 */
export const refuseFaults = (faults: readonly Fault[]): void => {
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const lines = errors.map(({ file, line, column, message, help }) =>
    printable(`${file}:${line}:${column}  ${message} ${help}`),
  );
  const error = new AstroError(
    `The content has faults.\n${lines.join('\n')}`,
    'npm run check tells of them too.',
  );
  error.stack = '';
  throw error;
};
