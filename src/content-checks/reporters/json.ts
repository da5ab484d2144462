import type { Fault } from '../../content-loader/fault.ts';

/**
 * The faults for machines: one JSON object `{ "faults": […] }` and nothing else, in the order of files and lines. Each has
 * `file`, `line`, `column` (from 1), `path` (in the front matter; may be empty), `rule`, `severity` (`error` or `warning`),
 * `message` and `help`; one of a rule that failed itself also has `cause`.
 */
export const reportAsJson = (faults: readonly Fault[]): string => JSON.stringify({ faults }, null, 2);
