import type { Fault } from '../content-loader/fault.ts';
import type { Content } from '../content-loader/load-content.ts';
import { allClaimsOf } from './claims.ts';

/** How much was looked at, and what was found. */
export interface Summary {
  readonly files: number;
  readonly entries: number;
  readonly claims: number;
  readonly vanguards: number;
  readonly errors: number;
  readonly warnings: number;
  readonly faultyFiles: number;
  /** The rules that found something, those that found most first. */
  readonly byRule: readonly { readonly rule: string; readonly faults: number }[];
}

const countByRule = (faults: readonly Fault[]): Summary['byRule'] =>
  [...Map.groupBy(faults, ({ rule }) => rule)]
    .map(([rule, found]) => ({ rule, faults: found.length }))
    .toSorted((a, b) => b.faults - a.faults || (a.rule < b.rule ? -1 : 1));

export const summarise = (
  { sources, files }: Pick<Content, 'sources' | 'files'>,
  faults: readonly Fault[],
): Summary => ({
  files: files.length,
  entries: sources.entries.length,
  claims: sources.entries.reduce((sum, entry) => sum + allClaimsOf(entry).length, 0),
  vanguards: sources.vanguards.length,
  errors: faults.filter(({ severity }) => severity === 'error').length,
  warnings: faults.filter(({ severity }) => severity === 'warning').length,
  faultyFiles: new Set(faults.map(({ file }) => file)).size,
  byRule: countByRule(faults),
});

const count = (number: number, thing: string, things = `${thing}s`): string =>
  `${number} ${number === 1 ? thing : things}`;

/** “240 entries with 812 claims and 4 vanguards, in 264 files”. */
export const seenWords = ({ files, entries, claims, vanguards }: Summary): string =>
  `${count(entries, 'entry', 'entries')} with ${count(claims, 'claim')} and ${count(vanguards, 'vanguard')}, in ${count(files, 'file')}`;

/** “no faults”, or “2 errors and 1 warning in 2 files”. */
export const foundWords = ({ errors, warnings, faultyFiles }: Summary): string => {
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return found.length === 0 ? 'no faults' : `${found.join(' and ')} in ${count(faultyFiles, 'file')}`;
};

/** As many faults as a reader takes in without a table of them. */
const FEW = 4;

/** The end of a report: one line, and below it the number of faults by rule where there are many of several rules. */
export const summaryLines = (summary: Summary): readonly string[] => {
  const { byRule, errors, warnings } = summary;
  const isLong = errors + warnings > FEW && byRule.length > 1;
  return [
    `${seenWords(summary)}: ${foundWords(summary)}`,
    ...(isLong ? byRule.map(({ rule, faults }) => `${String(faults).padStart(6)}  ${rule}`) : []),
  ];
};
